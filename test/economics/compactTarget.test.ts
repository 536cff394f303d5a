import fc from "fast-check";
import { difficultyOf, nearestCompact, retargeted, type CompactTarget } from "../../src/economics/compactTarget";
import { Exact } from "../../src/units/exact";

const twoWeeks = 1_209_600;
const weeks = (count: number) => new Exact(twoWeeks).times(count).div(2);
/** The target itself, of which the header holds three bytes. */
const targetOf = ({ exponent, mantissa }: CompactTarget) => BigInt(mantissa) << BigInt(8 * (exponent - 3));

it("has no mantissa of which the highest bit is set: rounded up to it, a byte more", () => {
  const nearly = difficultyOf({ exponent: 0x1b, mantissa: 0x7fffff }).times(1 - 1e-7);
  expect(nearestCompact(nearly)).toEqual({ exponent: 0x1c, mantissa: 0x8000 });
});

it("is never easier than the first, be it that of a test network", () => {
  const first = { exponent: 0x1d, mantissa: 0xffff };
  expect(retargeted({ exponent: 0x20, mantissa: 0x7fffff }, weeks(2), twoWeeks)).toEqual(first);
  expect(retargeted({ exponent: 0x1d, mantissa: 0xfffe }, weeks(8), twoWeeks)).toEqual(first);
});

it("of less than three bytes is a whole number, and its quarter is cut to one", () =>
  expect(retargeted({ exponent: 3, mantissa: 127 }, weeks(0.5), twoWeeks)).toEqual({ exponent: 3, mantissa: 31 }));

it("is the whole target times the time over two weeks, cut to three bytes", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0x8000, max: 0x7fffff }),
      fc.integer({ min: 3, max: 0x1b }),
      fc.integer({ min: 302_400, max: 4_838_400 }),
      (mantissa, exponent, seconds) => {
        const whole = (targetOf({ exponent, mantissa }) * BigInt(seconds)) / BigInt(twoWeeks);
        const next = retargeted({ exponent, mantissa }, new Exact(seconds), twoWeeks);
        const unit = 1n << BigInt(8 * (next.exponent - 3));
        expect(targetOf(next)).toBe((whole / unit) * unit);
        expect(next.exponent === 3 || next.mantissa >= 0x8000).toBe(true);
      },
    ),
  ));
