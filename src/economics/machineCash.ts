import { Exact } from "../units/exact";
import type { Assumed } from "./assumptions";
import { blockReward } from "./blockReward";
import { dailyFactors, type DailyFactors } from "./dailyFactors";
import type { Given } from "./define";
import { blocksPerThDay } from "./hashvalue";
import { energyCostOf } from "./minerEnergyCost";
import { blockHeight, btcPrice, difficulty, hashrate, power, powerPrice } from "./parameters";
import { blocksPerEra, eraOf, subsidyOfEra } from "./subsidy";

export const machineParameters = { hashrate, power, powerPrice, btcPrice, difficulty, blockHeight };

/** Keys of assumptions that say what a machine earns and costs day by day. */
export const cashKeys = [
  "fees",
  "feeMode",
  "poolFee",
  "uptime",
  "pue",
  "opexPerDay",
  "difficultyGrowth",
  "priceGrowth",
  "degradation",
  "powerEscalation",
  "leadDays",
  "halvingDifficultyDrop",
  "curtail",
  "blockSeconds",
] as const;

export type Machine = Given<typeof machineParameters> & { readonly assumptions: Assumed<(typeof cashKeys)[number]> };

/**
 * What a machine earns and costs, day by day after its purchase; day k is the interval [k, k+1).
 *
 * Before its factors, a day earns `revenue` times the reward of its era and costs `cost`, both for the share of the day
 * after `lead`. Eras count from 0 at purchase.
 */
export interface MachineCash {
  /** USD a day for each BTC of block reward, at the prices of day 0. */
  readonly revenue: Exact;
  /** USD a day: energy and other running cost. */
  readonly cost: Exact;
  readonly factors: DailyFactors;
  /** Days from purchase to energisation. */
  readonly lead: Exact;
  readonly curtail: boolean;
  /** Day on which an era begins; era 0 began before the purchase. */
  readonly beginOf: (era: number) => Exact;
  /** Block reward of an era, over what its halvings left of difficulty. */
  readonly rewardOf: (era: number) => Exact;
}

export function machineCash({
  hashrate,
  power,
  powerPrice,
  btcPrice,
  difficulty,
  blockHeight,
  assumptions,
}: Machine): MachineCash {
  const { fees, feeMode, poolFee, uptime, pue, opexPerDay, leadDays, halvingDifficultyDrop, curtail, blockSeconds } =
    assumptions;
  const era = eraOf(blockHeight);
  const blocksToHalving = blockHeight.minus(blocksPerEra * (era + 1)).neg();
  const shareKept = new Exact(1).minus(halvingDifficultyDrop);
  return {
    revenue: hashrate.times(uptime).times(poolFee.minus(1).neg()).times(blocksPerThDay).times(btcPrice).div(difficulty),
    cost: energyCostOf(power, powerPrice, uptime, pue).plus(opexPerDay),
    factors: dailyFactors(assumptions),
    lead: leadDays,
    curtail,
    beginOf: (j) =>
      j === 0
        ? new Exact(-Infinity)
        : blocksToHalving
            .plus(blocksPerEra * (j - 1))
            .times(blockSeconds)
            .div(86_400),
    rewardOf: (j) => blockReward(subsidyOfEra(era + j), fees, feeMode).div(shareKept.pow(j)),
  };
}

/** Net cash of one day, whatever mixture of lead time and eras it holds, before curtailment. */
export function netOfDay(cash: MachineCash, day: number): Exact {
  const { revenue, cost, factors, lead } = cash;
  const from = Exact.max(day, lead);
  if (from.gte(day + 1)) return new Exact(0);
  const age = Exact.max(0, lead.minus(day).neg());
  const reward = erasBetween(cash, from, day + 1).reduce(
    (sum, { era, days }) => sum.plus(cash.rewardOf(era).times(days)),
    new Exact(0),
  );
  const earned = revenue.times(reward).times(factors.revenue.pow(day)).times(factors.hashrate.pow(age));
  return earned.minus(cost.times(factors.cost.pow(day)).times(from.minus(day + 1).neg()));
}

/** The eras that a part of a day touches, and for how long. */
function erasBetween({ beginOf }: MachineCash, from: Exact, to: number): { era: number; days: Exact }[] {
  const parts: { era: number; days: Exact }[] = [];
  for (let era = eraAt(beginOf, from); beginOf(era).lt(to); era++)
    parts.push({ era, days: Exact.min(to, beginOf(era + 1)).minus(Exact.max(from, beginOf(era))) });
  return parts;
}

/** The era at a time, in days after purchase. */
export function eraAt(beginOf: MachineCash["beginOf"], time: Exact | number): number {
  let era = 0;
  while (beginOf(era + 1).lte(time)) era++;
  return era;
}
