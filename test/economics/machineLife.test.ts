import Decimal from "decimal.js";
import fc from "fast-check";
import { cashBetween } from "../../src/economics/cashSums";
import { machineCash } from "../../src/economics/machineCash";
import { minerCumulative } from "../../src/economics/minerCumulative";
import { readAssumptions } from "../../src/economics/readAssumptions";
import { Exact } from "../../src/units/exact";
import * as unit from "../../src/units/units";
import paybacks from "../vectors/payback.json";
import { call, numberOf, rows } from "./call";
import { dailyNets, defaults, type Purchase } from "./dayLoop";
import { machineArguments, purchases } from "./purchases";

const Wide = Decimal.clone({ precision: 60 });

const s21: Purchase = {
  ...defaults,
  machinePrice: 3000,
  hashrate: 200,
  power: 3500,
  powerPrice: 0.05,
  btcPrice: 100_000,
  difficulty: 126_982_285_146_989.3,
  blockHeight: 950_000,
};
const noAnswer = (message: string) => ({ error: "#N/A", message });

/** 1e-12 of the cash that flows, which is what the engine promises for money. */
function expectCash(given: number, expected: Decimal, flows: Decimal): void {
  expect(Math.abs(new Wide(given).minus(expected).toNumber())).toBeLessThanOrEqual(1e-12 * (flows.toNumber() + 1));
}

describe("the sum over eras is the sum day by day", () => {
  const many = fc.tuple(purchases, fc.constantFrom(0, 0.1, -0.05, 0.6));

  it("of net cash discounted to the purchase", () =>
    fc.assert(
      fc.property(many, ([purchase, discountRate]) => {
        const perDay = new Wide(1 + discountRate).pow(new Wide(-1).div(365));
        let [worth, flows, factor] = [new Wide(0), new Wide(0), perDay];
        for (const net of dailyNets(purchase)) {
          const now = net.times(factor);
          [worth, flows, factor] = [worth.plus(now), flows.plus(now.abs()), factor.times(perDay)];
        }
        const args = machineArguments(purchase, { lifeDays: purchase.maxDays, discountRate });
        const price = Number(purchase.machinePrice);
        expectCash(numberOf("MINERNPV", price, ...args), worth.minus(price), flows.plus(price));
        expectCash(numberOf("FAIRASICPRICE", ...args) * purchase.hashrate, worth, flows);
      }),
      { numRuns: 40 },
    ));

  it("of net cash to any moment", () =>
    fc.assert(
      fc.property(purchases, fc.double({ min: 0, max: 1, noNaN: true }), (purchase, share) => {
        let [cash, flows, last] = [new Wide(0), new Wide(0), new Wide(0)];
        for (const net of dailyNets(purchase)) [cash, flows, last] = [cash.plus(net), flows.plus(net.abs()), net];
        // The last day counts for a share; as a double, days keep 12 digits after the point.
        const days = purchase.maxDays - 1 + share;
        const counted = new Wide(days).minus(purchase.maxDays - 1);
        const expected = cash.minus(last.times(new Wide(1).minus(counted)));
        expectCash(numberOf("MINERCUMULATIVE", days, ...machineArguments(purchase)), expected, flows);
      }),
      { numRuns: 40 },
    ));

  it("through thirty-three halvings and beyond, with a block every minute", () => {
    const purchase = { ...s21, blockHeight: 0, blockSeconds: 60, difficulty: 1e9, fees: 0.1, maxDays: 5100 };
    let [cash, flows] = [new Wide(0), new Wide(0)];
    for (const net of dailyNets(purchase)) [cash, flows] = [cash.plus(net), flows.plus(net.abs())];
    expectCash(numberOf("MINERCUMULATIVE", 5100, ...machineArguments(purchase)), cash, flows);
  });
});

describe("BTC, revenue and cost of some days", () => {
  const given = ({ args, assumptions }: (typeof paybacks.cases)[number]) =>
    machineCash({
      hashrate: unit.ths(args.hashrate),
      power: unit.watt(args.power),
      powerPrice: unit.usdPerKwh(args.powerPrice),
      btcPrice: unit.usdPerBtc(args.btcPrice),
      difficulty: unit.difficulty(args.difficulty),
      blockHeight: unit.block(args.blockHeight),
      assumptions: readAssumptions("assumptions", minerCumulative.parameters.assumptions, rows(assumptions)),
    });

  it.each(paybacks.cases)("$id: mined in 1,825 days as stated", (row) => {
    const { mined } = cashBetween(given(row), 0, 1825);
    const stated = Number(row.expected.btc_mined_1825d);
    expect(Math.abs(mined.toNumber() - stated)).toBeLessThanOrEqual(paybacks.meta.tolerance.btc_rel * stated);
  });

  it.each(paybacks.cases)("$id: parts in a row make the whole, at every cut", (row) => {
    const cash = given(row);
    const whole = cashBetween(cash, 0, 1825);
    for (const cut of [1, 30, 694, 695, 1824]) {
      const parts = [cashBetween(cash, 0, cut), cashBetween(cash, cut, 1825)];
      for (const key of ["mined", "revenue", "cost"] as const)
        // Rounding at the 40th digit, over a few sums.
        expect(
          Exact.sum(...parts.map((part) => part[key]))
            .minus(whole[key])
            .abs()
            .lte(whole[key].times("1e-30")),
        ).toBe(true);
    }
  });
});

