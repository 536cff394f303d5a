import fc from "fast-check";
import { DoubleDouble } from "../../src/units/doubleDouble";
import { Exact } from "../../src/units/exact";

/** Doubles as analysts type them, as sheets compute them, and any others. */
const value = fc.oneof(
  fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 12 })).map(([m, k]) => Number(`${m}e-${k}`)),
  fc.double({ min: -1e20, max: 1e20, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const operations = ["plus", "minus", "times", "div"] as const;
const step = fc.tuple(fc.constantFrom(...operations), value);

/** The double that double-doubles settle, or undefined. */
function settled(calculate: () => DoubleDouble): number | undefined {
  try {
    return calculate().toNumber();
  } catch {
    return undefined;
  }
}

it("a double means its shortest decimal form", () => {
  fc.assert(
    fc.property(value, (x) => {
      const tenfold = settled(() => DoubleDouble.of(x).times(10));
      if (tenfold !== undefined) expect(tenfold + 0).toBe(new Exact(x).times(10).toNumber() + 0);
    }),
    { numRuns: 3000 },
  );
});

it("what is settled is the double of the decimals, whatever the steps", () => {
  fc.assert(
    fc.property(value, fc.array(step, { maxLength: 8 }), (first, steps) => {
      const found = settled(() =>
        steps.reduce((sum, [operation, x]) => sum[operation](DoubleDouble.of(x)), DoubleDouble.of(first)),
      );
      if (found === undefined) return;
      const exact = steps.reduce((sum, [operation, x]) => sum[operation](x), new Exact(first));
      expect(found + 0).toBe(exact.toNumber() + 0);
    }),
    { numRuns: 5000 },
  );
});

it("a comparison that is settled is that of the decimals", () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      for (const compare of ["gt", "gte", "lte"] as const) {
        let found: boolean;
        try {
          found = DoubleDouble.of(a)[compare](b);
        } catch {
          return;
        }
        expect(found).toBe(new Exact(a)[compare](b));
      }
    }),
  );
});

it.each([
  ["numbers of the trade", () => DoubleDouble.of(126_982_285_146_989.3).times("0.024").div(new Exact("3.155"))],
  ["17 digits", () => DoubleDouble.of(0.1 + 0.2).times(61_234.56)],
  ["a constant of 40 digits", () => DoubleDouble.of(7).times(new Exact(1).div(3))],
])("settles %s", (_, calculate) => expect(settled(calculate)).toBeDefined());

it.each([
  ["digits that cancelled", () => DoubleDouble.of(0.3).minus(0.1).minus(0.2)],
  [
    "half-way between two doubles",
    () =>
      DoubleDouble.of(2 ** 53 - 1)
        .plus(0.5)
        .times(1),
  ],
  ["a product out of range", () => DoubleDouble.of(1e140).times(DoubleDouble.of(1e140))],
  ["a quotient by 0", () => DoubleDouble.of(1).div(0)],
])("leaves to decimals: %s", (_, calculate) => expect(settled(calculate)).toBeUndefined());
