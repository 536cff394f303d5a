import type { CallDocument, Figure } from "../../src/transcript/figure";
import { unsaid } from "../../src/transcript/unsaid";
import { said } from "./checks/said";

const of = (period: string | null, ...figures: Figure[]) =>
  unsaid({ document: { period } as CallDocument, figures }).map(({ id }) => id);
const results = ["total_revenue", "gross_profit", "net_loss", "adjusted_ebitda", "cash"].map((id) =>
  said(id, "5000000"),
);

test("of a miner's quarter, fleet and power are expected beside the results", () => {
  expect(of("2025Q2", ...results, said("btc_mined", "300"))).toEqual([
    "btc_held",
    "self_mining_hashrate",
    "fleet_efficiency",
    "electricity_price",
  ]);
});

test("of a machine maker's, what was sold and at which price", () => {
  expect(of("2025Q2", ...results, said("machine_sales_revenue", "5000000"))).toEqual([
    "computing_power_sold",
    "average_selling_price",
    "contract_liabilities",
    "revenue_guidance",
  ]);
});

test("of a month, production and holdings alone", () => {
  expect(of("2025-06", said("self_mining_hashrate", "9000000"))).toEqual(["btc_mined", "btc_held"]);
});

test("a metric that stands for another, or a value of the quarter before", () => {
  const instead = [
    said("installed_hashrate", "9000000"),
    said("cost_to_mine", "40000"),
    said("fleet_efficiency", "18"),
  ];
  const prior = said("btc_held", "900", { basis: "prior" });
  expect(of("2025Q2", ...results, said("btc_mined", "300"), ...instead, prior)).toEqual(["btc_held"]);
});

test("nothing is expected of a text that does not say what it reports", () => {
  expect(of(null, said("btc_mined", "300"))).toEqual([]);
});
