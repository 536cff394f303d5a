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

const roots = new Map<string, Exact>();
const rootsKept = 1000;

/** The same, kept by rate: a root is the dearest step of a payback, and cells of a sheet share a few rates. */
function keptFactor(rate: Exact): Exact {
  const key = rate.toString();
  const factor = roots.get(key) ?? dailyFactor(rate);
  if (roots.size >= rootsKept) roots.clear();
  roots.set(key, factor);
  return factor;
}

type Rates = Assumed<"difficultyGrowth" | "priceGrowth" | "degradation" | "powerEscalation">;

export function dailyFactors(rates: Rates): DailyFactors {
  const difficulty = keptFactor(rates.difficultyGrowth);
  return {
    revenue: keptFactor(rates.priceGrowth).div(difficulty),
    mined: new Exact(1).div(difficulty),
    hashrate: keptFactor(rates.degradation.neg()),
    cost: keptFactor(rates.powerEscalation),
  };
}
