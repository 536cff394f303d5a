import { states, statesNothing, type Sentence } from "./sentence";

/** What is told by the way on a call: events of a month, two times side by side, what comes on top. */
export const calls: readonly Sentence[] = [
  states("We repurchased $22 million of stock in July.", "share_repurchases 22000000 @2025Q3"),
  states("We raised $37.5 million on the ATM in August.", "equity_raised 37500000 @2025Q3"),
  states("We raised $37.5 million on the ATM in October.", "equity_raised 37500000 @2025-10"),
  states("Our loss per share was $0.21 as against earnings of $0.08.", "eps -0.21 @2025Q3", "eps 0.08 @2025Q2 prior"),
  states(
    "Sales of mining machines were $2.9 million, and $2.3 million in the same period of 2024.",
    "machine_sales_revenue 2900000 @2025Q3",
    "machine_sales_revenue 2300000 @2024Q3 prior",
  ),
  states(
    "Gross margin was 18.9%, compared to 14.2% and 20.3% in the prior-year quarter and the prior quarter, respectively.",
    "gross_margin 0.189 @2025Q3",
    "gross_margin 0.142 @2024Q3 prior",
    "gross_margin 0.203 @2025Q2 prior",
  ),
  states("$24.5 million came from new coin-backed loans.", "secured_loan_proceeds 24500000 @2025Q3"),
  states(
    "The K7 Pro is the workhorse: 240 terahash at 15.5 joules per terahash.",
    "machine_hashrate 240 @null product=K7 Pro",
    "machine_efficiency 15.5 @null product=K7 Pro",
  ),
  states("Including hosted machines we manage 22.1 exahash.", "managed_hashrate 22100000 @2025-09-30"),
  states(
    "In August we took delivery of 23,000 units of the S21, and our own fleet now averages 19.2 joules per terahash.",
    "units_shipped 23000 @2025-08",
    "fleet_efficiency 19.2 @2025-09-30",
  ),
  states(
    "We mined 158 Bitcoins in the quarter, up 14.5% from 138, and 489 Bitcoins in the full year versus 207 in 2024.",
    "btc_mined 158 @2025Q3",
    "btc_mined qoq +0.145 @2025Q3",
    "btc_mined 138 @2025Q2 prior",
    "btc_mined 489 @FY2025 guidance",
    "btc_mined 207 @FY2024 prior",
  ),
  states("Curtailment was 6.4% of hours, a bit more than the 3.8% in spring.", "curtailment_ratio 0.064 @2025Q3"),
  states(
    "We mined 512 bitcoin, down 13% from 588, as difficulty stepped up by 9%.",
    "btc_mined 512 @2025Q3",
    "btc_mined qoq -0.13 @2025Q3",
    "btc_mined 588 @2025Q2 prior",
  ),
  states(
    "Adjusted EBITDA came to $22.4 million compared to $12.9 million in the same quarter of fiscal '24.",
    "adjusted_ebitda 22400000 @2025Q3",
    "adjusted_ebitda 12900000 @2024Q3 prior",
  ),
  states(
    "For the nine months revenue was $151.3 million. Operating cash flow over those nine months was $58.9 million.",
    "total_revenue 151300000 @2025YTD",
    "operating_cash_flow 58900000 @2025YTD",
  ),
  ...statesNothing(
    "We have signed a letter of intent for 40 megawatts of the 85.",
    "There's another 2.9 exahash that's racked and waiting on a transformer.",
    "The hardware profit margin of that business was 96%.",
    "We have prepaid $63 million to the foundry.",
    "Our capacity for the first half corresponds to 20 exahash of machines.",
    "That takes the fleet to 15 joules.",
  ),
];
