import { labelOf } from "../../../src/transcript/table/label";
import { readings, sensesOf } from "../../../src/transcript/table/named";

const names = (label: string) =>
  sensesOf(labelOf(label).words).map(({ metric, opposite }) => `${opposite ? "-" : ""}${metric.id}`);

describe("whole labels", () => {
  it.each([
    ["**Total revenue**", ["total_revenue"]],
    ["Adjusted EBITDA (1)", ["adjusted_ebitda"]],
    ["Adjusted EBITDA1", ["adjusted_ebitda"]],
    ["Net income (loss)", ["-net_loss"]],
    ["Net (loss) income", ["-net_loss"]],
    ["Net loss attributable to common stockholders", ["net_loss"]],
    ["(Gain) loss on fair value of Bitcoin, net", ["-crypto_fair_value_change"]],
    ["Bitcoin held, end of period", ["btc_held", "btc_held_value"]],
    ["Month-end installed hashrate (EH/s)", ["installed_hashrate"]],
    ["Average operating hashrate EH/s", ["average_operating_hashrate"]],
    ["Net loss per share, basic and diluted", ["-eps"]],
    ["Selling, general and administrative", ["ga_expenses"]],
    ["Cost of revenues (excl. depreciation and amortization)", ["cost_of_revenue"]],
    ["Hash rate at year-end (EH/s)", ["self_mining_hashrate"]],
    ["MWh used", ["energy_consumed"]],
    ["Transaction fees as a % of total revenue", ["transaction_fee_share"]],
    ["Borrowings, current and non-current", ["total_debt"]],
    ["Bitcoin-backed line of credit", ["secured_loans"]],
    ["Bitcoin, including amounts pledged", ["btc_held", "btc_held_value"]],
    ["Severance and restructuring charges", ["one_off_costs"]],
    ["Loss from change in fair value of notes", ["-derivative_fair_value_change"]],
    ["Grid electricity cost per coin mined", ["energy_cost_per_btc"]],
    ["Wholly-owned sites: power cost per kWh", ["electricity_price"]],
    ["Property, plant & equipment, net", ["ppe"]],
    ["Power cost (¢/kWh, net of credits)", ["power_cost", "electricity_price"]],
    ["• BTC produced:", ["btc_mined"]],
  ])("%s", (label, means) => expect(names(label)).toEqual(means));

  it.each([
    "Cost of revenue - mining",
    "Total cost and expenses",
    "Other income, net",
    "Total liabilities and stockholders' equity",
    "Cash, cash equivalents and restricted cash",
    "Revenue growth",
    "Hosted-site energy cost per kWh",
    "Restructuring liability",
    "Debt, excluding amounts due to customers",
    "Income (loss) before income taxes",
    "Bitcoin held (Texas)",
    "Bitcoin held at beginning of period",
  ])("names nothing in %s", (label) => expect(names(label)).toEqual([]));
});

describe("labels under a head", () => {
  const under = (label: string, section: string) =>
    readings(labelOf(label).words, labelOf(section).words, false)
      .flat()
      .map(({ metric }) => metric.id);

  it("reads a part of revenue", () => expect(under("Bitcoin mining", "Revenue:")).toContain("mining_revenue"));
  it("takes no part's revenue for the company's", () =>
    expect(new Set(under("Revenue", "Hosting"))).toEqual(new Set(["hosting_revenue"])));
  it("takes no part's cost for the company's", () => expect(under("Cost of revenue", "Hosting segment")).toEqual([]));
  it("reads the company's own under any head", () =>
    expect(under("Total revenue", "Hosting")).toContain("total_revenue"));
});
