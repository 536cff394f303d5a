import { Exact, type Numeric } from "../../units/exact";
import type { Figure } from "../figure";

/** What a stated number may stand for: every value that would have been said with these digits. */
export interface Interval {
  readonly low: Exact;
  readonly high: Exact;
}

const hull = (...values: Exact[]): Interval => ({ low: Exact.min(...values), high: Exact.max(...values) });

export const exactly = (value: Numeric): Interval => hull(new Exact(value));
export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) });
export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low.minus(b.high), high: a.high.minus(b.low) });
export const times = (a: Interval, b: Interval): Interval =>
  hull(a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high));
/** Quotient; the divisor must not contain zero. */
export const over = (a: Interval, b: Interval): Interval =>
  hull(a.low.div(b.low), a.low.div(b.high), a.high.div(b.low), a.high.div(b.high));
export const total = (intervals: readonly Interval[]): Interval => intervals.reduce(plus, exactly(0));
export const containsZero = (a: Interval): boolean => a.low.lte(0) && a.high.gte(0);

/** Whether two statements can be of one value: they share more than an end point. */
export const meets = (a: Interval, b: Interval): boolean =>
  (a.low.lt(b.high) && b.low.lt(a.high)) || (a.low.eq(b.low) && a.high.eq(b.high));

/** Half a unit of the last digit that is not a zero. */
function halfLastDigit(value: Exact): Exact {
  if (value.isZero()) return new Exact("0.5");
  return new Exact(10).pow(value.e - value.precision() + 1).div(2);
}

/**
 * Half of what rounding may hide in a stated number.
 *
 * Up to three zeros at the end of an integer of four or more digits are rounding ("$71,000" is 70,500 to 71,500),
 * except for counts of bitcoin, which companies state to the coin. "$15.00 million" is no integer and stays as precise.
 */
function rounding(value: Exact, figure: Figure): Exact {
  if (figure.unit === "BTC") return new Exact(figure.tolerance ?? "0.5");
  const half = figure.tolerance === undefined ? halfLastDigit(value) : new Exact(figure.tolerance);
  const unit = half.times(2);
  const digits = value.abs().div(unit).toFixed();
  const isInteger = unit.gte(1) && unit.e % 3 === 0 && /^\d{4,}$/.test(digits);
  const zeros = isInteger ? /0{0,3}$/.exec(digits)![0].length : 0;
  return half.times(new Exact(10).pow(zeros));
}

/** The interval of a level, or of the change of a growth rate (never negative). */
export function stated(figure: Figure): Interval {
  const value = new Exact(figure.value ?? figure.comparison?.change ?? 0);
  const half = rounding(value, figure);
  return { low: value.minus(half), high: value.plus(half) };
}

/** How far a value said with a bound may lie on its open side: "over 100 MW" of 118. */
const openSide: Readonly<Record<NonNullable<Figure["bound"]>, readonly [below: string, above: string]>> = {
  over: ["0", "0.25"],
  nearly: ["0.1", "0"],
  under: ["0.25", "0"],
  "up to": ["0.25", "0"],
};

/** An interval with the open side of the bounds under which it was said. */
export function bounded({ low, high }: Interval, figures: readonly Figure[]): Interval {
  const sides = figures.flatMap(({ bound }) => (bound === null ? [] : [openSide[bound]]));
  const [below, above] = [0, 1].map((side) => Exact.max(0, ...sides.map((each) => each[side]!))) as [Exact, Exact];
  return { low: low.minus(low.abs().times(below)), high: high.plus(high.abs().times(above)) };
}

/** What the level before is multiplied by: 1 + 33% or 1 - 11%. */
export function growthFactor(figure: Figure): Interval {
  const change = stated(figure);
  return figure.comparison?.direction === "decrease" ? minus(exactly(1), change) : plus(exactly(1), change);
}
