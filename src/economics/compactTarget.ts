import { Exact } from "../units/exact";

/**
 * A proof-of-work target as block headers hold it, in eight hexadecimal digits: the first two are the exponent, the
 * others the mantissa; the target is mantissa*256^(exponent - 3).
 */
export interface CompactTarget {
  readonly exponent: number;
  readonly mantissa: number;
}

/** The easiest target, and the one that difficulty 1 stands for. */
const easiest: CompactTarget = { exponent: 29, mantissa: 0xffff };
const byte = 256;
/** The highest bit of a mantissa is a sign, which no target has. */
const mantissaLimit = 0x800000;

export const difficultyOf = ({ exponent, mantissa }: CompactTarget): Exact =>
  new Exact(easiest.mantissa).div(mantissa).times(new Exact(byte).pow(easiest.exponent - exponent));

/** The compact target nearest to a difficulty: difficulties are printed from compact targets. */
export const nearestCompact = (difficulty: Exact): CompactTarget =>
  compactOf(new Exact(easiest.mantissa).div(difficulty), easiest.exponent, Exact.ROUND_HALF_EVEN);

/** The target of the next blocks, by the time that the last took: as consensus has it, cut to three bytes, never easier than the first. */
export function retargeted({ exponent, mantissa }: CompactTarget, time: Exact, targetTime: number): CompactTarget {
  const next = compactOf(time.times(mantissa).div(targetTime), exponent, Exact.ROUND_DOWN);
  return difficultyOf(next).lt(1) ? easiest : next;
}

/** Works on the mantissa alone: a whole target has more digits than a decimal of ours. */
function compactOf(mantissa: Exact, exponent: number, rounding: 1 | 6): CompactTarget {
  let [rest, places] = [mantissa, exponent];
  for (; rest.gte(mantissaLimit); places++) rest = rest.div(byte);
  for (; rest.lt(mantissaLimit / byte) && places > 3; places--) rest = rest.times(byte);
  const whole = rest.toDecimalPlaces(0, rounding).toNumber();
  return whole < mantissaLimit
    ? { exponent: places, mantissa: whole }
    : { exponent: places + 1, mantissa: whole / byte };
}
