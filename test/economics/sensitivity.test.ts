import { keysOf, sweepable } from "../../src/economics/sweep";
import type { Argument, CellValue } from "../../src/economics/invoke";
import { call, numberOf, rows } from "./call";

const s21 = {
  machinePrice: 3000,
  hashrate: 200,
  power: 3500,
  powerPrice: 0.05,
  btcPrice: 100_000,
  difficulty: 126_982_285_146_989.3,
  blockHeight: 950_000,
};
const without = (...keys: (keyof typeof s21)[]) =>
  Object.fromEntries(Object.entries(s21).filter(([key]) => !keys.includes(key as keyof typeof s21)));
const machine = Object.values(s21);
const value = (message: string) => ({ error: "#VALUE!", message });

const sweep = (
  name: string,
  [rowKey, rowValues]: readonly [string, Argument],
  [columnKey, columnValues]: readonly [string, Argument],
  base: Readonly<Record<string, CellValue>> = s21,
) => call("SENSITIVITY", name, rowKey, rowValues, columnKey, columnValues, rows(base));
const cellOf = (...args: Parameters<typeof sweep>) => (sweep(...args) as CellValue[][])[1]![1];

describe("what can be swept", () => {
  it("are the functions whose every argument keys can fill", () =>
    expect(sweepable.map(({ name }) => name)).toEqual(
      expect.arrayContaining(
        "MINERPAYBACK MINERNPV MINERIRR MINERROI FAIRASICPRICE MINERPROFIT MINERMARGIN HASHPRICE COSTPERBTC".split(" "),
      ),
    ));

  it.each([...sweepable])("$name", (definition) => {
    const all = { ...s21, fees: 0.1, blockSeconds: 600, curtail: true, priceGrowth: 0.2 };
    const [row, column] = keysOf(definition, false).map((key) => [key, all[key as keyof typeof s21]] as const);
    expect(cellOf(definition.name, row!, column!, all)).toEqual(expect.any(Number));
  });

  it("a name may have its namespace and any case", () => {
    const [row, column] = [
      ["powerPrice", 0.04],
      ["btcPrice", 120_000],
    ] as const;
    const expected = numberOf("MINERPAYBACK", 3000, 200, 3500, 0.04, 120_000, ...machine.slice(5));
    expect(cellOf("mining.MinerPayback", row, column)).toBe(expected);
    expect(cellOf(" MINERPAYBACK", row, column)).toBe(expected);
  });

  it("keys ignore case, spaces, _ and -, and stand in the corner as they are written in the table", () =>
    expect((sweep("MINERNPV", ["Difficulty growth", 0.1], ["POWER_PRICE", 0.04]) as CellValue[][])[0]![0]).toBe(
      "difficultyGrowth \\ powerPrice",
    ));
});

describe("what follows from keys", () => {
  it("asp sets the price of the machine, swept or not", () => {
    const expected = numberOf("MINERPAYBACK", 12 * 200, 200, 3500, 0.06, ...machine.slice(4));
    expect(cellOf("MINERPAYBACK", ["asp", 12], ["powerPrice", 0.06], without("machinePrice"))).toBe(expected);
    expect(
      cellOf("MINERPAYBACK", ["hashrate", 200], ["powerPrice", 0.06], { ...without("machinePrice"), asp: 12 }),
    ).toBe(expected);
  });

  it("a swept machinePrice goes before an asp that stands in assumptions", () =>
    expect(cellOf("MINERPAYBACK", ["machinePrice", 3000], ["powerPrice", 0.05], { ...s21, asp: 1 })).toBe(
      numberOf("MINERPAYBACK", ...machine),
    ));

  it("the height gives the subsidy, across a halving", () =>
    expect(sweep("HASHPRICE", ["blockHeight", [[1_049_999], [1_050_000]]], ["btcPrice", 100_000])).toEqual([
      ["blockHeight \\ btcPrice", 100_000],
      [1_049_999, numberOf("HASHPRICE", 100_000, s21.difficulty, 3.125)],
      [1_050_000, numberOf("HASHPRICE", 100_000, s21.difficulty, 1.5625)],
    ]));

  it("power over hashrate is the efficiency, which a machine without power has none of", () =>
    expect(sweep("HASHCOST", ["power", [[3500], [0]]], ["powerPrice", 0.05])).toEqual([
      ["power \\ powerPrice", 0.05],
      [3500, numberOf("HASHCOST", 17.5, 0.05)],
      [0, value("efficiency: needs a number above 0, in J/TH, got 0.")],
    ]));
});

describe("words are values too", () => {
  it("curtail", () => {
    const [, off, on] = sweep("MINERNPV", ["curtail", [[false], [true]]], ["powerPrice", 0.09]) as CellValue[][];
    expect([off![0], on![0]]).toEqual([false, true]);
    expect(on![1] as number).toBeGreaterThan(off![1] as number);
  });

  it("feeMode", () =>
    expect(cellOf("HASHPRICE", ["feeMode", "shareOfReward"], ["fees", 0.2])).toBe(
      numberOf("HASHPRICE", 100_000, s21.difficulty, 3.125, 0.2, "shareOfReward"),
    ));
});

