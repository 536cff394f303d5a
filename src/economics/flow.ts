import type { Exact } from "../units/exact";
import { geometricSum } from "./geometric";

/** An amount a day that changes by one factor from each day to the next. */
export interface Flow {
  /** On the first day. */
  readonly first: Exact;
  readonly factor: Exact;
}

/** What the first days of a flow add up to. */
export const sumOf = ({ first, factor }: Flow, days: number): Exact =>
  first.times(geometricSum(factor, days, factor.pow(days)));

/** The same flow from a later day on. */
export const later = ({ first, factor }: Flow, days: number): Flow => ({
  first: first.times(factor.pow(days)),
  factor,
});
