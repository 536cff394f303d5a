import type { CellValue } from "../../src/economics/invoke";
import { assumptionKeys, type AssumptionKey } from "../../src/economics/assumptions";
import { nearest } from "../../src/economics/nearest";
import functions from "../vectors/assumptions.json";
import { call, rows } from "./call";

const value = (message: string) => ({ error: "#VALUE!", message });
/** Profit of a machine with an assumptions range; 10 USD of revenue and 5 of energy a day at the defaults. */
const profit = (assumptions: CellValue | CellValue[][] | undefined) =>
  call("MINERPROFIT", 200, 1000, 0.125, 60_000, 9e13, 3.125, assumptions);
const plain = profit(undefined);

describe("keys", () => {
  it.each(["poolFee", "POOLFEE", "pool fee", "Pool_Fee", "pool-fee", " poolFee "])("%p is poolFee", (key) =>
    expect(profit([[key, 0.02]])).toBe(profit([["poolFee", 0.02]])),
  );
  it.each(["key", "Assumption", "KEY"])("a first row headed %p is a header", (header) =>
    expect(
      profit([
        [header, "value"],
        ["uptime", 0.9],
      ]),
    ).toBe(profit([["uptime", 0.9]])),
  );
  it("a header further down is an unknown key", () =>
    expect(
      profit([
        ["uptime", 0.9],
        ["key", 1],
      ]),
    ).toMatchObject({ error: "#VALUE!" }));
  it.each([null, "", 0, "  "])("a row without a key is skipped: %p", (blank) =>
    expect(
      profit([
        [blank, 5],
        ["uptime", 0.9],
      ]),
    ).toBe(profit([["uptime", 0.9]])),
  );
  it("an unknown one is named, with the nearest that there is", () =>
    expect(profit([["difficultyGrwoth", 0.3]])).toEqual(
      value(
        'assumptions: needs keys of the assumptions table, got "difficultyGrwoth" (did you mean difficultyGrowth?).',
      ),
    ));
  it("a number is none", () =>
    expect(profit([[7, 0.3]])).toMatchObject({
      message: expect.stringMatching(/^assumptions: needs keys of the assumptions table, got "7" /) as string,
    }));
  it("an error in the place of one is the result, and so is one in the place of the range", () => {
    const error = { error: "#REF!", message: "" } as const;
    expect(profit([[error, 0.3]])).toBe(error);
    expect(profit(error)).toBe(error);
  });
  it("the same twice is refused", () =>
    expect(
      profit([
        ["poolFee", 0.02],
        ["Pool fee", 0.02],
      ]),
    ).toEqual(value("assumptions: needs each key once, got poolFee twice.")));
  it("those of other functions are accepted, and their values not looked at", () =>
    expect(
      profit([
        ["volatility", "high"],
        ["maxDays", -1],
        ["machinePrice", null],
        ["asp", "x"],
      ]),
    ).toBe(plain));
});

describe("values", () => {
  it.each([null, ""])("an empty one is the default: %p", (blank) =>
    expect(
      profit([
        ["pue", blank],
        ["feeMode", blank],
      ]),
    ).toBe(plain),
  );
  it("0 counts as empty for a word", () => expect(profit([["feeMode", 0]])).toBe(plain));
  it("one out of range is refused by its key", () =>
    expect(profit([["poolFee", 2]])).toEqual(value("poolFee: needs 0 ≤ x < 1, got 2 (write 2 % as 0.02).")));
  it("0 is refused where some hosts make it of an empty cell and it is no default", () => {
    for (const key of ["uptime", "pue"]) expect(profit([[key, 0]])).toMatchObject({ error: "#VALUE!" });
  });
  it("text that looks like a number is refused", () =>
    expect(profit([["pue", "1.1"]])).toEqual(value('pue: needs 1 to 3, got the text "1.1".')));
  it("an error is the result, where the function uses the key", () => {
    const missing = { error: "#N/A", message: "" } as const;
    expect(profit([["pue", missing]])).toBe(missing);
    expect(profit([["volatility", missing]])).toBe(plain);
  });
  it.each([true, 1])("a switch takes %p", (on) =>
    expect(
      call("MINERPAYBACK", 500, 200, 3500, 0.2, 60_000, 9e13, 840_000, rows({ curtail: on, maxDays: 10 })),
    ).toMatchObject({
      error: "#N/A",
    }),
  );
  it("a switch takes no text", () =>
    expect(call("MINERPAYBACK", 500, 200, 3500, 0.2, 60_000, 9e13, 840_000, rows({ curtail: "yes" }))).toEqual(
      value('curtail: needs TRUE or FALSE, got the text "yes".'),
    ));
});

describe("the range", () => {
  it("may be left out or blank", () => {
    expect(profit(null)).toBe(plain);
    expect(profit("")).toBe(plain);
  });
  it("has two columns", () => {
    expect(profit([["poolFee", 0.02, "note"]])).toEqual(
      value("assumptions: needs a range of two columns, key and value, got 3 columns."),
    );
    expect(profit([["poolFee"], ["pue"]])).toEqual(
      value("assumptions: needs a range of two columns, key and value, got 1 column."),
    );
    expect(profit(0.02)).toEqual(value("assumptions: needs a range of two columns, key and value, got 0.02."));
  });
});

describe("the table of keys is the specification's", () => {
  it.each(functions.keys)("$key", ({ key, default: fallback }) => {
    const parameter = assumptionKeys[key as AssumptionKey];
    expect(parameter).toBeDefined();
    expect("default" in parameter ? parameter.default : null).toEqual(fallback);
  });
});

describe("the nearest word", () => {
  it.each([
    ["pricegrowht", "priceGrowth"],
    ["fee", "fees"],
    ["Uptme", "uptime"],
    ["leaddays", "leadDays"],
  ])("to %s is %s", (word, expected) => expect(nearest(word, Object.keys(assumptionKeys))).toBe(expected));
  it("is the first of equals", () => expect(nearest("c", ["a", "b"])).toBe("a"));
  it("counts a swap of neighbours as one change", () => expect(nearest("ab", ["bxa", "ba"])).toBe("ba"));
});