describe("a machine of no price", () => {
  const machine = machineArguments(s21);
  it("is refused below 0", () =>
    expect(call("MINERNPV", -1, ...machine)).toEqual({
      error: "#VALUE!",
      message: "machinePrice: needs a number of 0 or more, in USD, got -1.",
    }));
  it("is worth what it brings", () =>
    expect(numberOf("MINERNPV", 0, ...machineArguments(s21, { discountRate: 0, lifeDays: 100 }))).toBe(
      numberOf("MINERCUMULATIVE", 100, ...machine),
    ));
  it("has no return on it", () =>
    expect(call("MINERROI", 0, ...machine)).toEqual(
      noAnswer("machinePrice is 0, so there is no return for each dollar of it."),
    ));
  it("has no rate of return", () =>
    expect(call("MINERIRR", 0, ...machine)).toEqual(
      noAnswer("No rate of return: the machine earns more than 100,000 % a year on its price."),
    ));
});

describe("no rate of return", () => {
  it("late losses outweigh: the message advises to curtail, and that helps", () => {
    const losing = { difficultyGrowth: 0.3 };
    expect(call("MINERIRR", 3000, ...machineArguments(s21, losing))).toEqual(
      noAnswer(
        "No rate of return: late losses outweigh what the machine earns at -99.99 % a year. Set curtail to TRUE, so that it is switched off when it loses money.",
      ),
    );
    expect(call("MINERIRR", 3000, ...machineArguments(s21, { ...losing, curtail: true }))).toEqual(expect.any(Number));
  });
  it("nothing is earned at all", () =>
    expect(call("MINERIRR", 3000, ...machineArguments({ ...s21, powerPrice: 0.5, curtail: true }))).toEqual(
      noAnswer("No rate of return: even at -99.99 % a year the machine does not earn its price."),
    ));
  it("nothing is earned at all, and losses are borne", () =>
    expect(call("MINERIRR", 3000, ...machineArguments({ ...s21, powerPrice: 0.5 }))).toEqual(
      noAnswer("No rate of return: even at -99.99 % a year the machine does not earn its price."),
    ));
  it("a day is too short to earn the price, without a loss", () =>
    expect(call("MINERIRR", 3000, ...machineArguments(s21, { lifeDays: 1 }))).toEqual(
      noAnswer("No rate of return: even at -99.99 % a year the machine does not earn its price."),
    ));
  it("a resale of the whole price alone earns nothing and loses nothing", () =>
    expect(
      numberOf(
        "MINERIRR",
        3000,
        ...machineArguments({ ...s21, powerPrice: 0.5, curtail: true }, { resaleFraction: 1 }),
      ),
    ).toBeCloseTo(0, 15));
});

describe("any price earns the rate", () => {
  it.each([0, -0.05])("a resale of the whole price at %d", (discountRate) =>
    expect(call("FAIRASICPRICE", ...machineArguments(s21, { resaleFraction: 1, discountRate }))).toEqual(
      noAnswer(
        `Any price earns the rate: a resale of 1 of it after 1,825 days is worth all of it today at a discountRate of ${discountRate}.`,
      ),
    ),
  );
});

test("a price below 0 for power is refused, as is one in cents", () => {
  const at = (powerPrice: number) => call("MINERCUMULATIVE", 10, ...machineArguments({ ...s21, powerPrice }));
  expect(at(-0.02)).toEqual({ error: "#VALUE!", message: "powerPrice: needs 0 to 1 USD/kWh, got -0.02." });
  expect(at(5)).toEqual({ error: "#VALUE!", message: "powerPrice: needs 0 to 1 USD/kWh, got 5 (cents?)." });
});

test("before energisation nothing is earned and nothing spent", () =>
  expect(numberOf("MINERCUMULATIVE", 30, ...machineArguments({ ...s21, leadDays: 30 }))).toBe(0));

test("a column of days is a column of cash", () =>
  expect(call("MINERCUMULATIVE", [[0], [1], ["2"], [null]], ...machineArguments(s21))).toEqual([
    [0],
    [expect.any(Number)],
    [{ error: "#VALUE!", message: 'days: needs 0 to 36500 days, got the text "2".' }],
    [{ error: "#VALUE!", message: "days: needs 0 to 36500 days, got nothing." }],
  ]));
