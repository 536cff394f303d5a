import Decimal from "decimal.js";

const Wide = Decimal.clone({ precision: 60 });

/** A purchase in plain numbers, every assumption given. */
export interface Purchase {
  readonly machinePrice: Decimal.Value;
  readonly hashrate: number;
  readonly power: number;
  readonly powerPrice: number;
  readonly btcPrice: number;
  readonly difficulty: number;
  readonly blockHeight: number;
  readonly fees: number;
  readonly feeMode: string;
  readonly poolFee: number;
  readonly uptime: number;
  readonly pue: number;
  readonly opexPerDay: number;
  readonly difficultyGrowth: number;
  readonly priceGrowth: number;
  readonly degradation: number;
  readonly powerEscalation: number;
  readonly leadDays: number;
  readonly halvingDifficultyDrop: number;
  readonly curtail: boolean;
  readonly blockSeconds: number;
  readonly maxDays: number;
}

export const defaults = {
  fees: 0,
  feeMode: "btcPerBlock",
  poolFee: 0,
  uptime: 1,
  pue: 1,
  opexPerDay: 0,
  difficultyGrowth: 0,
  priceGrowth: 0,
  degradation: 0,
  powerEscalation: 0,
  leadDays: 0,
  halvingDifficultyDrop: 0,
  curtail: false,
  blockSeconds: 600,
  maxDays: 3650,
};

/** Net cash of every day up to the horizon, added one by one: the model of the engine without its sums. */
export function* dailyNets(purchase: Purchase): Generator<Decimal> {
  const one = new Wide(1);
  const root = (rate: number) => one.plus(rate).pow(one.div(365));
  const [price, network, machine, running] = [
    root(purchase.priceGrowth),
    root(purchase.difficultyGrowth),
    root(-purchase.degradation),
    root(purchase.powerEscalation),
  ];
  const lead = new Wide(purchase.leadDays);
  const firstHash = new Wide(10)
    .pow(12)
    .times(86_400)
    .div(new Wide(2).pow(32))
    .times(purchase.btcPrice)
    .div(purchase.difficulty);
  const income = firstHash.times(purchase.hashrate).times(purchase.uptime).times(one.minus(purchase.poolFee));
  const bill = new Wide(purchase.power)
    .times(purchase.pue)
    .times(purchase.uptime)
    .times(24)
    .div(1000)
    .times(purchase.powerPrice)
    .plus(purchase.opexPerDay);
  let [market, cost] = [one, one];
  for (let day = 0; day < purchase.maxDays; day++) {
    const from = Wide.max(day, lead);
    const on = Wide.max(0, new Wide(day + 1).minus(from));
    const aged = machine.pow(Wide.max(0, new Wide(day).minus(lead)));
    const revenue = on.isZero()
      ? new Wide(0)
      : income
          .times(market)
          .times(aged)
          .times(rewardBetween(purchase, from, new Wide(day + 1)));
    const net = revenue.minus(bill.times(cost).times(on));
    [market, cost] = [market.times(price).div(network), cost.times(running)];
    yield purchase.curtail && net.lt(0) ? new Wide(0) : net;
  }
}

/** Block reward over the fall of difficulty, times the days of each era between two moments. */
function rewardBetween(purchase: Purchase, from: Decimal, to: Decimal): Decimal {
  const blockAt = (time: Decimal) => time.times(86_400).div(purchase.blockSeconds).plus(purchase.blockHeight);
  const now = Math.floor(purchase.blockHeight / 210_000);
  let total = new Wide(0);
  for (let era = blockAt(from).div(210_000).floor().toNumber(); blockAt(to).gt(era * 210_000); era++) {
    const timeOf = (block: number) => new Wide(block - purchase.blockHeight).times(purchase.blockSeconds).div(86_400);
    const days = Wide.min(to, timeOf((era + 1) * 210_000)).minus(Wide.max(from, timeOf(era * 210_000)));
    if (days.lte(0)) continue;
    total = total.plus(
      rewardOf(purchase, era)
        .div(new Wide(1).minus(purchase.halvingDifficultyDrop).pow(era - now))
        .times(days),
    );
  }
  return total;
}

function rewardOf({ fees, feeMode }: Purchase, era: number): Decimal {
  const subsidy = new Wide((5_000_000_000n >> BigInt(era)).toString()).div(1e8);
  if (feeMode === "shareOfReward") return subsidy.div(new Wide(1).minus(fees));
  return feeMode === "ratioToSubsidy" ? subsidy.times(new Wide(1).plus(fees)) : subsidy.plus(fees);
}

export type Outcome = { readonly days: Decimal } | { readonly peak: Decimal; readonly peakDay: number };

/** Payback by adding day after day. */
export function addedUp(purchase: Purchase): Outcome {
  const price = new Wide(purchase.machinePrice);
  if (price.isZero()) return { days: price };
  let [sum, peak, peakDay] = [new Wide(0), new Wide(0), 0];
  let day = 0;
  for (const net of dailyNets(purchase)) {
    if (sum.plus(net).gte(price)) return { days: price.minus(sum).div(net).plus(day) };
    sum = sum.plus(net);
    day++;
    if (sum.gt(peak)) [peak, peakDay] = [sum, day];
  }
  return { peak, peakDay };
}
