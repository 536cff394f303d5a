import fc from "fast-check";
import { geometricSum, roughGeometricSum } from "../../src/economics/geometric";
import { Exact } from "../../src/units/exact";

/** Gaps to 1 from where no double sees them to where a factor halves in a week. */
const gap = fc
  .tuple(fc.constantFrom(-1, 1), fc.integer({ min: 1, max: 99 }), fc.integer({ min: -30, max: -3 }))
  .map(([sign, digits, exponent]) => new Exact(`${digits}e${exponent}`).times(sign));
const terms = fc.integer({ min: 0, max: 60 });

it("is its terms, added one by one", () =>
  fc.assert(
    fc.property(gap, terms, (g, n) => {
      const x = g.plus(1);
      let [sum, power] = [new Exact(0), new Exact(1)];
      for (let i = 0; i < n; i++) [sum, power] = [sum.plus(power), power.times(x)];
      // At the narrowest gap that is divided by, 40 digits leave 22; the series is cut at its third term.
      expect(geometricSum(x, n, power).minus(sum).abs().toNumber()).toBeLessThanOrEqual(1e-20);
      expect(Math.abs(roughGeometricSum(x.ln().toNumber(), n) - sum.toNumber())).toBeLessThanOrEqual(1e-12 * n);
    }),
  ));

it("of a gap too narrow for a quotient keeps its second term", () => {
  // 1 + x + x² at x = 1 + g is 3 + 3g + g².
  expect(geometricSum(new Exact(1).plus("9e-19"), 3, new Exact(1)).minus(3).toNumber()).toBe(2.7e-18);
});
