import { states, statesNothing, type Sentence } from "./sentence";

/** What is said by the way names nothing of what goes on behind it. */
export const inserted: readonly Sentence[] = [
  states(
    "SG&A, which includes $3 million of stock comp, was $14.0 million, compared with $12.2 million in the second quarter.",
    "share_based_compensation 3000000 @2025Q3",
    "ga_expenses 14000000 @2025Q3",
    "ga_expenses 12200000 @2025Q2 prior",
  ),
  states(
    "Cash G&A, excluding $3.0 million of stock comp, was $11.0 million against $9.9 million a year ago.",
    "share_based_compensation 3000000 @2025Q3",
    "ga_expenses 11000000 @2025Q3",
    "ga_expenses 9900000 @2024Q3 prior",
  ),
  states(
    "Adjusted EBITDA, where we take out both the revaluation and share-based pay, was $13.2 million or 23% of revenue.",
    "adjusted_ebitda 13200000 @2025Q3",
    "adjusted_ebitda_margin 0.23 @2025Q3",
  ),
  states(
    "G&A was $14.7 million, including $4.5 million of stock compensation, and $40.2 million for the nine months.",
    "ga_expenses 14700000 @2025Q3",
    "share_based_compensation 4500000 @2025Q3",
    "ga_expenses 40200000 @2025YTD",
  ),
  states("Uptime outside of curtailment was 96%.", "uptime 0.96 @2025Q3"),
  states("Gross margin, with the higher Bitcoin price, was 43%.", "gross_margin 0.43 @2025Q3"),
  states("SG&A excluding stock-based compensation was $11.0 million.", "ga_expenses 11000000 @2025Q3"),
  states(
    "G&A expenses were $12.0 million, including $3.0 million of stock-based compensation, compared to $10.5 million, including $2.2 million of stock-based compensation, in the second quarter.",
    "ga_expenses 12000000 @2025Q3",
    "share_based_compensation 3000000 @2025Q3",
    "ga_expenses 10500000 @2025Q2 prior",
    "share_based_compensation 2200000 @2025Q2 prior",
  ),
  states(
    "Cash including $4.0 million of restricted cash rose to $90.0 million.",
    "restricted_cash 4000000 @2025-09-30",
    "cash 90000000 @2025-09-30",
  ),
  states("Our loan is small, and including leases total debt is $88 million.", "total_debt 88000000 @2025-09-30"),
  states(
    "G&A was $8.1 million, of which $2.0 million was stock-based compensation, compared to $7.3 million in the second quarter.",
    "ga_expenses 8100000 @2025Q3",
    "share_based_compensation 2000000 @2025Q3",
    "ga_expenses 7300000 @2025Q2 prior",
  ),
  states(
    "Adjusted EBITDA, which does include the mark on the coins, was $67.3 million.",
    "adjusted_ebitda 67300000 @2025Q3",
  ),
  states(
    "Hosting revenue, which comes from one customer with 2.4 EH/s of machines, increased 9% to $4.1 million.",
    "hosting_revenue qoq +0.09 @2025Q3",
    "hosting_revenue 4100000 @2025Q3",
  ),
  states("Gross profit before depreciation was $3.6 million.", "gross_profit 3600000 @2025Q3"),
  ...statesNothing("Excluding revenue from hosting, it was $3 million."),
];
