import fc from "fast-check";
import type { Figure } from "../../../src/transcript/figure";
import { metric } from "../../../src/transcript/taxonomy";
import { Exact, type Numeric } from "../../../src/units/exact";
import { grew, said } from "./said";

/** What a quarter of a miner that also makes machines is generated from; everything else follows. */
interface Seeds {
  readonly exahash: number;
  readonly network: number;
  readonly joules: number;
  readonly powerPrice: number;
  readonly coinPrice: number;
  readonly closingPrice: number;
  readonly soldShare: number;
  readonly openingCoins: number;
  readonly machineExahash: number;
  readonly asp: number;
  readonly margin: number;
  readonly expenses: number;
  readonly ebitdaMargin: number;
  readonly growth: number;
  readonly yearlyGrowth: number;
  readonly shares: number;
  readonly liabilities: number;
  readonly equity: number;
  readonly openingCash: number;
  readonly operatingCash: number;
  readonly capex: number;
  readonly raised: number;
}

const between = (min: number, max: number, digits: number) =>
  fc.integer({ min: Math.ceil(min * 10 ** digits), max: Math.floor(max * 10 ** digits) }).map((n) => n / 10 ** digits);

const seeds: fc.Arbitrary<Seeds> = fc.record({
  exahash: between(4, 50, 2),
  network: between(650, 1100, 0),
  joules: between(15, 24, 1),
  powerPrice: between(0.03, 0.055, 4),
  coinPrice: between(80_000, 120_000, 0),
  closingPrice: between(80_000, 120_000, 0),
  soldShare: between(0.3, 0.8, 2),
  openingCoins: between(1500, 9000, 0),
  machineExahash: between(2, 15, 2),
  asp: between(8, 22, 2),
  margin: between(0.15, 0.6, 3),
  expenses: between(0.1, 0.5, 3),
  ebitdaMargin: between(0.15, 0.5, 3),
  growth: between(0.12, 0.9, 2),
  yearlyGrowth: between(0.12, 0.9, 2),
  shares: between(80, 400, 0),
  liabilities: between(800, 1900, 0),
  equity: between(800, 1900, 0),
  openingCash: between(40, 400, 1),
  operatingCash: between(5, 35, 1),
  capex: between(5, 35, 1),
  raised: between(5, 35, 1),
});

/** A value told to so many digits, with the precision that these have. */
function told(id: string, value: Numeric, digits: number, more: Partial<Figure> = {}): Figure {
  const exact = new Exact(value).toSignificantDigits(digits);
  const half = new Exact(10).pow(exact.e - digits + 1).div(2);
  const counts = metric(id).unit === "BTC";
  return said(id, exact.toFixed(), { tolerance: counts ? "0.5" : half.toFixed(), words: exact.toFixed(), ...more });
}

const days = 91;

