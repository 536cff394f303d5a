import Decimal from "decimal.js";
import fc from "fast-check";
import { compensatedSum } from "../../src/economics/compensatedSum";

it("keeps what larger numbers would swallow", () => {
  expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
  expect(compensatedSum([1e100, 1, -1e100])).toBe(1);
  expect(compensatedSum(Float64Array.of(...Array.from({ length: 10 }, () => 0.1)))).toBe(1);
});

it("is 0 of nothing, and infinite where a term is", () => {
  expect(compensatedSum([])).toBe(0);
  expect(compensatedSum([1, Infinity, 2])).toBe(Infinity);
});

it("is the sum in decimals", () => {
  const Wide = Decimal.clone({ precision: 60 });
  // Whole numbers times powers of two, so that the decimal is the double.
  const term = fc.tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -40, max: 0 }));
  fc.assert(
    fc.property(fc.array(term, { minLength: 50, maxLength: 300 }), (terms) => {
      const expected = terms.reduce((sum, [n, power]) => sum.plus(new Wide(2).pow(power).times(n)), new Wide(0));
      const sum = compensatedSum(terms.map(([n, power]) => n * 2 ** power));
      expect(Math.abs(sum - expected.toNumber())).toBeLessThanOrEqual(2 ** -52 * Math.abs(sum) + 1e-18);
    }),
  );
});
