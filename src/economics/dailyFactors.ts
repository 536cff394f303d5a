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
  /** Revenue of a machine that ages: both together. */
  readonly earned: Exact;
  /** Energy and other running cost. */
  readonly cost: Exact;
}

type Rates = Assumed<"difficultyGrowth" | "priceGrowth" | "degradation" | "powerEscalation">;

const known = new Map<string, DailyFactors>();
const mostKept = 1000;

/** Kept by their rates: roots are the dearest step of a payback, and the cells of a sheet share a few. */
export function dailyFactors({ difficultyGrowth, priceGrowth, degradation, powerEscalation }: Rates): DailyFactors {
  const key = [difficultyGrowth, priceGrowth, degradation, powerEscalation].join(" ");
  const kept = known.get(key);
  if (kept) return kept;
  const difficulty = dailyFactor(difficultyGrowth);
  const revenue = dailyFactor(priceGrowth).div(difficulty);
  const hashrate = dailyFactor(degradation.neg());
  const factors = {
    revenue,
    hashrate,
    earned: revenue.times(hashrate),
    mined: new Exact(1).div(difficulty),
    cost: dailyFactor(powerEscalation),
  };
  if (known.size >= mostKept) known.clear();
  known.set(key, factors);
  return factors;
}
