import fc from "fast-check";
import { smallest } from "../../src/economics/smallest";

/** What is found where a claim holds from `first` on, and on which numbers it was tried. */
function search(low: number, high: number, first: number, guess?: number) {
  const tried: number[] = [];
  const holds = (n: number) => tried.push(n) > 0 && n >= first;
  return { found: smallest(low, high, holds, guess), tried };
}

const whole = fc.integer({ min: -50, max: 50 });
const guess = fc.oneof(whole, fc.double(), fc.constantFrom(NaN, Infinity, -Infinity));

it("is the first that the claim holds for, or the highest, whatever is guessed", () =>
  fc.assert(
    fc.property(whole, fc.nat(80), whole, guess, (low, more, first, guessed) => {
      const high = low + more;
      const { found, tried } = search(low, high, first, guessed);
      expect(found).toBe(Math.min(Math.max(first, low), high));
      // Two for the guess, and halving what is left.
      expect(tried.length).toBeLessThanOrEqual(2 + Math.ceil(Math.log2(more + 1)));
      // The highest is given without a test.
      expect(tried.every((n) => n >= low && n < high)).toBe(true);
    }),
  ));

describe("a right guess", () => {
  it("costs two tests", () => expect(search(0, 1000, 700, 700).tried).toEqual([700, 699]));
  it("is taken to the nearest whole number", () => expect(search(0, 1000, 700, 699.6).tried).toEqual([700, 699]));
  it("at an end costs one", () => {
    expect(search(0, 1000, 0, 0).tried).toEqual([0]);
    expect(search(0, 1000, -3, -5).tried).toEqual([0]);
    expect(search(0, 1000, 1000, 1000).tried).toEqual([999]);
    expect(search(0, 1000, 2000, 2000).tried).toEqual([999]);
  });
});

it("without a guess begins at the low end", () => {
  expect(search(5, 20, 5).tried).toEqual([5]);
  expect(search(5, 20, 5, NaN).tried).toEqual([5]);
});

it("of one number is that number, untested", () => expect(search(7, 7, 0, 3)).toEqual({ found: 7, tried: [] }));
