import fc from "fast-check";
import { raise } from "../../src/economics/raise";
import { Exact } from "../../src/units/exact";

const base = fc.constantFrom("0.9993", "1.0005", "0.5", "3", "1", "-1.25").map((text) => new Exact(text));

it("is the product of so many factors, whichever powers were asked for before", () =>
  fc.assert(
    fc.property(base, fc.array(fc.nat(130), { minLength: 1, maxLength: 5 }), (x, exponents) => {
      for (const exponent of exponents) {
        const product = Array.from({ length: exponent }, () => x).reduce((sum, each) => sum.times(each), new Exact(1));
        expect(raise(x, exponent).minus(product).abs().lte(product.abs().times("1e-36"))).toBe(true);
      }
    }),
  ));

it("of no factors is 1, and of one the number itself", () => {
  const x = new Exact("0.9993");
  expect(raise(x, 0).toNumber()).toBe(1);
  expect(raise(x, 1)).toEqual(x);
});
