import { definitionOf } from "../../src/economics/catalogue";
import { assumptions } from "../../src/economics/assumptions";
import { defineFunction, type Given } from "../../src/economics/define";
import { hashprice } from "../../src/economics/hashprice";
import { singleCell } from "../../src/economics/grid";
import { invoke } from "../../src/economics/invoke";
import { range } from "../../src/economics/parameters";
import { always } from "../../src/economics/portable";
import { Exact } from "../../src/units/exact";
import {
  btcPerBlock,
  difficulty,
  ehs,
  joulePerTh,
  ths,
  usd,
  usdPerBtc,
  usdPerPhDay,
  watt,
} from "../../src/units/units";

type Hashprice = Given<typeof hashprice.parameters>;

const [price, network, subsidy, fees] = [usdPerBtc(60_000), difficulty(9e13), btcPerBlock(3.125), btcPerBlock(0)];
const rest = { subsidy, fees, feeMode: "btcPerBlock", per: "PH" } as const;

it("a unit cannot stand in for another", () => {
  const right: Hashprice = { btcPrice: price, difficulty: network, ...rest };
  const wrong = [
    // @ts-expect-error a price is not a difficulty
    { btcPrice: price, difficulty: price, ...rest } satisfies Hashprice,
    // @ts-expect-error a difficulty is not a price
    { btcPrice: network, difficulty: network, ...rest } satisfies Hashprice,
    // @ts-expect-error arithmetic drops the unit
    { btcPrice: price, difficulty: network.times(2), ...rest } satisfies Hashprice,
    // @ts-expect-error a word that is not among the choices
    { btcPrice: price, difficulty: network, ...rest, per: "EH" } satisfies Hashprice,
    // @ts-expect-error nothing may be missing
    { btcPrice: price, ...rest } satisfies Hashprice,
  ];
  expect(wrong).toHaveLength(5);
  expect(hashprice.compute(right)).toBeInstanceOf(Exact);
});

it("a result has the unit that the definition says", () => {
  const common = {
    name: "X",
    group: "Miner",
    summary: "X.",
    form: "elementwise",
    refuses: {},
    source: "X",
    portable: always("1"),
    examples: [
      { formula: "MINING.X()", asks: "What is it?" },
      { formula: "MINING.X()", asks: "What is it again?" },
    ],
  } as const;
  const right = defineFunction({ ...common, parameters: {}, returns: usd, compute: () => usd(1) });
  // @ts-expect-error dollars a day are no dollars
  const wrong = defineFunction({ ...common, parameters: {}, returns: usd, compute: () => usdPerPhDay(1) });
  expect([right.returns, wrong.returns]).toEqual([usd, usd]);
});

it("assumptions give the keys that were asked for, and no others", () => {
  type Assumptions = Given<{ assumptions: ReturnType<typeof assumptions<"uptime" | "volatility">> }>["assumptions"];
  const read = ({ uptime, volatility }: Assumptions) => [uptime.toNumber(), volatility?.toNumber()];
  // @ts-expect-error pue was not asked for
  const other = ({ pue }: Assumptions) => pue;
  expect([read, other]).toHaveLength(2);
});

it("a function that adds up ranges gives one cell", () => {
  const fleet = defineFunction({
    name: "FLEET",
    group: "Fleet",
    summary: "Hashrate of a fleet.",
    parameters: { hashrate: range(ths, "Hashrate by site.", { min: 0 }) },
    returns: ehs,
    form: "reduce",
    refuses: {},
    source: "this test",
    portable: always("SUM(hashrate)/10^6"),
    examples: [
      { formula: "MINING.FLEET({1000000;500000})", asks: "What do two sites add up to?" },
      { formula: "MINING.FLEET(2000000)", asks: "And one?" },
    ],
    compute: ({ hashrate }) => ehs(hashrate.reduce((sum, site) => sum.plus(site ?? 0), new Exact(0)).div(1e6)),
  });
  expect(
    invoke(fleet, [
      [
        [1e6, 2e6],
        [null, 0.5e6],
      ],
    ]),
  ).toBe(3.5);
});

it("a range goes with the one that its parameter names, wherever that stands", () => {
  const power = defineFunction({
    name: "POWER",
    group: "Fleet",
    summary: "Power of a fleet.",
    parameters: {
      spare: range(ths, "Hashrate that is switched off.", { min: 0 }),
      hashrate: range(ths, "Hashrate by site.", { min: 0 }),
      efficiency: range(joulePerTh, "Efficiency by site.", { min: 0 }, "hashrate"),
    },
    returns: watt,
    form: "reduce",
    refuses: {},
    source: "this test",
    portable: always("SUMPRODUCT(hashrate,efficiency)"),
    examples: [
      { formula: "MINING.POWER(0,{200;100},{15;20})", asks: "What do two sites draw?" },
      { formula: "MINING.POWER(0,200,15)", asks: "And one?" },
    ],
    compute: ({ hashrate, efficiency }) =>
      watt(hashrate.reduce((sum, site, i) => sum.plus(site!.times(efficiency[i]!)), new Exact(0))),
  });
  expect(invoke(power, [0, [[200], [100]], [[15], [20]]])).toBe(5000);
  expect(invoke(power, [[[1], [2]], 200, [[15], [20]]])).toMatchObject({
    message: "efficiency: needs a range of the shape of hashrate, 1 × 1, got 2 × 1.",
  });
});

it("a bug in a calculation is thrown, not shown in a cell", () => {
  const broken = {
    ...definitionOf("ASP")!,
    compute: () => {
      throw new TypeError("broken");
    },
  };
  expect(() => invoke(broken, [1, 1])).toThrow("broken");
});

it("a function of one cell that gives a table is such a bug", () => {
  const broken = { ...definitionOf("ASP")!, compute: () => [[1, 2]] };
  expect(() => invoke(broken, [1, 1])).toThrow("ASP is elementwise");
  expect(() => singleCell([[1, 2]])).toThrow("table");
});
