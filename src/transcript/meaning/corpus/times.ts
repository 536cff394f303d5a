import { states, type Sentence } from "./sentence";

/** Times that stand before their number, in a clause that was put in, or of what only follows. */
export const times: readonly Sentence[] = [
  states(
    "Our average selling price was $14.20 per terahash in the third quarter, in Q2 it was $13.10 and in Q3 2024 it was $9.90.",
    "average_selling_price 14.2 @2025Q3",
    "average_selling_price 13.1 @2025Q2 prior",
    "average_selling_price 9.9 @2024Q3 prior",
  ),
  states(
    "Machine sales revenue was $86.2 million, Q2 was 80.5, so that's up 7%.",
    "machine_sales_revenue 86200000 @2025Q3",
    "machine_sales_revenue 80500000 @2025Q2 prior",
    "machine_sales_revenue qoq +0.07 @2025Q3",
  ),
  states("Net loss per share is 12 cents, a year ago it was 17 cents.", "eps -0.12 @2025Q3", "eps -0.17 @2024Q3 prior"),
  states(
    "Adjusted EBITDA was minus $5.4 million, in the second quarter it was plus $8.2 million.",
    "adjusted_ebitda -5400000 @2025Q3",
    "adjusted_ebitda 8200000 @2025Q2 prior",
  ),
  states(
    "Fleet efficiency, which was 20.6 joules per terahash when we spoke a year ago, is 17.3.",
    "fleet_efficiency 20.6 @2024-09-30 prior",
    "fleet_efficiency 17.3 @2025-09-30",
  ),
  states(
    "For the fourth quarter we expect revenue of $65 million to $70 million, which would make the full year $230 million to $235 million.",
    "revenue_guidance 65000000 @2025Q4 guidance point=low",
    "revenue_guidance 70000000 @2025Q4 guidance point=high",
    "revenue_guidance 230000000 @FY2025 guidance point=low",
    "revenue_guidance 235000000 @FY2025 guidance point=high",
  ),
  states(
    "Capex was $11.7 million, $28.0 million for the nine months.",
    "capital_expenditure 11700000 @2025Q3",
    "capital_expenditure 28000000 @2025YTD",
  ),
  states(
    "Hosted hash rate was 7.7 exahash, against 7.2 and 5.8 at the end of Q2 and of Q3 2024, respectively.",
    "hosted_hashrate 7700000 @2025-09-30",
    "hosted_hashrate 7200000 @2025-06-30 prior",
    "hosted_hashrate 5800000 @2024-09-30 prior",
  ),
  states(
    "Home miner revenue was $2.1 million, more than double that of Q2.",
    "consumer_product_revenue 2100000 @2025Q3",
  ),
  states(
    "Capital expenditures were $68 million in 2024, and $31 million the year before.",
    "capital_expenditure 68000000 @FY2024 prior",
    "capital_expenditure 31000000 @FY2023 prior",
  ),
  states(
    "Gross profit was $22.4 million after an inventory write-down of $6.3 million, in Q2 it was $8.7 million after a smaller one.",
    "gross_profit 22400000 @2025Q3",
    "inventory_write_down 6300000 @2025Q3",
    "gross_profit 8700000 @2025Q2 prior",
  ),
  states(
    "Contract liabilities were $64.5 million, in June it was 38.2, that is 69 percent up.",
    "contract_liabilities 64500000 @2025-09-30",
    "contract_liabilities 38200000 @2025-06-30 prior",
    "contract_liabilities qoq +0.69 @2025-09-30",
  ),
  states(
    "The last of the new machines came on after June, when we stood at 18.7 exahash.",
    "self_mining_hashrate 18700000 @2025-06-30 prior",
  ),
];
