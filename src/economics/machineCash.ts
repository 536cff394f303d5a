import { Exact } from "../units/exact";
import type { Assumed } from "./assumptions";
import { blockReward } from "./blockReward";
import { dailyFactors, type DailyFactors } from "./dailyFactors";
import type { Given } from "./define";
import type { Flow } from "./flow";
import { raise } from "./raise";
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
  /** BTC a day for each BTC of block reward, at the difficulty of day 0, after the pool fee. */
  readonly mined: Exact;
  /** The same in USD, at the price of day 0. */
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
  const begins = [new Exact(-Infinity)];
  const mined = hashrate.times(uptime).times(poolFee.minus(1).neg()).times(blocksPerThDay).div(difficulty);
  return {
    mined,
    revenue: mined.times(btcPrice),
    cost: energyCostOf(power, powerPrice, uptime, pue).plus(opexPerDay),
    factors: dailyFactors(assumptions),
    lead: leadDays,
    curtail,
    beginOf: (j) =>
      (begins[j] ??= blocksToHalving
        .plus(blocksPerEra * (j - 1))
        .times(blockSeconds)
        .div(86_400)),
    rewardOf: (j) => blockReward(subsidyOfEra(era + j), fees, feeMode).div(shareKept.pow(j)),
  };
}

/** Revenue and BTC of some days in a row, after the pool fee, and their cost; before curtailment. */
export interface CashFlows {
  readonly earned: Flow;
  readonly spent: Flow;
  /** Worked out where it is asked for; a payback never asks. */
  readonly mined: () => Flow;
}

/** The flows of an era, from one of its days after the lead time on. */
export function cashOfEra(cash: MachineCash, era: number, day: number): CashFlows {
  const { mined, revenue, cost, factors, lead } = cash;
  const reward = cash.rewardOf(era).times(aged(cash, lead.minus(day).neg()));
  return {
    earned: { first: revenue.times(reward).times(raise(factors.revenue, day)), factor: factors.earned },
    spent: { first: cost.times(raise(factors.cost, day)), factor: factors.cost },
    mined: () => ({
      first: mined.times(reward).times(raise(factors.mined, day)),
      factor: factors.mined.times(factors.hashrate),
    }),
  };
}

/** What is left of the hashrate some days after energisation. */
const aged = ({ factors: { hashrate } }: MachineCash, days: Exact): Exact =>
  days.isInteger() ? raise(hashrate, days.toNumber()) : hashrate.pow(days);

/** The flows of one day, whatever mixture of lead time and eras it holds. */
export function cashOfDay(cash: MachineCash, day: number): CashFlows {
  const { mined, revenue, cost, factors, lead } = cash;
  const from = Exact.max(day, lead);
  const age = Exact.max(0, lead.minus(day).neg());
  const reward = erasBetween(cash, from, day + 1)
    .reduce((sum, { era, days }) => sum.plus(cash.rewardOf(era).times(days)), new Exact(0))
    .times(aged(cash, age));
  const share = Exact.max(0, from.minus(day + 1).neg());
  return {
    earned: alone(revenue.times(reward).times(raise(factors.revenue, day))),
    spent: alone(cost.times(raise(factors.cost, day)).times(share)),
    mined: () => alone(mined.times(reward).times(raise(factors.mined, day))),
  };
}

const alone = (amount: Exact): Flow => ({ first: amount, factor: new Exact(1) });

/** The eras that a part of a day touches, and for how long. */
function erasBetween({ beginOf }: MachineCash, from: Exact, to: number): { era: number; days: Exact }[] {
  const parts: { era: number; days: Exact }[] = [];
  for (let era = eraAt(beginOf, from); beginOf(era).lt(to); era++)
    parts.push({ era, days: Exact.min(to, beginOf(era + 1)).minus(Exact.max(from, beginOf(era))) });
  return parts;
}

/** The era at a time, in days after purchase: roughly in doubles, then to the block. */
export function eraAt(beginOf: MachineCash["beginOf"], time: Exact | number): number {
  const first = beginOf(1).toNumber();
  const length = beginOf(2).toNumber() - first;
  let era = Math.max(0, Math.floor((Number(time) - first) / length) + 1);
  while (beginOf(era).gt(time)) era--;
  while (beginOf(era + 1).lte(time)) era++;
  return era;
}
