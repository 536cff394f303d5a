import type { Magnitude } from "../magnitude";
import type { Metric } from "../taxonomy";

/** What is counted, where the thing itself names the metric. */
const countedAs: Readonly<Record<string, readonly string[]>> = {
  units: [
    "units_sold",
    "units_ordered",
    "units_shipped",
    "fleet_units",
    "hosted_units",
    "units_offline",
    "units_retired",
  ],
  countries: ["countries_served"],
  sites: ["sites"],
  people: ["headcount"],
  shares: ["shares_outstanding"],
  GPUs: ["gpus"],
  users: ["registered_users"],
  customers: ["customers"],
  "other coins": ["other_crypto_held", "other_crypto_earned"],
  blocks: ["blocks_won"],
  nm: ["process_node"],
  degC: ["ambient_temperature"],
  days: ["listing_noncompliance_days", "listing_appeal_days"],
  months: ["wafer_lead_time", "warranty"],
};

/** The unit in which a metric is counted where none is written; nothing for what is measured or paid. */
export function unitCounted({ id, unit }: Metric): string | undefined {
  const counted = Object.keys(countedAs).find((each) => countedAs[each]!.includes(id)) ?? byThing(id);
  return counted ?? (/^BTC(?:\/day|\/\(EH\/s\))?$/.test(unit) ? unit : undefined);
}

const byThing = (id: string) => Object.keys(byThingAlone).find((each) => byThingAlone[each] === id);

/** Metrics whose thing, once counted with its unit, needs no further words. */
export const byThingAlone: Readonly<Record<string, string>> = {
  countries: "countries_served",
  sites: "sites",
  GPUs: "gpus",
  users: "registered_users",
  blocks: "blocks_won",
  "BTC/day": "btc_mined_per_day",
  "BTC/(EH/s)": "btc_per_eh",
  nm: "process_node",
  degC: "ambient_temperature",
};

const inRange = (metric: Metric, value: string) =>
  Math.abs(Number(value)) >= metric.range[0] && Math.abs(Number(value)) <= metric.range[1];

/** "USD/(TH/s)" is dollars per TH/s. */
function parted(unit: string): readonly [what: string, per: string | undefined] {
  const slash = unit.indexOf("/");
  return slash < 0 ? [unit, undefined] : [unit.slice(0, slash), unit.slice(slash + 1)];
}

/** Whether a magnitude can be a value of a metric: the unit is the same, or left out where the size tells it. */
export function fits(metric: Metric, { unit, value, power }: Magnitude): boolean {
  const counted = countedAs[unit];
  if (counted) return counted.includes(metric.id);
  if (unit === metric.unit) return unit !== "USD" || power > 0 || Math.abs(Number(value)) >= 1000;
  const [currency, per] = parted(unit);
  const [, metricPer] = parted(metric.unit);
  if (currency === "BTC" || !/^[A-Z]{3}$/.test(currency) || !metric.unit.startsWith("USD")) return false;
  if (per === "?") return metric.unit === "USD/kWh" || metric.unit === "USD/share";
  if (per !== undefined) return per === metricPer;
  if (metricPer === undefined) return power > 0 || Math.abs(Number(value)) >= 1000;
  // "Bitcoin fell to $61,000": the thing priced is in the name of the metric.
  return power <= (metricPer === "BTC" ? 3 : 0) && metricPer !== "kWh" && inRange(metric, value);
}
