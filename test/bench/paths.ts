import { earned, rewardOfEra, spent, type Purchase } from "./doubles";
import { normalQuantile } from "../../src/economics/normalQuantile";

/** Median payback on random paths of the bitcoin price, in steps of 14 days, by a loop that does what it must; NPV too. */
export function paths(p: Purchase, volatility: number, count: number, seed: number): { median: number; npv: number } {
  let [a, b, c, d] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 0xb7e15162 | 0];
  const normal = () => {
    const word = Math.imul(((b * 5) << 7) | ((b * 5) >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return normalQuantile((word + 0.5) / 4294967296);
  };
  const cost = 14 * spent(p);
  const days = 14 / 365;
  const trend = (-Math.log1p(p.difficultyGrowth) - volatility ** 2 / 2) * days;
  const paybacks: number[] = [];
  let npvs = 0;
  for (let path = 0; path < count; path++) {
    let [walk, sum, payback, npv] = [0, 0, Infinity, -p.machinePrice];
    for (let step = 0; step < 130; step++) {
      const reward = rewardOfEra(Math.floor((p.blockHeight + 2016 * step) / 210000), p.fees);
      const net = 14 * earned(p) * reward * Math.exp(walk) - cost;
      if (payback === Infinity && sum + net >= p.machinePrice) payback = 14 * (step + (p.machinePrice - sum) / net);
      sum += net;
      npv += net * 1.1 ** (-(14 * step + 14) / 365);
      walk += trend + volatility * Math.sqrt(days) * normal();
      normal();
    }
    paybacks.push(payback);
    npvs += npv;
  }
  return { median: paybacks.sort((x, y) => x - y)[count >> 1]!, npv: npvs / count };
}
