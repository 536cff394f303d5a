import { type KnownCall, type KnownFigures, quarterAfter } from "./knownFigures";

/** A quantity of a quarter as a formula, and how it was come by: "stated", or how it was derived. */
export interface Quantity {
  readonly formula: string;
  readonly how: string;
}

/** What a maker sold in a quarter. */
export interface Sales {
  readonly quarter: string;
  readonly asp: Quantity;
  readonly volume: Quantity;
  readonly revenue: Quantity;
}

export interface AspFigures {
  readonly company: string;
  readonly after: Sales;
  /** The quarter before; null where the call does not allow to work it out. */
  readonly before: Sales | null;
  /** Revenue guided for the next quarter; null where there is no guidance. */
  readonly guidance: Quantity | null;
  readonly guidedQuarter: string;
  /** Revenue that is not from machines; null where the call does not give both totals. */
  readonly otherRevenue: Quantity | null;
}

type Known = Partial<Record<"asp" | "volume" | "revenue", Quantity>>;

const metrics = { asp: "average_selling_price", volume: "computing_power_sold", revenue: "machine_sales_revenue" };
const stated = (name: string): Quantity => ({ formula: name, how: "stated" });

/** Whichever of price, volume and revenue is missing, from the other two; null where two are missing. */
function complete(quarter: string, { asp, volume, revenue }: Known, cell: (what: keyof Known) => string): Sales | null {
  if (volume && revenue)
    return {
      ...{ quarter, volume, revenue },
      asp: asp ?? {
        formula: `MINING.ASP(${cell("revenue")},${cell("volume")})`,
        how: "derived: revenue ÷ TH/s sold",
      },
    };
  if (asp && revenue) {
    const formula = `${cell("revenue")}/${cell("asp")}`;
    return { quarter, asp, revenue, volume: { formula, how: "derived: revenue ÷ price" } };
  }
  if (asp && volume) {
    const formula = `${cell("asp")}*${cell("volume")}`;
    return { quarter, asp, volume, revenue: { formula, how: "derived: price × TH/s sold" } };
  }
  return null;
}

/** The names of the cells of the sheet that hold a quarter's sales. */
export const cellNames = {
  before: { asp: "asp_before", volume: "volume_before", revenue: "machine_revenue_before" },
  after: { asp: "asp_after", volume: "volume_after", revenue: "machine_revenue_after" },
} as const;

const entries = Object.entries(metrics) as [keyof Known, string][];

function salesAfter(figures: KnownFigures, company: string, quarter: string): Sales | null {
  const known: Known = {};
  for (const [what, metric] of entries) {
    const name = figures.name(company, quarter, metric);
    if (name) known[what] = stated(name);
  }
  return complete(quarter, known, (what) => cellNames.after[what]);
}

/** The quarter before as stated for comparison, else by the growth since. */
function salesBefore(figures: KnownFigures, company: string, after: Sales): Sales | null {
  const quarter = quarterAfter(after.quarter, -1);
  if (!quarter) return null;
  const known: Known = {};
  for (const [what, metric] of entries) {
    const name = figures.name(company, quarter, metric);
    const growth = figures.name(company, after.quarter, `${metric}_qoq`);
    if (name) known[what] = stated(name);
    else if (growth)
      known[what] = { formula: `${cellNames.after[what]}/(1+${growth})`, how: "derived: this quarter ÷ (1 + growth)" };
  }
  return complete(quarter, known, (what) => cellNames.before[what]);
}

function guidance(figures: KnownFigures, company: string, quarter: string): Quantity | null {
  const [whole, low, high] = ["", "__low", "__high"].map((point) =>
    figures.name(company, quarter, `revenue_guidance${point}`),
  );
  if (whole) return stated(whole);
  return low && high ? { formula: `(${low}+${high})/2`, how: "derived: middle of the range" } : null;
}

/** What a call's accepted figures say about machine sales; null where they do not hold two of price, volume and revenue. */
export function aspFigures(figures: KnownFigures, { company, quarter }: KnownCall): AspFigures | null {
  const after = quarter && salesAfter(figures, company, quarter);
  if (!after) return null;
  const guidedQuarter = quarterAfter(quarter, 1) ?? "";
  const total = figures.name(company, quarter, "total_revenue");
  return {
    company,
    after,
    before: salesBefore(figures, company, after),
    guidance: guidance(figures, company, guidedQuarter),
    guidedQuarter,
    otherRevenue: total
      ? { formula: `${total}-${cellNames.after.revenue}`, how: "derived: total less machines, as this quarter" }
      : null,
  };
}
