import type { Call, Figure } from "./figure";
import { metric, type Metric } from "./taxonomy";

/** Headline metrics that a reader looks for; of several on a line one is enough, and the first is named. */
const results = [
  ["total_revenue"],
  ["gross_profit", "gross_margin", "cost_of_revenue"],
  ["net_loss"],
  ["adjusted_ebitda", "ebitda"],
  ["cash", "liquidity"],
];
const production = [
  ["btc_mined"],
  ["btc_held"],
  [
    "self_mining_hashrate",
    "installed_hashrate",
    "average_operating_hashrate",
    "proprietary_hashrate",
    "managed_hashrate",
  ],
];
const mining = [...production, ["fleet_efficiency"], ["electricity_price", "energy_cost_per_btc", "cost_to_mine"]];
const making = [
  ["machine_sales_revenue"],
  ["computing_power_sold"],
  ["average_selling_price"],
  ["contract_liabilities"],
  ["revenue_guidance"],
];

const states = (figures: readonly Figure[], ids: readonly string[]) =>
  figures.some(({ metric: id, value, basis }) => value !== null && basis !== "prior" && ids.includes(id));

/**
 * Headline metrics that one would expect of such a document and that it does not state, or that were not read.
 *
 * A miner is known by what it mines, a machine maker by what it sells. Nothing is expected of a document that does not
 * say what it reports.
 */
export function unsaid({ document: { period }, figures }: Pick<Call, "document" | "figures">): readonly Metric[] {
  if (period === null) return [];
  const mines = states(figures, production.flat());
  const makes = states(figures, ["machine_sales_revenue", "computing_power_sold", "average_selling_price"]);
  const isMonth = /^\d{4}-\d{2}$/.test(period);
  const expected = isMonth ? production : [...results, ...(mines ? mining : []), ...(makes ? making : [])];
  return expected.filter((ids) => !states(figures, ids)).map(([first]) => metric(first!));
}
