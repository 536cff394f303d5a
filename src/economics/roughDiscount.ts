import type { Exact } from "../units/exact";
import type { CashPiece } from "./cashPieces";
import { roughPresentValue } from "./cashSums";

export interface Investment {
  readonly life: readonly CashPiece[];
  readonly price: Exact;
  /** What it brings on the last day. */
  readonly resale: Exact;
  readonly lifeDays: Exact;
}

/** What a dollar in a day is worth now, at the rate at which an investment is worth its price; in doubles. */
export function roughDiscount({ life, price, resale, lifeDays }: Investment, least: Exact, most: Exact): number {
  const cash = roughPresentValue(life);
  const [paid, sold, end] = [price.toNumber(), resale.toNumber(), lifeDays.toNumber()];
  let [from, to] = [Math.log(least.toNumber()), Math.log(most.toNumber())];
  // Halvings of the range leave nothing of it.
  for (let i = 0; i < 60; i++) {
    const middle = (from + to) / 2;
    if (cash(middle) - paid + sold * Math.exp(middle * end) > 0) to = middle;
    else from = middle;
  }
  return Math.exp(from);
}