describe("a value that is refused is an error in its own cells", () => {
  it("with the key that it is for", () => {
    const cents = value("powerPrice: needs 0 to 1 USD/kWh, got 4.2 (cents?).");
    const table = sweep("MINERPROFIT", ["powerPrice", [[0.05], [4.2]]], ["btcPrice", [[90_000, 100_000]]]);
    expect(table).toEqual([
      ["powerPrice \\ btcPrice", 90_000, 100_000],
      [0.05, expect.any(Number), expect.any(Number)],
      [4.2, cents, cents],
    ]);
  });

  it("a blank is no wish for the default", () =>
    expect(cellOf("MINERPROFIT", ["uptime", [[null], [1]]], ["btcPrice", 90_000])).toEqual(
      value("uptime: needs 0 < x ≤ 1, got nothing."),
    ));

  it("an error in a cell is the result of its row", () => {
    const divided = { error: "#DIV/0!", message: "" } as const;
    expect((sweep("MINERPROFIT", ["uptime", [[divided], [1]]], ["btcPrice", 90_000]) as CellValue[][])[1]).toEqual([
      divided,
      divided,
    ]);
  });

  it("no answer is #N/A in its cell", () =>
    expect(cellOf("MINERMARGIN", ["btcPrice", 0], ["uptime", 1])).toEqual({
      error: "#N/A",
      message: "Revenue is 0, so there is no margin on it.",
    }));
});

describe("the whole is refused", () => {
  const [row, column] = [
    ["powerPrice", 0.05],
    ["btcPrice", 90_000],
  ] as const;
  it.each([
    [
      "an unknown function",
      "MINERNPF",
      row,
      column,
      s21,
      'function: needs a function that keys of assumptions can fill, got "MINERNPF" (did you mean MINERNPV?).',
    ],
    [
      "a function with an argument that is no key",
      "STATICPAYBACK",
      row,
      column,
      s21,
      "function: STATICPAYBACK cannot be swept: no key gives its dailyProfit.",
    ],
    [
      "a function of whole ranges",
      "FLEETHASHRATE",
      row,
      column,
      s21,
      "function: FLEETHASHRATE cannot be swept: it takes whole ranges.",
    ],
    [
      "an unknown key",
      "MINERNPV",
      ["fee", 0],
      column,
      s21,
      'rowKey: needs a key of the assumptions table, got "fee" (did you mean fees?).',
    ],
    [
      "an unknown key along the first row",
      "MINERNPV",
      row,
      ["fee", 0],
      s21,
      'columnKey: needs a key of the assumptions table, got "fee" (did you mean fees?).',
    ],
    [
      "one key twice",
      "MINERNPV",
      row,
      ["Power price", 0.06],
      s21,
      "columnKey: needs another key than rowKey, got powerPrice twice.",
    ],
    [
      "two keys of which one sets the other",
      "MINERNPV",
      ["asp", 10],
      ["machinePrice", 3000],
      s21,
      "columnKey: needs another key than machinePrice, got both asp and machinePrice, of which one sets the other.",
    ],
    [
      "a key that changes nothing",
      "HASHPRICE",
      ["discountRate", 0.1],
      column,
      s21,
      "rowKey: needs a key that HASHPRICE depends on, got discountRate.",
    ],
    [
      "a key along the first row that changes nothing",
      "HASHPRICE",
      column,
      ["discountRate", 0.1],
      s21,
      "columnKey: needs a key that HASHPRICE depends on, got discountRate.",
    ],
    [
      "a missing quantity",
      "MINERPAYBACK",
      ["powerPrice", 0.05],
      ["difficulty", 1e14],
      without("btcPrice"),
      "SENSITIVITY of MINERPAYBACK needs btcPrice: give it in assumptions or as a key.",
    ],
    [
      "several missing quantities",
      "MINERNPV",
      row,
      column,
      {},
      "SENSITIVITY of MINERNPV needs machinePrice (or asp), hashrate, power, difficulty and blockHeight: give them in assumptions, or one as a key.",
    ],
    [
      "a base quantity out of bounds",
      "MINERNPV",
      row,
      column,
      { ...s21, difficulty: 0 },
      "difficulty: needs a number above 0, got 0.",
    ],
    [
      "a block of values",
      "MINERNPV",
      [
        "powerPrice",
        [
          [1, 2],
          [3, 4],
        ],
      ],
      column,
      s21,
      "rowValues: needs one row or one column of values, got 2 × 2 cells.",
    ],
    [
      "no values",
      "MINERNPV",
      row,
      ["btcPrice", null],
      s21,
      "columnValues: needs one row or one column of values, got nothing.",
    ],
  ] as const)("%s", (_, name, rows, columns, base, message) =>
    expect(sweep(name, rows as never, columns as never, base)).toEqual(value(message)),
  );

  it("assumptions that hold an unknown key", () =>
    expect(sweep("MINERNPV", row, column, { ...s21, hash: 1 })).toEqual(
      value('assumptions: needs keys of the assumptions table, got "hash" (did you mean asp?).'),
    ));
});
