import { states, statesNothing, type Sentence } from "./sentence";

/** Two and more comparisons in a sentence, parts told side by side, and rates in words. */
export const compared: readonly Sentence[] = [
  states(
    "Revenue was $50.2 million, 12% above the second quarter and 31% above the same quarter of 2024.",
    "total_revenue 50200000 @2025Q3",
    "total_revenue qoq +0.12 @2025Q3",
    "total_revenue yoy +0.31 @2025Q3",
  ),
  states(
    "Revenue was $50.2 million, 12% less than in Q2.",
    "total_revenue 50200000 @2025Q3",
    "total_revenue qoq -0.12 @2025Q3",
  ),
  states(
    "Operating expenses were $30.5 million, a fifth less than in the second quarter.",
    "operating_expenses 30500000 @2025Q3",
    "operating_expenses qoq -0.2 @2025Q3",
  ),
  states(
    "Mining contributed $23 million in revenue, a gain of 35%.",
    "mining_revenue 23000000 @2025Q3",
    "mining_revenue qoq +0.35 @2025Q3",
  ),
  states(
    "Self-mining revenue was $17.6 million, hosting $11.2 million and AI $2.6 million; the same lines in the second quarter were $21.5 million, $10.9 million and $1.4 million.",
    "mining_revenue 17600000 @2025Q3",
    "hosting_revenue 11200000 @2025Q3",
    "hpc_ai_revenue 2600000 @2025Q3",
    "mining_revenue 21500000 @2025Q2 prior",
    "hosting_revenue 10900000 @2025Q2 prior",
    "hpc_ai_revenue 1400000 @2025Q2 prior",
  ),
  states(
    "Hosting revenue and cloud mining revenue were $9.1 million and $3.2 million, respectively, compared with $8.8 million and $1.1 million in the second quarter.",
    "hosting_revenue 9100000 @2025Q3",
    "cloud_hashrate_revenue 3200000 @2025Q3",
    "hosting_revenue 8800000 @2025Q2 prior",
    "cloud_hashrate_revenue 1100000 @2025Q2 prior",
  ),
  states(
    "Cost of revenue was $31.4 million, which includes $22.0 million of power cost and $4.1 million of depreciation.",
    "cost_of_revenue 31400000 @2025Q3",
    "power_cost 22000000 @2025Q3",
    "depreciation_amortization 4100000 @2025Q3",
  ),
  states(
    "Income tax expense was $1.1 million, compared to a benefit of $0.8 million a year ago.",
    "tax_expense 1100000 @2025Q3",
    "tax_expense -800000 @2024Q3 prior",
  ),
  states("There was a $2.3 million deferred tax recovery.", "tax_expense -2300000 @2025Q3"),
  states("We lost $12.2 million in the quarter, or 9 cents a share.", "net_loss 12200000 @2025Q3", "eps -0.09 @2025Q3"),
  states("Net loss was $12.2 million ($0.09 per share).", "net_loss 12200000 @2025Q3", "eps -0.09 @2025Q3"),
  states("The mark on our bitcoin was a gain of $11.7 million.", "crypto_fair_value_change 11700000 @2025Q3"),
  states(
    "There was a negative change in the value of our bitcoin of $8.8 million.",
    "crypto_fair_value_change -8800000 @2025Q3",
  ),
  states(
    "H P C revenue was $12 million and adjusted E B I T D A was $4 million.",
    "hpc_ai_revenue 12000000 @2025Q3",
    "adjusted_ebitda 4000000 @2025Q3",
  ),
  states(
    "Gross profit before depreciation was $3.2 million, a gross margin of 44%, compared to 5.1 million and 57% in the second quarter.",
    "gross_profit 3200000 @2025Q3",
    "gross_margin 0.44 @2025Q3",
    "gross_profit 5100000 @2025Q2 prior",
    "gross_margin 0.57 @2025Q2 prior",
  ),
  states(
    "Adjusted EBITDA, which as always does include the mark on the coins, was $67.3 million compared to $76.4 million in the second quarter.",
    "adjusted_ebitda 67300000 @2025Q3",
    "adjusted_ebitda 76400000 @2025Q2 prior",
  ),
  states(
    "SG&A expense was $24.6 million, of which $9.8 million was stock-based compensation, compared to $18.0 million a year ago.",
    "ga_expenses 24600000 @2025Q3",
    "share_based_compensation 9800000 @2025Q3",
    "ga_expenses 18000000 @2024Q3 prior",
  ),
  states(
    "That compares to net income of $141.2 million or $0.38 per share in the second quarter and a net loss of $52.6 million, or negative 19 cents per share, in the third quarter of last year.",
    "net_loss -141200000 @2025Q2 prior",
    "eps 0.38 @2025Q2 prior",
    "net_loss 52600000 @2024Q3 prior",
    "eps -0.19 @2024Q3 prior",
  ),
  states(
    "Net loss was $42.7 million, down from $89.0 million and $245.8 million in the second quarter of 2025 and the third quarter of 2024.",
    "net_loss 42700000 @2025Q3",
    "net_loss 89000000 @2025Q2 prior",
    "net_loss 245800000 @2024Q3 prior",
  ),
  states(
    "Adjusted net loss was $6.1 million, or $0.02 per share.",
    "adjusted_net_loss 6100000 @2025Q3",
    "adjusted_eps -0.02 @2025Q3",
  ),
  states(
    "Interest expense was $9.2 million and tax a benefit of $1.6 million.",
    "interest_expense 9200000 @2025Q3",
    "tax_expense -1600000 @2025Q3",
  ),
  states("Revenue rose on a 50% higher average revenue per bitcoin.", "average_revenue_per_btc qoq +0.5 @2025Q3"),
  states(
    "Adjusted EBITDA was $20.4 million, up 71% from $11.9 million a year ago and ahead of the $17.2 million in Q2.",
    "adjusted_ebitda 20400000 @2025Q3",
    "adjusted_ebitda yoy +0.71 @2025Q3",
    "adjusted_ebitda 11900000 @2024Q3 prior",
    "adjusted_ebitda 17200000 @2025Q2 prior",
  ),
  states(
    "Gross margin was 38% for the nine months, up from 35%, but 33% in the third quarter alone.",
    "gross_margin 0.38 @2025YTD",
    "gross_margin 0.35 @2024YTD prior",
    "gross_margin 0.33 @2025Q3",
  ),
  ...statesNothing(
    "Book value per share was $4.10.",
    "We lost $2 million of revenue to the outage.",
    "Revenue was 7% above our guidance.",
    "The board declared a dividend of $0.05 per share.",
  ),
];
