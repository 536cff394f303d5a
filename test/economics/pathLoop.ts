import type { Purchase } from "./dayLoop";

/** A purchase whose price and difficulty walk at random. */
export interface UncertainPurchase extends Omit<Purchase, "maxDays" | "machinePrice"> {
  readonly machinePrice: number;
  readonly discountRate: number;
  readonly resaleFraction: number;
  readonly volatility: number;
  readonly difficultyVolatility: number;
  readonly correlation: number;
  readonly paths: number;
  readonly horizonDays: number;
}

/**
 * Payback and net present value of each path, by a plain loop in doubles: section by section the simulation as it is
 * specified, price and difficulty each a walk of its own, without anything taken out of the loop but what a step gets.
 */
export function pathLoop(purchase: UncertainPurchase, normal: () => number) {
  const { machinePrice, paths, horizonDays, correlation, leadDays, curtail } = purchase;
  const steps = Math.floor(horizonDays / 14);
  const dt = 14 / 365;
  const perReward = (purchase.hashrate * purchase.uptime * (1 - purchase.poolFee) * 86_400e12) / 2 ** 32;
  const perDay =
    ((purchase.power * purchase.pue * purchase.uptime * 24) / 1000) * purchase.powerPrice + purchase.opexPerDay;
  const earned: number[] = [];
  const spent: number[] = [];
  for (let i = 0; i < steps; i++) {
    const aged = (1 - purchase.degradation) ** (Math.max(0, 14 * i - leadDays) / 365);
    earned.push(perReward * aged * rewardOfStep(purchase, 14 * i));
    const running = Math.min(14, Math.max(0, 14 * i + 14 - leadDays));
    spent.push(perDay * (1 + purchase.powerEscalation) ** ((14 * i) / 365) * running);
  }
  const found: { payback: number; npv: number }[] = [];
  for (let path = 0; path < paths; path++) {
    let lnPrice = Math.log(purchase.btcPrice);
    let lnDifficulty = Math.log(purchase.difficulty);
    let cumulative = 0;
    let npv = -machinePrice;
    let payback = Infinity;
    for (let i = 0; i < steps; i++) {
      let net = earned[i]! * Math.exp(lnPrice - lnDifficulty) - spent[i]!;
      if (curtail && net < 0) net = 0;
      if (payback === Infinity && cumulative + net >= machinePrice)
        payback = 14 * i + (14 * (machinePrice - cumulative)) / net;
      cumulative += net;
      npv += net * (1 + purchase.discountRate) ** (-(14 * i + 14) / 365);
      const [z1, z2] = [normal(), normal()];
      const { volatility, difficultyVolatility } = purchase;
      lnPrice += (Math.log(1 + purchase.priceGrowth) - volatility ** 2 / 2) * dt + volatility * Math.sqrt(dt) * z1;
      lnDifficulty +=
        Math.log(1 + purchase.difficultyGrowth) * dt +
        difficultyVolatility * Math.sqrt(dt) * (correlation * z1 + Math.sqrt(1 - correlation ** 2) * z2);
    }
    npv += purchase.resaleFraction * machinePrice * (1 + purchase.discountRate) ** ((-14 * steps) / 365);
    found.push({ payback, npv });
  }
  return found;
}

/** Reward over the fall of difficulty, times the days after the lead time, era by era of all that there are. */
function rewardOfStep(purchase: UncertainPurchase, from: number): number {
  const { blockHeight, blockSeconds, leadDays, halvingDifficultyDrop, fees, feeMode } = purchase;
  const now = Math.floor(blockHeight / 210_000);
  const timeOf = (height: number) => ((height - blockHeight) * blockSeconds) / 86_400;
  let total = 0;
  for (let era = now; era < now + 300; era++) {
    const begins = Math.max(from, leadDays, era === now ? -Infinity : timeOf(era * 210_000));
    const ends = Math.min(from + 14, timeOf((era + 1) * 210_000));
    const subsidy = era > 63 ? 0 : Number(5_000_000_000n >> BigInt(era)) / 1e8;
    const reward =
      feeMode === "shareOfReward"
        ? subsidy / (1 - fees)
        : feeMode === "ratioToSubsidy"
          ? subsidy * (1 + fees)
          : subsidy + fees;
    total += (reward / (1 - halvingDifficultyDrop) ** (era - now)) * Math.max(0, ends - begins);
  }
  return total;
}
