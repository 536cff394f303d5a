import type { Call, CallDocument, Figure, Issue } from "../../src/transcript/figure";

/** A machine maker of our own invention; its figures tie: 2,000,000 TH/s at 10 USD are 20 million of machines. */
export const maker: CallDocument = {
  company: "Kiln Machines Inc.",
  ticker: "KILN",
  period: "2024Q2",
  date: "2024-08-15",
  title: null,
  lines: 40,
  characters: 4000,
};

/** A figure with the fields that matter to a test; the rest is plain. */
export const figure = (fields: Partial<Figure> & Pick<Figure, "id" | "metric">): Figure => ({
  value: null,
  unit: "USD",
  period: "2024Q2",
  basis: "actual",
  comparison: null,
  dimension: {},
  approximate: false,
  bound: null,
  speaker: "Ada Quill",
  section: "prepared",
  line: 1,
  start: 0,
  end: 0,
  text: String(fields.value ?? fields.comparison?.change),
  flags: [],
  suggestion: null,
  ...fields,
});

export const growth = (change: string, direction: "increase" | "decrease" = "increase"): Figure["comparison"] => ({
  kind: "qoq",
  change,
  direction,
});

export const callOf = (figures: readonly Figure[], issues: readonly Issue[] = [], document = maker): Call => ({
  document,
  figures,
  issues,
  unread: [],
});

const powerPriceInCents: Issue = {
  id: "i1",
  severity: "high",
  message: "5.1 USD/kWh is outside 0.005 to 0.25: cents were probably meant.",
  figures: ["power"],
  line: 9,
};

export const makerCall: Call = callOf(
  [
    figure({ id: "revenue", metric: "total_revenue", value: "26000000", text: "$26 million", line: 3 }),
    figure({ id: "machines", metric: "machine_sales_revenue", value: "20000000", text: "$20 million", line: 4 }),
    figure({ id: "sold", metric: "computing_power_sold", value: "2000000", unit: "TH/s", line: 4 }),
    figure({ id: "soldGrowth", metric: "computing_power_sold", unit: "ratio", comparison: growth("0.6"), line: 4 }),
    figure({
      id: "asp",
      metric: "average_selling_price",
      value: "10",
      unit: "USD/(TH/s)",
      text: "$10 per TH",
      line: 4,
    }),
    figure({
      ...{ id: "aspBefore", metric: "average_selling_price", value: "8", unit: "USD/(TH/s)", line: 4 },
      ...{ period: "2024Q1", basis: "prior" },
    }),
    figure({ id: "price", metric: "average_revenue_per_btc", value: "65000", unit: "USD/BTC", line: 8 }),
    figure({
      ...{ id: "power", metric: "electricity_price", value: "5.1", unit: "USD/kWh", line: 9, flags: ["i1"] },
      suggestion: { value: "0.051", unit: "USD/kWh", reason: "Cents were probably meant." },
    }),
    figure({ id: "cash", metric: "cash", value: "31000000", period: "2024-06-30", text: "$31 million", line: 11 }),
    figure({ id: "cashAgain", metric: "cash", value: "31000000", period: "2024-06-30", text: "31 million", line: 20 }),
    figure({ id: "loss", metric: "gross_profit", value: "-4000000", text: "gross loss of $4 million", line: 12 }),
    figure({
      ...{ id: "guidance", metric: "revenue_guidance", value: "30000000", period: "2024Q3", basis: "guidance" },
      ...{ approximate: true, hedge: "about", text: "about $30 million", line: 13 },
    }),
  ],
  [powerPriceInCents],
);

/** A company that mines and sells no machines. */
export const minerCall: Call = callOf(
  [
    figure({ id: "mined", metric: "btc_mined", value: "320", unit: "BTC" }),
    figure({ id: "power", metric: "electricity_price", value: "0.043", unit: "USD/kWh" }),
    figure({
      id: "price",
      metric: "btc_price",
      value: "61500",
      unit: "USD/BTC",
      period: "2024-06-30",
      basis: "market",
    }),
  ],
  [],
  { ...maker, company: "Moss Creek Mining Ltd.", ticker: null },
);
