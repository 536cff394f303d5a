import fc from "fast-check";
import { risingRoot } from "../../src/economics/root";
import { Exact } from "../../src/units/exact";

const bracket = { low: new Exact(-3), high: new Exact(20), width: new Exact("1e-20") };
const nearness = 1e-6;

/** The root that is found of a function, and how often the function was asked. */
function search(at: (x: Exact) => Exact, guess: number) {
  let asked = 0;
  const root = risingRoot((x) => (asked++, at(x)), bracket, guess, nearness);
  return { root, asked };
}

const near = (root: Exact, expected: Exact | number) =>
  expect(root.minus(expected).abs().toNumber()).toBeLessThanOrEqual(1e-20);

/** Steep at one end and flat at the other, as present values are. */
const curves: Readonly<Record<string, (x: Exact, root: Exact) => Exact>> = {
  "an exponential": (x, root) => x.exp().minus(root.exp()),
  "a cubic": (x, root) => x.minus(root).pow(3).plus(x.minus(root)),
  "a fraction": (x, root) => new Exact(1).div(root.plus(4)).minus(new Exact(1).div(x.plus(4))),
};

describe.each(Object.entries(curves))("of %s", (_, curve) => {
  it("is found, whatever is guessed", () =>
    fc.assert(
      fc.property(
        fc.double({ min: -2.9, max: 19.9, noNaN: true }),
        fc.double({ min: -3, max: 20, noNaN: true }),
        (at, guess) => {
          const root = new Exact(at);
          near(search((x) => curve(x, root), guess).root, root);
        },
      ),
      { numRuns: 30 },
    ));

  it("a right guess spares most of the work, and a wrong one costs two", () => {
    const root = new Exact("1.2345678901234567890123");
    const at = (x: Exact) => curve(x, root);
    const [none, right] = [search(at, NaN), search(at, 1.23456789)];
    near(right.root, root);
    expect(right.asked).toBeLessThan(none.asked - 2);
    for (const wrong of [1.2, 1.3]) expect(search(at, wrong)).toEqual({ ...none, asked: none.asked + 2 });
  });
});

it.each([-0.2, 0.3])("of a line times an exponential is found in one step: %s", (slope) => {
  const root = new Exact("4.56789");
  const found = search((x) => x.minus(root).times(x.times(slope).exp()), NaN);
  near(found.root, root);
  // Both ends, the middle, the point itself, and the middle of what is left, which confirms it.
  expect(found.asked).toBeLessThanOrEqual(5);
});

it("that lies in the middle of the bracket is found at once", () => {
  const { root, asked } = search((x) => x.minus(8.5), NaN);
  near(root, 8.5);
  expect(asked).toBeLessThanOrEqual(4);
});
