import Decimal from "decimal.js";
import { earned, rewardOfEra, spent, type Purchase } from "./doubles";

/** Payback by adding day after day, halvings on whole days. */
export function inDoubles(p: Purchase): number {
  const factor = (1 + p.difficultyGrowth) ** (-1 / 365);
  const cost = spent(p);
  let revenue = earned(p);
  let sum = 0;
  for (let day = 0; day < p.maxDays; day++) {
    const net = revenue * rewardOfEra(Math.floor((p.blockHeight + 144 * day) / 210000), p.fees) - cost;
    if (sum + net >= p.machinePrice) return day + (p.machinePrice - sum) / net;
    sum += net;
    revenue *= factor;
  }
  return NaN;
}

const Exact = Decimal.clone({ precision: 40 });

/** The same in decimals. */
export function inDecimals(p: Purchase): number {
  const factor = new Exact(1 + p.difficultyGrowth).pow(new Exact(-1).div(365));
  const cost = new Exact(spent(p));
  let revenue = new Exact(earned(p));
  let sum = new Exact(0);
  for (let day = 0; day < p.maxDays; day++) {
    const net = revenue.times(rewardOfEra(Math.floor((p.blockHeight + 144 * day) / 210000), p.fees)).minus(cost);
    const after = sum.plus(net);
    if (after.gte(p.machinePrice)) return sum.minus(p.machinePrice).neg().div(net).plus(day).toNumber();
    sum = after;
    revenue = revenue.times(factor);
  }
  return NaN;
}
