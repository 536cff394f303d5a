import { grown, type CashSteps } from "./cashSteps";
import { normalQuantile } from "./normalQuantile";

/** Days of a step: price and difficulty stand still for so long. */
export const stepDays = 14;

/** A machine and the market that its paths walk through, in doubles. */
export interface Walk {
  /** USD. */
  readonly machinePrice: number;
  readonly steps: CashSteps;
  readonly curtail: boolean;
  /** Effective rates a year. */
  readonly priceGrowth: number;
  readonly difficultyGrowth: number;
  readonly discountRate: number;
  /** Of the logarithms, per root of a year. */
  readonly volatility: number;
  readonly difficultyVolatility: number;
  readonly correlation: number;
  readonly resaleFraction: number;
}

export interface PaybackPaths {
  /** Days from purchase, by path; infinite where it does not pay back. */
  readonly paybacks: Float64Array;
  /** USD. */
  readonly npvs: Float64Array;
}

/**
 * Payback and net present value on so many paths of bitcoin price and difficulty, in steps of 14 days.
 *
 * The logarithms of price and difficulty are two correlated random walks. Two whole numbers of 32 bits are drawn for
 * each step, whatever has happened on the path, so that the first paths of a longer run are those of a shorter one.
 */
export function paybackPaths(walk: Walk, paths: number, next: () => number): PaybackPaths {
  const { machinePrice, steps, curtail, discountRate } = walk;
  const { revenue, cost } = steps;
  const count = revenue.length;
  const { trend, first, second } = ratioSteps(walk);
  const discounts = Float64Array.from(revenue, (_, step) => grown(discountRate, -(step + 1) * stepDays));
  const outlay = machinePrice * (walk.resaleFraction * grown(discountRate, -count * stepDays) - 1);
  const [paybacks, npvs] = [new Float64Array(paths), new Float64Array(paths)];
  for (let path = 0; path < paths; path++) {
    // Price over difficulty, against day 0: revenue follows no more than this.
    let logRatio = 0;
    let cumulative = 0;
    let npv = outlay;
    let payback = machinePrice === 0 ? 0 : Infinity;
    for (let step = 0; step < count; step++) {
      const net = revenue[step]! * Math.exp(logRatio) - cost[step]!;
      if (net > 0 || !curtail) {
        if (payback === Infinity && cumulative + net >= machinePrice)
          payback = stepDays * (step + (machinePrice - cumulative) / net);
        cumulative += net;
        npv += net * discounts[step]!;
      }
      logRatio += trend + first * normalQuantile(uniform(next())) + second * normalQuantile(uniform(next()));
    }
    paybacks[path] = payback;
    npvs[path] = npv;
  }
  return { paybacks, npvs };
}

/** Of a whole number of 32 bits, strictly between 0 and 1. */
const uniform = (word: number) => (word + 0.5) / 2 ** 32;

/** How a step changes the logarithm of price over difficulty: by itself, and by each of its two shocks. */
function ratioSteps(walk: Walk) {
  const { priceGrowth, difficultyGrowth, volatility, difficultyVolatility, correlation } = walk;
  const years = stepDays / 365;
  const root = Math.sqrt(years);
  return {
    trend: (Math.log1p(priceGrowth) - volatility ** 2 / 2 - Math.log1p(difficultyGrowth)) * years,
    first: root * (volatility - difficultyVolatility * correlation),
    second: -root * difficultyVolatility * Math.sqrt(1 - correlation ** 2),
  };
}
