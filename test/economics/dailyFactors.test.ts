import { dailyFactors } from "../../src/economics/dailyFactors";
import { fractionPerYear } from "../../src/units/units";

const rates = (difficultyGrowth: number, priceGrowth = 0, degradation = 0, powerEscalation = 0) => ({
  difficultyGrowth: fractionPerYear(difficultyGrowth),
  priceGrowth: fractionPerYear(priceGrowth),
  degradation: fractionPerYear(degradation),
  powerEscalation: fractionPerYear(powerEscalation),
});

it("make a year of 365 days", () => {
  const { mined, revenue, hashrate, earned, cost } = dailyFactors(rates(0.25, 0.5, 0.1, 0.03));
  const year = [mined, revenue, hashrate, earned, cost].map((factor) => factor.pow(365).toNumber());
  [0.8, 1.2, 0.9, 1.08, 1.03].forEach((expected, i) => expect(year[i]).toBeCloseTo(expected, 14));
});

it("are exactly 1 for revenue where price and difficulty grow alike", () =>
  expect(dailyFactors(rates(0.3, 0.3)).revenue.eq(1)).toBe(true));

it("of rates that read alike one after the other are told apart", () => {
  const [one, other] = [dailyFactors(rates(0.1, 10)), dailyFactors(rates(0.11, 0))];
  expect(one.revenue.pow(365).toNumber()).toBeCloseTo(10, 12);
  expect(other.revenue.pow(365).toNumber()).toBeCloseTo(1 / 1.11, 14);
});

it("are kept while a sheet asks for a few by turns", () => {
  const [first, second] = [dailyFactors(rates(0.21)), dailyFactors(rates(0.22))];
  expect(dailyFactors(rates(0.21))).toBe(first);
  expect(dailyFactors(rates(0.22))).toBe(second);
});
