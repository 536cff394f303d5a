/** What a programmer in a hurry writes: the models in doubles, as fast as they go. */

/** A machine and its market; fees in BTC per block, difficulty grows, the rest stays. */
export interface Purchase {
  readonly machinePrice: number;
  readonly hashrate: number;
  readonly power: number;
  readonly powerPrice: number;
  readonly btcPrice: number;
  readonly difficulty: number;
  readonly blockHeight: number;
  readonly fees: number;
  readonly poolFee: number;
  readonly uptime: number;
  readonly difficultyGrowth: number;
  readonly maxDays: number;
}

export const hashprice = (btcPrice: number, difficulty: number, subsidy: number, fees: number) =>
  (btcPrice * (subsidy + fees) * 86400 * 1e15) / (difficulty * 4294967296);

/** USD of the first day for each BTC of block reward, and its cost. */
export const earned = (p: Purchase) =>
  (p.hashrate * p.uptime * (1 - p.poolFee) * p.btcPrice * 86400 * 1e12) / (p.difficulty * 4294967296);
export const spent = (p: Purchase) => (p.power * p.uptime * 24 * p.powerPrice) / 1000;
export const rewardOfEra = (era: number, fees: number) => Math.floor(5e9 / 2 ** era) / 1e8 + fees;

/** Days until a machine has earned its price, era by era with Newton's steps; NaN if never. */
export function payback(p: Purchase): number {
  const growth = -Math.log1p(p.difficultyGrowth) / 365;
  const dayOne = earned(p);
  const cost = spent(p);
  let day = 0;
  let rest = p.machinePrice;
  for (let era = Math.floor(p.blockHeight / 210000); day < p.maxDays; era++) {
    const end = Math.min(p.maxDays, ((era + 1) * 210000 - p.blockHeight) / 144);
    const revenue = dayOne * rewardOfEra(era, p.fees) * Math.exp(growth * day);
    const scale = growth === 0 ? 1 : Math.expm1(growth);
    const net = (n: number) => (growth === 0 ? n : Math.expm1(n * growth) / scale) * revenue - cost * n;
    const slope = (n: number) => (growth === 0 ? 1 : (Math.exp(n * growth) * growth) / scale) * revenue - cost;
    const turn = revenue > cost ? Math.min(end - day, growth === 0 ? Infinity : Math.log(cost / revenue) / growth) : 0;
    if (net(turn) >= rest) {
      let n = rest / (revenue - cost);
      for (let step = 1; step !== 0 && Math.abs(step) > 1e-9;) n -= step = (net(n) - rest) / slope(n);
      return day + n;
    }
    rest -= net(end - day);
    day = end;
  }
  return NaN;
}
