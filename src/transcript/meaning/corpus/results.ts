import { states, type Sentence } from "./sentence";

/** Results against those of before, in every order in which they are said. */
export const results: readonly Sentence[] = [
  states(
    "Revenue was $84.2 million, up 31% from $64.3 million in the third quarter of last year.",
    "total_revenue 84200000 @2025Q3",
    "total_revenue yoy +0.31 @2025Q3",
    "total_revenue 64300000 @2024Q3 prior",
  ),
  states(
    "Revenue was $84.2 million, compared to $64.3 million in the third quarter of 2024 and $77.0 million in the prior quarter, increases of 31% and 9%, respectively.",
    "total_revenue 84200000 @2025Q3",
    "total_revenue 64300000 @2024Q3 prior",
    "total_revenue 77000000 @2025Q2 prior",
    "total_revenue yoy +0.31 @2025Q3",
    "total_revenue qoq +0.09 @2025Q3",
  ),
  states(
    "Total revenues decreased 12% sequentially to $61.0 million.",
    "total_revenue qoq -0.12 @2025Q3",
    "total_revenue 61000000 @2025Q3",
  ),
  states(
    "Gross profit came in at $20.4 million, or 33% of revenue, against a gross loss of $3.1 million a year ago.",
    "gross_profit 20400000 @2025Q3",
    "gross_margin 0.33 @2025Q3",
    "gross_profit -3100000 @2024Q3 prior",
  ),
  states(
    "Net income was $12.4 million, or $0.08 per diluted share, compared with a net loss of $21.6 million, or $0.16 per share, in the same period last year.",
    "net_loss -12400000 @2025Q3",
    "eps 0.08 @2025Q3",
    "net_loss 21600000 @2024Q3 prior",
    "eps -0.16 @2024Q3 prior",
  ),
  states(
    "We reported a net loss of $9.0 million versus net income of $4.4 million in Q2.",
    "net_loss 9000000 @2025Q3",
    "net_loss -4400000 @2025Q2 prior",
  ),
  states(
    "Adjusted EBITDA was negative $4.5 million, compared to positive $2.0 million in the prior-year quarter.",
    "adjusted_ebitda -4500000 @2025Q3",
    "adjusted_ebitda 2000000 @2024Q3 prior",
  ),
  states(
    "Adjusted EBITDA of $(4.5) million compares with $7.1 million in Q3 2024.",
    "adjusted_ebitda -4500000 @2025Q3",
    "adjusted_ebitda 7100000 @2024Q3 prior",
  ),
  states(
    "Sales and marketing, G&A and R&D were $2.1 million, $11.3 million and $1.9 million.",
    "sales_marketing_expenses 2100000 @2025Q3",
    "ga_expenses 11300000 @2025Q3",
    "rd_expenses 1900000 @2025Q3",
  ),
  states(
    "SG&A was $14.2 million including $3.3 million of stock-based compensation.",
    "ga_expenses 14200000 @2025Q3",
    "share_based_compensation 3300000 @2025Q3",
  ),
  states(
    "SG&A and depreciation were $14.2 million and $22.0 million; a year ago they were $11.0 million and $19.5 million.",
    "ga_expenses 14200000 @2025Q3",
    "depreciation_amortization 22000000 @2025Q3",
    "ga_expenses 11000000 @2024Q3 prior",
    "depreciation_amortization 19500000 @2024Q3 prior",
  ),
  states("Depreciation and amortization totaled $22.0 million.", "depreciation_amortization 22000000 @2025Q3"),
  states(
    "Self-mining revenue was $70 million, hosting revenue $9 million and AI cloud revenue $5 million.",
    "mining_revenue 70000000 @2025Q3",
    "hosting_revenue 9000000 @2025Q3",
    "hpc_ai_revenue 5000000 @2025Q3",
  ),
  states(
    "Gross margin improved 340 basis points to 41.2%.",
    "gross_margin_change 0.034 @2025Q3",
    "gross_margin 0.412 @2025Q3",
  ),
  states(
    "Gross margin was 41%, down from 45% in the second quarter.",
    "gross_margin 0.41 @2025Q3",
    "gross_margin 0.45 @2025Q2 prior",
  ),
  states("Mining margin was 62%.", "mining_margin 0.62 @2025Q3"),
  states(
    "We recorded an unrealized gain on digital assets of $31.5 million.",
    "crypto_fair_value_change 31500000 @2025Q3",
  ),
  states("The mark-to-market loss on our bitcoin was $18 million.", "crypto_fair_value_change -18000000 @2025Q3"),
  states(
    "Revenue more than doubled to $50 million from $22 million in the year-ago quarter.",
    "total_revenue yoy +1 @2025Q3",
    "total_revenue 50000000 @2025Q3",
    "total_revenue 22000000 @2024Q3 prior",
  ),
  states("Interest expense was $3.4 million.", "interest_expense 3400000 @2025Q3"),
  states("We took an impairment charge of $8.8 million on older machines.", "impairment 8800000 @2025Q3"),
  states("Income tax expense was $1.2 million.", "tax_expense 1200000 @2025Q3"),
  states(
    "For the nine months, revenue was $230 million against $171 million.",
    "total_revenue 230000000 @2025YTD",
    "total_revenue 171000000 @2024YTD prior",
  ),
  states(
    "Operating loss narrowed to $3.5 million from $12.0 million in the second quarter.",
    "operating_loss 3500000 @2025Q3",
    "operating_loss 12000000 @2025Q2 prior",
  ),
  states(
    "Our power bill was $31.8 million, or $29,400 per bitcoin.",
    "power_cost 31800000 @2025Q3",
    "energy_cost_per_btc 29400 @2025Q3",
  ),
  states(
    "Curtailment credits were $2.4 million and demand response brought in $1.1 million.",
    "power_credits 2400000 @2025Q3",
    "demand_response_credits 1100000 @2025Q3",
  ),
  states("Cash operating expenses were $19 million.", "operating_expenses 19000000 @2025Q3"),
  states("Adjusted EBITDA margin was 38%.", "adjusted_ebitda_margin 0.38 @2025Q3"),
  states(
    "Adjusted EBITDA came in at $30.1 million, a margin of 36%.",
    "adjusted_ebitda 30100000 @2025Q3",
    "adjusted_ebitda_margin 0.36 @2025Q3",
  ),
  states("Adjusted EPS was $0.11 and GAAP EPS was $0.08.", "adjusted_eps 0.11 @2025Q3", "eps 0.08 @2025Q3"),
  states("EPS came in at $0.08, compared to a loss of $0.16 last year.", "eps 0.08 @2025Q3", "eps -0.16 @2024Q3 prior"),
  states(
    "Capex was $65 million in the quarter and $180 million year to date.",
    "capital_expenditure 65000000 @2025Q3",
    "capital_expenditure 180000000 @2025YTD",
  ),
];
