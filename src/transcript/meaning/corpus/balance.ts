import { states, type Sentence } from "./sentence";

/** Money and debt. */
export const balance: readonly Sentence[] = [
  states(
    "We ended the quarter with $118.5 million in cash and 4,210 bitcoin.",
    "cash 118500000 @2025-09-30",
    "btc_held 4210 @2025-09-30",
  ),
  states("Total liquidity was about $598 million.", "liquidity 598000000 @2025-09-30"),
  states(
    "Cash was $118.5 million at September 30, compared with $92.0 million at December 31, 2024.",
    "cash 118500000 @2025-09-30",
    "cash 92000000 @2024-12-31 prior",
  ),
  states(
    "We have $250 million of 1.75% convertible notes due 2030.",
    "convertible_notes 250000000 @2025-09-30",
    "loan_interest_rate 0.0175 @2025-09-30",
  ),
  states("In July we closed $300 million of zero-coupon convertible notes.", "convertible_notes 300000000 @2025-07-31"),
  states(
    "Total debt stood at $310 million, down from $342 million at the end of June.",
    "total_debt 310000000 @2025-09-30",
    "total_debt 342000000 @2025-06-30 prior",
  ),
  states("The term loan carries an interest rate of 9.25%.", "loan_interest_rate 0.0925 @2025-09-30"),
  states("The senior notes, at 7.5%, have no covenants.", "loan_interest_rate 0.075 @2025-09-30"),
  states("Capital expenditures were $64.7 million.", "capital_expenditure 64700000 @2025Q3"),
  states("Cash used in operations was $12.2 million.", "operating_cash_flow -12200000 @2025Q3"),
  states("Operating cash flow was $12.2 million.", "operating_cash_flow 12200000 @2025Q3"),
  states("We raised $41 million through our ATM during the quarter.", "equity_raised 41000000 @2025Q3"),
  states("We bought back $8 million of stock.", "share_repurchases 8000000 @2025Q3"),
  states("We repaid $15 million of debt in the quarter.", "debt_repaid 15000000 @2025Q3"),
  states(
    "Accounts receivable were $6.1 million and inventory was $3.2 million.",
    "accounts_receivable 6100000 @2025-09-30",
    "inventory 3200000 @2025-09-30",
  ),
  states("Total assets were $1.4 billion.", "total_assets 1400000000 @2025-09-30"),
  states("Customer deposits stood at $5.0 million.", "contract_liabilities 5000000 @2025-09-30"),
  states("Loan-to-value is 39%.", "loan_to_value 0.39 @2025-09-30"),
  states("We had 210 million shares outstanding.", "shares_outstanding 210000000 @2025-09-30"),
  states("Restricted cash was $2 million.", "restricted_cash 2000000 @2025-09-30"),
  states("We have an order backlog of $45 million.", "orders_value 45000000 @2025-09-30"),
];
