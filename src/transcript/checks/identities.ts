import { minus, plus, times, type Interval } from "./interval";

/** A relation that holds by definition between figures of one period and one dimension. */
export interface Identity {
  readonly result: string;
  readonly inputs: readonly [string, string, ...string[]];
  readonly operator: "×" | "+" | "−";
  /** Set where the result holds a loss as a positive number. */
  readonly negated?: true;
  /** Set where companies put further items between the inputs and the result. */
  readonly loose?: true;
  /** Set where the result may hold more of the same: all electricity beside that of mining, up to so many times. */
  readonly upTo?: string;
  /** Set where the members are seldom of one moment: how far off, as a share, they may be. */
  readonly roughly?: string;
  /** What some companies take off as well: the relation holds with it deducted, too. */
  readonly less?: string;
  /** Set where members need not share a dimension if each has one value: an order of one machine. */
  readonly ofOneKind?: true;
}

const operations: Record<Identity["operator"], (a: Interval, b: Interval) => Interval> = {
  "×": times,
  "+": plus,
  "−": minus,
};

/** A result turned to the sign of its inputs, and back. */
export const turned = ({ negated }: Identity, interval: Interval): Interval =>
  negated ? { low: interval.high.neg(), high: interval.low.neg() } : interval;

/** What the inputs give for the result. */
export const computed = (identity: Identity, inputs: readonly Interval[]): Interval =>
  turned(identity, inputs.reduce(operations[identity.operator]));

/** The profession's identities. Inputs before results; the order is that of a model, from sales to balance sheet. */
export const identities: readonly Identity[] = [
  { result: "machine_sales_revenue", inputs: ["average_selling_price", "computing_power_sold"], operator: "×" },
  { result: "mining_revenue", inputs: ["btc_mined", "average_revenue_per_btc"], operator: "×" },
  {
    result: "gross_profit",
    inputs: ["total_revenue", "cost_of_revenue"],
    operator: "−",
    less: "depreciation_amortization",
  },
  { result: "gross_profit", inputs: ["total_revenue", "gross_margin"], operator: "×" },
  { result: "cost_of_revenue", inputs: ["total_revenue", "cost_of_revenue_ratio"], operator: "×" },
  { result: "gross_profit_ex_write_downs", inputs: ["gross_profit", "inventory_write_down"], operator: "+" },
  {
    result: "operating_loss",
    inputs: ["gross_profit", "operating_expenses"],
    operator: "−",
    negated: true,
    loose: true,
  },
  { result: "adjusted_ebitda", inputs: ["total_revenue", "adjusted_ebitda_margin"], operator: "×" },
  { result: "mining_profit", inputs: ["mining_revenue", "mining_margin"], operator: "×" },
  { result: "mining_profit_btc", inputs: ["btc_mined", "mining_margin"], operator: "×" },
  { result: "power_cost", inputs: ["energy_consumed", "electricity_price"], operator: "×" },
  { result: "power_cost", inputs: ["energy_cost_per_btc", "btc_mined"], operator: "×", upTo: "1.5" },
  { result: "total_power_credits", inputs: ["power_credits", "demand_response_credits"], operator: "+" },
  { result: "btc_sale_proceeds", inputs: ["btc_sold", "average_btc_sale_price"], operator: "×" },
  { result: "btc_held_value", inputs: ["btc_held", "btc_price"], operator: "×" },
  { result: "btc_pledged_value", inputs: ["btc_pledged", "btc_price"], operator: "×" },
  { result: "secured_loans", inputs: ["btc_pledged_value", "loan_to_value"], operator: "×" },
  { result: "total_assets", inputs: ["total_liabilities", "shareholders_equity"], operator: "+" },
  { result: "market_cap", inputs: ["share_price", "shares_outstanding"], operator: "×" },
  { result: "self_mining_hashrate", inputs: ["network_hashrate", "network_share"], operator: "×", roughly: "0.2" },
  { result: "revenue_vs_guidance", inputs: ["total_revenue", "revenue_guidance"], operator: "−" },
  { result: "machine_power", inputs: ["machine_hashrate", "machine_efficiency"], operator: "×" },
  { result: "hashrate_ordered", inputs: ["units_ordered", "machine_hashrate"], operator: "×", ofOneKind: true },
  {
    result: "machine_purchase_commitment",
    inputs: ["units_ordered", "machine_hashrate", "machine_purchase_price"],
    operator: "×",
    ofOneKind: true,
  },
  {
    result: "machine_purchase_commitment",
    inputs: ["hashrate_ordered", "machine_purchase_price"],
    operator: "×",
    ofOneKind: true,
  },
];
