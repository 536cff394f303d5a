import taxonomy from "./taxonomy.json";

export type Kind = "flow" | "stock" | "price" | "ratio" | "count" | "guidance" | "spec";

/** How a metric stands in time: over a period, at an instant, by a date to come, or not at all (a product's data). */
export type Time = "period" | "instant" | "target" | "none";

/** What a figure can be a figure of. Losses are positive in `*_loss`; all other metrics are signed; costs are positive. */
export interface Metric {
  readonly id: string;
  /** "Average selling price". */
  readonly label: string;
  /** The heading under which a review shows it. */
  readonly group: string;
  readonly definition: string;
  readonly kind: Kind;
  /** The canonical unit: USD, TH/s, ratio … */
  readonly unit: string;
  /** Plausible values for one company and one quarter, in the canonical unit; outside it a figure is flagged. */
  readonly range: readonly [low: number, high: number];
  readonly time: Time;
  /** Not the company's own figure: the price of bitcoin, the network, the analysts. */
  readonly market: boolean;
  /** The metric that the same words mean when they look forward. */
  readonly guided: string | null;
  readonly synonyms: readonly string[];
  readonly mishearings: readonly string[];
  /** Other names of the same figure and the sign to turn it by. */
  readonly opposites: readonly { readonly id: string; readonly sign: number }[];
}

interface Row {
  id: string;
  label: string;
  group: string;
  definition: string;
  kind: string;
  unit: string;
  range: number[];
  time: string;
  market?: boolean;
  guided?: string;
  synonyms: string[];
  mishearings?: string[];
  opposite?: { id: string; sign: number }[];
}

const metricFrom = ({ mishearings = [], opposite = [], market = false, guided, ...row }: Row): Metric => ({
  ...row,
  kind: row.kind as Kind,
  range: [row.range[0]!, row.range[1]!],
  time: row.time as Time,
  market,
  guided: guided ?? null,
  mishearings,
  opposites: opposite,
});

/** Every metric, in the order in which a review shows them within a group. */
export const metrics: readonly Metric[] = (taxonomy.metrics as Row[]).map(metricFrom);

const byId = new Map(metrics.map((each) => [each.id, each]));

/** The stated difference of a metric: `gross_margin_change`, in the unit of the metric, over a period. */
const changeOf = (base: Metric): Metric => ({
  ...base,
  id: `${base.id}_change`,
  label: `Change in ${base.label}`,
  definition: `stated difference of: ${base.definition}`,
  kind: "flow",
  range: [-base.range[1], base.range[1]],
  time: "period",
  guided: null,
  synonyms: [],
  mishearings: [],
  opposites: [],
});

/** The metric of that id, if there is one; `<metric>_change` counts. */
export function findMetric(id: string): Metric | undefined {
  const base = byId.get(id) ?? (id.endsWith("_change") ? byId.get(id.slice(0, -"_change".length)) : undefined);
  return base && base.id !== id ? changeOf(base) : base;
}

/** The metric of that id, which must exist: ids come from the rules or were checked on the way in. */
export function metric(id: string): Metric {
  const found = findMetric(id);
  if (!found) throw new Error(`No metric ${id} in the taxonomy`);
  return found;
}

/** Headings of the review, in order. */
export const groups: readonly string[] = taxonomy.groups;

/** Dimensions that tell two figures of one metric apart; the others only describe. */
export const identifying: readonly string[] = taxonomy.dimensions.identifying;

/** Factor from a unit to the canonical one: "EH/s" to TH/s is 1,000,000. */
export const unitFactors: Readonly<Record<string, number>> = taxonomy.unitFactors;
