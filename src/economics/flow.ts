import type { Exact } from "../units/exact";
import { geometricSum, roughGeometricSum } from "./geometric";
import { raise } from "./raise";

/** An amount a day that changes by one factor from each day to the next. */
export interface Flow {
  /** On the first day. */
  readonly first: Exact;
  readonly factor: Exact;
}

/** What the first days of a flow add up to. */
export const sumOf = ({ first, factor }: Flow, days: number): Exact =>
  first.times(geometricSum(factor, days, raise(factor, days)));

/** The amount of a day, counted from 0. */
export const amountOn = ({ first, factor }: Flow, day: number): Exact => first.times(raise(factor, day));

/** The same flow from a later day on. */
export const later = ({ first, factor }: Flow, days: number): Flow => ({
  first: first.times(raise(factor, days)),
  factor,
});

/** A flow in doubles: its amounts and sums to about 11 digits. */
export function roughly({ first, factor }: Flow) {
  const [start, logarithm] = [first.toNumber(), Math.log(factor.toNumber())];
  return {
    amountOn: (day: number): number => start * Math.exp(day * logarithm),
    sumOf: (days: number): number => start * roughGeometricSum(logarithm, days),
  };
}

/** Shares that far apart are told apart by doubles as decimals would. */
export const clear = 1e-9;
