import fc from "fast-check";
import { callValue } from "../../src/economics/callValue";
import { call, numberOf, rows } from "./call";
import { dailyNets, defaults, type Purchase } from "./dayLoop";

const market = { powerPrice: 0.06, btcPrice: 100_000, difficulty: 126_982_285_146_989.3, blockHeight: 950_000 };
type Assumed = Readonly<Record<string, number | string>>;

const value = (differs: Readonly<Record<string, number>>, volatility: number, riskFree: number, assumed: Assumed) => {
  const { powerPrice, btcPrice, difficulty, blockHeight } = { ...market, ...differs };
  return numberOf(
    "ASICOPTIONVALUE",
    differs.efficiency ?? 17.5,
    powerPrice,
    btcPrice,
    difficulty,
    blockHeight,
    volatility,
    riskFree,
    rows(assumed),
  );
};

/** Revenue and cost of each day of a terahash, from a loop in 60 digits, at the bitcoin price of today. */
function daysOf(differs: Readonly<Record<string, number>>, { lifeDays, ...assumed }: Assumed) {
  const machine = { ...defaults, ...market, ...differs, ...assumed, machinePrice: 0, hashrate: 1 };
  const nets = (part: Partial<Purchase>) => [
    ...dailyNets({ ...machine, ...part, maxDays: Number(lifeDays) } as Purchase),
  ];
  const revenue = nets({ power: 0 });
  return nets({ power: differs.efficiency ?? 17.5, btcPrice: 0 }).map((net, day) => ({
    revenue: revenue[day]!.toNumber(),
    cost: -net.toNumber(),
    years: (day + 1) / 365,
  }));
}

const hundredths = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((count) => count / 100);
const assumptions = fc.record({
  fees: hundredths(0, 0.5),
  feeMode: fc.constantFrom("btcPerBlock", "shareOfReward", "ratioToSubsidy"),
  poolFee: hundredths(0, 0.1),
  uptime: hundredths(0.5, 1),
  pue: hundredths(1, 2),
  difficultyGrowth: hundredths(-0.5, 1),
  degradation: hundredths(0, 0.3),
  powerEscalation: hundredths(-0.2, 0.5),
  leadDays: hundredths(0, 40),
  halvingDifficultyDrop: hundredths(0, 0.5),
  blockSeconds: fc.integer({ min: 60, max: 900 }),
  lifeDays: fc.integer({ min: 1, max: 120 }),
});
const height = fc.integer({ min: 1_040_000, max: 1_050_100 });

it("is a call on each day of a loop in 60 digits, whatever lies in its days", () =>
  fc.assert(
    fc.property(assumptions, height, hundredths(0, 3), hundredths(-0.2, 0.3), (assumed, blockHeight, sigma, rate) => {
      const days = daysOf({ blockHeight }, assumed);
      const expected = days.map(({ revenue, cost, years }) =>
        callValue(revenue, cost * Math.exp(-rate * years), sigma * Math.sqrt(years)),
      );
      const scale = days.reduce((sum, { revenue, cost }) => sum + revenue + cost, 0);
      const difference = value({ blockHeight }, sigma, rate, assumed) - expected.reduce((sum, each) => sum + each, 0);
      expect(Math.abs(difference)).toBeLessThanOrEqual(1e-12 * scale);
    }),
    { numRuns: 40 },
  ));

it("of one day is worked by hand", () => {
  // 1 TH/s at difficulty 86400e12/2^32 finds a block a day: 3.125 BTC, at 0.32 USD each 1 USD. 1000 J/TH use 24 kWh.
  const oneBlock = { difficulty: 86_400e12 / 2 ** 32, btcPrice: 0.32, powerPrice: 1 / 24, efficiency: 1000 };
  // At the money, without interest: 2N(s/2) - 1 of 1 USD, s = 0.5*sqrt(1/365) = 0.026171..., 0.010441 by N'(0) = 0.398942.
  const s = 0.5 / Math.sqrt(365);
  const series = (s - s ** 3 / 24) / Math.sqrt(2 * Math.PI);
  expect(value(oneBlock, 0.5, 0, { lifeDays: 1 })).toBeCloseTo(series, 10);
});

const life = { lifeDays: 100 };
it.each([
  ["bitcoin that is worth nothing", { btcPrice: 0 }, life, 0],
  ["a subsidy that is exhausted, without fees", { blockHeight: 6_930_000 }, life, 0],
  ["a machine that comes after its life", {}, { lifeDays: 100, leadDays: 100 }, 0],
  ["a machine that comes long after its life", {}, { lifeDays: 100, leadDays: 3000.5 }, 0],
])("%s is worth nothing", (_, differs, assumed, expected) => expect(value(differs, 0.6, 0.04, assumed)).toBe(expected));

it("fees alone keep a machine worth something", () =>
  expect(value({ blockHeight: 6_930_000 }, 0.6, 0.04, { ...life, fees: 1 })).toBeGreaterThan(0));

it("the last half day of a life counts as half a day", () => {
  const last = value({ powerPrice: 0 }, 0.6, 0.04, { lifeDays: 10, leadDays: 9.5 });
  expect(last).toBeCloseTo(value({ powerPrice: 0 }, 0.6, 0.04, { lifeDays: 10, leadDays: 9 }) / 2, 15);
});

it("a row of volatilities gives a row of values", () => {
  const { powerPrice, btcPrice, difficulty, blockHeight } = market;
  const values = call("ASICOPTIONVALUE", 17.5, powerPrice, btcPrice, difficulty, blockHeight, [[0, 0.4, "x"]], 0.04);
  expect(values).toEqual([
    [
      value({}, 0, 0.04, {}),
      value({}, 0.4, 0.04, {}),
      {
        error: "#VALUE!",
        message: expect.stringMatching(/^volatility: needs 0 to 5.*, got the text "x"\.$/) as string,
      },
    ],
  ]);
});

it.each([
  ["volatility in per cent", [60, 0.04], "volatility: needs 0 to 5, got 60 (write 60 % as 0.6)."],
  ["a rate in per cent", [0.6, 4], "riskFree: needs -1 to 1, got 4 (write 4 % as 0.04)."],
  ["no volatility", [null, 0.04], "volatility: needs 0 to 5, got nothing."],
  ["no rate", [0.6], "riskFree: needs -1 to 1, got nothing."],
])("%s is refused", (_, rest, message) => {
  const refusal = call("ASICOPTIONVALUE", 17.5, ...Object.values(market), ...rest);
  expect(refusal).toEqual({ error: "#VALUE!", message });
});
