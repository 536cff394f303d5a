import { call } from "./call";

const value = (message: string) => ({ error: "#VALUE!", message });
const noAnswer = (message: string) => ({ error: "#N/A", message });

describe("no price of a machine pays back", () => {
  it.each([
    ["where energy costs more than it earns", 100, "0.1000 USD a day after the pool fee and its energy costs 0.4200"],
    ["where energy costs what it earns", 420, "0.4200 USD a day after the pool fee and its energy costs 0.4200"],
    ["where it earns nothing", 0, "0.0000 USD a day after the pool fee and its energy costs 0.4200"],
  ])("%s", (_, hashprice, words) =>
    expect(call("ASPFROMPAYBACK", 540, hashprice, 17.5, 1)).toEqual(
      noAnswer(`No price pays back: a TH/s earns ${words}.`),
    ),
  );
  it("and where it earns a hair more, one does", () =>
    expect(call("ASPFROMPAYBACK", 540, 420.0001, 17.5, 1)).toBeGreaterThan(0));
  it("with free power any revenue will do", () => expect(call("ASPFROMPAYBACK", 100, 50, 17.5, 0)).toBe(5));
});

describe("a payback without growth", () => {
  it.each([
    [0, "0"],
    [-3.25, "-3.25"],
    [-1e-9, "-1e-9"],
  ])("does not come with a profit of %p", (profit, words) =>
    expect(call("STATICPAYBACK", 1500, profit)).toEqual(
      noAnswer(`Never pays back: dailyProfit is ${words} USD a day, and it takes a profit to pay back.`),
    ),
  );
  it("is at once for a machine that costs nothing", () => expect(call("STATICPAYBACK", 0, 1)).toBe(0));
  it("is not the 51 days that LMC's page prints", () =>
    expect(call("STATICPAYBACK", 3800, 5.301913)).toBeGreaterThan(6 * 51));
});

describe("quotients", () => {
  it.each([
    ["FEESHARE", [0, 0], "There is no reward: subsidy and fees are both 0."],
    ["CASHCOSTPERBTC", [1, 1, 1, 0], "btcMined is 0, so there is no cost for each bitcoin."],
    ["ADVANCECOVER", [1, 0], "nextRevenue is 0, so there is nothing that advances could cover."],
  ])("%s by nothing has no answer", (name, args, words) => expect(call(name, ...args)).toEqual(noAnswer(words)));
  it("of fees alone is the whole reward", () => expect(call("FEESHARE", 0.1, 0)).toBe(1));
  it("of credits above cost is below 0", () => expect(call("CASHCOSTPERBTC", 8e6, 3e6, 14e6, 100)).toBe(-30_000));
  it("needs a cost, be it 0", () => {
    expect(call("CASHCOSTPERBTC", 1e6, null, 0, 10)).toEqual(
      value("otherCashCost: needs a number of 0 or more, in USD, got nothing."),
    );
    expect(call("CASHCOSTPERBTC", 1e6, 0, 0, 10)).toBe(100_000);
  });
  it("of a hashprice needs an efficiency", () =>
    expect(call("REVENUEPERMWH", 40, 0)).toEqual(value("efficiency: needs a number above 0, in J/TH, got 0.")));
});

describe("a hashprice by measured hashrate", () => {
  it("takes 144 blocks where none are given, and refuses none", () => {
    expect(call("HASHPRICEOBSERVED", 100_000, 1000, 3.125)).toBe(
      call("HASHPRICEOBSERVED", 100_000, 1000, 3.125, 0, 0, 144),
    );
    expect(call("HASHPRICEOBSERVED", 100_000, 1000, 3.125, 0, "btcPerBlock", 0)).toEqual(
      value("blocksPerDay: needs a number above 0, in blocks/day, got 0."),
    );
  });
  it("was 12 % above the one by difficulty in January 2026", () => {
    const observed = Number(call("HASHPRICEOBSERVED", 83_625, 904.29, 3.125));
    const byDifficulty = Number(call("HASHPRICE", 83_625, Number("141668107417558.24"), 3.125));
    expect(observed / byDifficulty).toBeCloseTo(1.12, 2);
  });
});
