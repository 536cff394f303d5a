import { Exact } from "../units/exact";
import type { Assumed } from "./assumptions";

const yearsPerDay = new Exact(1).div(365);

/** The factor of one day at an effective rate a year; 365 days are a year, the basis of XNPV and XIRR. */
export const dailyFactor = (rate: Exact): Exact => (rate.isZero() ? new Exact(1) : rate.plus(1).pow(yearsPerDay));

/** What a machine's daily revenue and cost are multiplied with from one day to the next. */
export interface DailyFactors {
  /** Price over difficulty. Exactly 1 where both grow alike. */
  readonly revenue: Exact;
  /** Bitcoin: the inverse of difficulty. */
  readonly mined: Exact;
  /** Hashrate, from energisation. */
  readonly hashrate: Exact;
  /** Energy and other running cost. */
  readonly cost: Exact;
}

type Rates = Assumed<"difficultyGrowth" | "priceGrowth" | "degradation" | "powerEscalation">;

const known = new WeakMap<Rates, DailyFactors>();

/** Kept for each set of assumptions: a column of cells shares one, and roots are the dearest step of a payback. */
export function dailyFactors(rates: Rates): DailyFactors {
  const kept = known.get(rates);
  if (kept) return kept;
  const difficulty = dailyFactor(rates.difficultyGrowth);
  const factors = {
    revenue: dailyFactor(rates.priceGrowth).div(difficulty),
    mined: new Exact(1).div(difficulty),
    hashrate: dailyFactor(rates.degradation.neg()),
    cost: dailyFactor(rates.powerEscalation),
  };
  known.set(rates, factors);
  return factors;
}
