import { states, statesNothing, type Sentence } from "./sentence";

/** Numbers beside one metric that another subject governs. */
export const governed: readonly Sentence[] = [
  states(
    "The network crossed 1 zettahash, difficulty was up 14% over the quarter, and we mined 412 bitcoin.",
    "network_hashrate 1000000000 @2025-09-30 market",
    "network_difficulty qoq +0.14 @2025-09-30 market",
    "btc_mined 412 @2025Q3",
  ),
  states(
    "We mined 412 bitcoin, 18% more than a year ago, while the network grew its hash rate by 32% over the same twelve months.",
    "btc_mined 412 @2025Q3",
    "btc_mined yoy +0.18 @2025Q3",
    "network_hashrate yoy +0.32 @2025-09-30 market",
  ),
  states(
    "We mined 412 bitcoin at an average of $113,900 each; production fell 9% from 453.",
    "btc_mined 412 @2025Q3",
    "average_revenue_per_btc 113900 @2025Q3",
    "btc_mined qoq -0.09 @2025Q3",
    "btc_mined 453 @2025Q2 prior",
  ),
  states("The network hash rate rose 12% year over year.", "network_hashrate yoy +0.12 @2025-09-30 market"),
  ...statesNothing(
    "The site was curtailed for 6% of the hours.",
    "Uptime was 97.4% in the Highlands.",
    "The gain on the receivable for collateral was $18.0 million.",
    "We repurchased $90 million of our convertible notes in the market.",
    "The notes were bought at a discount of 12%.",
    "The spot price for machines is maybe $14 a terahash.",
    "We have an option on another 3 exahash.",
  ),
  states("Hosting customers renewed for two years at 6.7 cents per kilowatt hour.", "hosting_fee 0.067 @2025Q3"),
  ...statesNothing("R&D, selling and G&A expenses were $16.9 million, $3.2 million and $11.3 million."),
  states(
    "R&D and G&A expenses were $16.9 million and $11.3 million.",
    "rd_expenses 16900000 @2025Q3",
    "ga_expenses 11300000 @2025Q3",
  ),
  states(
    "Average revenue per bitcoin was $114,300, versus $98,600 in Q2 and $61,000 in last year's third quarter.",
    "average_revenue_per_btc 114300 @2025Q3",
    "average_revenue_per_btc 98600 @2025Q2 prior",
    "average_revenue_per_btc 61000 @2024Q3 prior",
  ),
  states(
    "In August we took delivery of 7,600 S23 Hydro units and retired 11,900 machines of older generations.",
    "units_shipped 7600 @2025-08",
    "units_retired 11900 @2025-08",
  ),
  states("We have 2,048 GPUs on order for $96 million.", "gpus 2048 @2025-09-30"),
  states("Uptime outside of curtailment was 96%.", "uptime 0.96 @2025Q3"),
  states(
    "The target of 18 exahash by June 2026 was lifted to 20 exahash in August.",
    "hashrate_target 18000000 @2026-06-30 target",
  ),
  states("The sites were curtailed for 6% of the hours.", "curtailment_ratio 0.06 @2025Q3"),
  states("Uptime was 97.4% in the third quarter.", "uptime 0.974 @2025Q3"),
  states("Receivables were $18.0 million.", "accounts_receivable 18000000 @2025-09-30"),
  states("We have $90 million of convertible notes.", "convertible_notes 90000000 @2025-09-30"),
  states("The term loan carries interest at 9.5%.", "loan_interest_rate 0.095 @2025-09-30"),
  states("We paid 4.1 cents per kilowatt hour on average.", "electricity_price 0.041 @2025Q3"),
  states("The average selling price was $14 a terahash.", "average_selling_price 14 @2025Q3"),
  states("We operate 3 exahash.", "self_mining_hashrate 3000000 @2025-09-30"),
  states("Curtailment was 9% of the hours.", "curtailment_ratio 0.09 @2025Q3"),
  ...statesNothing("Difficulty rose 6.3%.", "The network hash rate fell by roughly 4% between March and June."),
];
