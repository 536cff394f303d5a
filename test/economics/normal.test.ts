import fc from "fast-check";
import { normalCdf } from "../../src/economics/normalCdf";
import { normalQuantile } from "../../src/economics/normalQuantile";
import { prng } from "../vectors/simulation.json";

/** Differences as a share of the expected value. */
const near = (given: number, expected: number, relative: number) =>
  expect(Math.abs(given - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));

/** Simpson's rule with so many panels. */
function integral(of: (x: number) => number, from: number, to: number, panels = 20_000): number {
  const width = (to - from) / (2 * panels);
  let sum = of(from) + of(to);
  for (let i = 1; i < 2 * panels; i++) sum += (i % 2 ? 4 : 2) * of(from + i * width);
  return (sum * width) / 3;
}

const bell = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
/** Probability below -x by its integral, with the density at -x taken out so that the tail keeps its digits. */
const lowerTail = (x: number) => bell(x) * integral((s) => Math.exp(-x * s - (s * s) / 2), 0, 40 / (x + 4));

describe("the distribution function", () => {
  // mpmath 1.3.0, erfc with 40 digits; both sides of where the approximation changes. All x are whole binary fractions.
  it.each([
    [-37.5, "4.6053530095819548e-308"],
    [-20, "2.7536241186062337e-89"],
    [-8.25, "7.9197263146424773e-17"],
    [-5.6875, "6.44563015906951e-9"],
    [-5.65625, "7.7358031694902638e-9"],
    [-3.5, "0.00023262907903552504"],
    [-1.25, "0.10564977366685526"],
    [-0.6796875, "0.24835117624823817"],
    [-0.671875, "0.2508316385410542"],
    [-0.03125, "0.48753508256562287"],
    [0.25, "0.59870632568292372"],
    [0.6796875, "0.75164882375176183"],
    [2.75, "0.99702023676494544"],
    [6, "0.99999999901341235"],
  ])("at %d is %s, to the last digits of a double", (x, expected) => near(normalCdf(x), Number(expected), 1e-15));

  // M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions, tables 26.1 and 26.2.
  it.each([
    [1, 0.841344746068543],
    [2, 0.977249868051821],
    [3, 0.99865010196837],
  ])("at %d is the %d of a table of 15 digits", (x, printed) => near(normalCdf(x), printed, 1e-15));
  it.each([
    [5, 6.54265],
    [10, 23.11805],
    [20, 88.5601],
    [30, 197.30921],
  ])("below -%d has the logarithm of a table, -%d", (x, printed) =>
    expect(-Math.log10(normalCdf(-x))).toBeCloseTo(printed, 5),
  );

  it("is the integral of the density, in its middle and in its tails", () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 30, noNaN: true }), (x) => {
        near(normalCdf(-x), lowerTail(x), 1e-12);
        near(normalCdf(x), 0.5 + integral(bell, 0, Math.min(x, 9)), 1e-14);
      }),
      { numRuns: 60 },
    ));
  it("of a number and of its opposite add up to 1", () =>
    fc.assert(fc.property(fc.double({ noNaN: true }), (x) => near(normalCdf(x) + normalCdf(-x), 1, 2e-16))));
  it("never falls", () =>
    fc.assert(
      fc.property(
        fc.double({ min: -40, max: 40, noNaN: true }),
        fc.double({ min: 1e-6, max: 5, noNaN: true }),
        (x, d) => expect(normalCdf(x + d)).toBeGreaterThanOrEqual(normalCdf(x)),
      ),
    ));
  it("ends at 0 and 1", () => {
    expect([normalCdf(-Infinity), normalCdf(-39), normalCdf(39), normalCdf(Infinity)]).toEqual([0, 0, 1, 1]);
  });
});

describe("the quantile", () => {
  it.each(prng.inv_normal)("of %s is %s", (probability, expected) =>
    near(normalQuantile(Number(probability)), Number(expected), prng.inv_normal_tolerance_rel),
  );

  // Probabilities with few digits, so that 1 - p is theirs too.
  const probability = fc.integer({ min: 1, max: 2 ** 40 - 1 }).map((n) => n / 2 ** 40);
  it("put back gives the probability", () =>
    // A double in the middle of the range and one in the tail move it by no more than their last digits.
    fc.assert(fc.property(probability, (p) => near(normalCdf(normalQuantile(p)), p, 2e-14))));
  it("put back gives the probability, far out", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (power) => {
        const p = 10 ** -power;
        // The probability moves by x² times what the last digit of x is worth.
        near(normalCdf(normalQuantile(p)), p, 2e-15 * (1 + 5 * power));
      }),
    ));
  it("of the rest is the opposite", () =>
    fc.assert(fc.property(probability, (p) => near(normalQuantile(1 - p), -normalQuantile(p), 0))));
  it("rises", () =>
    fc.assert(
      fc.property(probability, probability, (p, q) => {
        if (p < q) expect(normalQuantile(p)).toBeLessThan(normalQuantile(q));
      }),
    ));
});