/** The figures of a quarter in which everything fits, each rounded as a company rounds it. */
function figuresOf(seed: Seeds): readonly Figure[] {
  const million = (n: Numeric) => new Exact(n).times(1e6);
  const terahash = million(seed.exahash);
  const mined = new Exact(seed.exahash)
    .div(seed.network)
    .times(144 * 3.125 * days)
    .round();
  const sold = mined.times(seed.soldShare).round();
  const held = new Exact(seed.openingCoins).plus(mined).minus(sold);
  const mining = mined.times(seed.coinPrice);
  const machines = million(seed.machineExahash).times(seed.asp);
  const revenue = mining.plus(machines);
  const gross = revenue.times(seed.margin);
  const energy = terahash
    .times(seed.joules)
    .times(days * 24)
    .div(1000);
  const bill = energy.times(seed.powerPrice);
  const expenses = revenue.times(seed.expenses);
  const loss = expenses.minus(gross);
  const [assets, shares] = [seed.liabilities + seed.equity, million(seed.shares)];
  const closing = new Exact(seed.openingCash).plus(seed.operatingCash).minus(seed.capex).plus(seed.raised);
  const last = { period: "2025Q1", basis: "prior" } as const;
  const lastYear = { period: "2024Q2", basis: "prior" } as const;
  const opening = { period: "2025-03-31", basis: "prior" } as const;
  const net = loss.abs().lt(1e5) ? new Exact(1e6) : loss;
  return [
    told("average_operating_hashrate", terahash, 4),
    told("network_hashrate", million(seed.network), 4),
    told("fleet_efficiency", seed.joules, 3),
    told("power_capacity_mw", terahash.times(seed.joules).div(1e6).times(1.3), 4),
    told("energy_consumed", energy, 4),
    told("electricity_price", seed.powerPrice, 4),
    told("power_cost", bill, 4),
    told("energy_cost_per_btc", bill.div(mined), 5),
    told("btc_mined", mined, 9),
    told("btc_mined_per_day", mined.div(days), 4),
    told("average_revenue_per_btc", seed.coinPrice, 6),
    told("mining_revenue", mining, 5),
    told("btc_sold", sold, 9),
    told("average_btc_sale_price", seed.coinPrice, 6),
    told("btc_sale_proceeds", sold.times(seed.coinPrice), 5),
    told("btc_held", held, 9),
    told("btc_held", seed.openingCoins, 9, opening),
    told("btc_held_change", held.minus(seed.openingCoins), 9),
    told("btc_price", seed.closingPrice, 6, { period: "2025-06-30", basis: "market" }),
    told("btc_held_value", held.times(seed.closingPrice), 5),
    told("computing_power_sold", million(seed.machineExahash), 5),
    told("average_selling_price", seed.asp, 5),
    told("machine_sales_revenue", machines, 5),
    told("total_revenue", revenue, 5),
    told("total_revenue", revenue.div(1 + seed.growth), 5, last),
    told("total_revenue", revenue.div(1 + seed.yearlyGrowth), 5, lastYear),
    { ...grew("total_revenue", "qoq", String(seed.growth)), tolerance: "0.005" },
    { ...grew("total_revenue", "yoy", String(seed.yearlyGrowth)), tolerance: "0.005" },
    told("gross_profit", gross, 5),
    told("gross_margin", seed.margin, 4),
    told("cost_of_revenue", revenue.minus(gross), 5),
    told("operating_expenses", expenses, 5),
    told("adjusted_ebitda", revenue.times(seed.ebitdaMargin), 5),
    told("adjusted_ebitda_margin", seed.ebitdaMargin, 4),
    told("net_loss", net, 5),
    told("eps", net.div(shares).neg(), 4),
    told("shares_outstanding", shares, 4),
    told("total_assets", million(assets), 5),
    told("total_liabilities", million(seed.liabilities), 5),
    told("shareholders_equity", million(seed.equity), 5),
    told("cash", million(closing), 5),
    told("cash", million(seed.openingCash), 5, opening),
    told("operating_cash_flow", million(seed.operatingCash), 5),
    told("capital_expenditure", million(seed.capex), 5),
    told("equity_raised", million(seed.raised), 5),
  ];
}

/** A quarter in which everything fits. */
export const quarter: fc.Arbitrary<readonly Figure[]> = seeds.map(figuresOf);

/** The quarter with one figure's value multiplied, as precise as before in its digits. */
export const altered = (figures: readonly Figure[], place: number, factor: number): readonly Figure[] =>
  figures.map((figure, i) => {
    if (i !== place) return figure;
    const scale = factor > 5 || factor < 0.2 ? factor : 1;
    const tolerance = new Exact(figure.tolerance!).times(figure.unit === "BTC" ? 1 : scale).toFixed();
    return figure.comparison
      ? { ...figure, tolerance, comparison: { ...figure.comparison, change: times(figure.comparison.change, factor) } }
      : { ...figure, tolerance, value: times(figure.value!, factor) };
  });

const times = (value: string, factor: number) => new Exact(value).times(factor).toSignificantDigits(9).toFixed();
