import { printed } from "../../src/units/printed";
import { Exact } from "../../src/units/exact";
import * as unit from "../../src/units/units";

const units = Object.values(unit).filter((each) => typeof each === "function" && "symbol" in each);

it("every unit has a symbol of its own, words and a number format", () => {
  expect(units.length).toBeGreaterThan(30);
  expect(new Set(units.map(({ symbol }) => symbol)).size).toBe(units.length);
  for (const { words, format } of units) expect(words && format).toMatch(/\S/);
});

it("takes a double for the decimal that it is printed as", () => expect(unit.usd(0.1).times(3).toFixed()).toBe("0.3"));

describe("conversions", () => {
  it("a PH is a thousand TH", () => {
    expect(unit.usdPerThToPh(unit.usdPerThDay("0.05")).toFixed()).toBe("50");
    expect(unit.btcPerThToPh(unit.btcPerThDay("0.0005")).toFixed()).toBe("0.5");
  });
  it.each([
    ["H/s", "1000000000000000000"],
    ["TH/s", "1000000"],
    ["EH/s", "1"],
    ["ZH/s", "0.001"],
  ] as const)("1e18 hashes a second in %s", (symbol, value) =>
    expect(unit.hashrateIn(symbol, unit.hs("1e18")).toFixed()).toBe(value),
  );
});

it("a unit of hashrate cannot stand in for another", () => {
  // @ts-expect-error TH/s are not H/s
  expect(unit.hashrateIn("EH/s", unit.ths(1))).toBeInstanceOf(Exact);
});

it.each([
  [1661.2, 2, "1,661.20"],
  [7300, 0, "7,300"],
  [-1234567.891, 1, "-1,234,567.9"],
  [999, 0, "999"],
  [new Exact("1e21"), 0, "1,000,000,000,000,000,000,000"],
] as const)("prints %s with %s decimals as %s", (value, decimals, text) => expect(printed(value, decimals)).toBe(text));
