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
  states(
    "Total revenue was $41.8 million, an increase of 29.4% from $32.3 million, and a decrease of 3.0% from the $43.1 million of the second quarter.",
    "total_revenue 41800000 @2025Q3",
    "total_revenue yoy +0.294 @2025Q3",
    "total_revenue 32300000 @2024Q3 prior",
    "total_revenue qoq -0.03 @2025Q3",
    "total_revenue 43100000 @2025Q2 prior",
  ),
  states(
    "Net electricity cost was 3.3 cents a kilowatt-hour against 3.5 cents, and 4.1 cents in the third quarter last year.",
    "electricity_price 0.033 @2025Q3",
    "electricity_price 0.035 @2025Q2 prior",
    "electricity_price 0.041 @2024Q3 prior",
  ),
  states(
    "We also booked a $7.7 million impairment for the S19 fleet we pulled, that's about 18,000 rigs.",
    "impairment 7700000 @2025Q3",
    "units_retired 18000 @2025Q3 product=S19",
  ),
  states(
    "We have $120 million drawn on the $200 million coin-backed line.",
    "secured_loans 120000000 @2025-09-30",
    "credit_facility 200000000 @2025-09-30",
  ),
  states(
    "We had pointed you to 20 exahash by Christmas; we're now going to get to 20 by the end of 2026.",
    "hashrate_target 20000000 @2026-12-31 target",
  ),
  states(
    "We run 290 megawatts, 240 at Marfa Flats in Texas and 50 at Quesnel in British Columbia. Quesnel is 98% renewable.",
    "power_capacity_mw 290 @2025-09-30",
    "power_capacity_mw 240 @2025-09-30 site=Marfa Flats",
    "power_capacity_mw 50 @2025-09-30 site=Quesnel",
    "renewable_share 0.98 @2025Q3 site=Quesnel",
  ),
  states(
    "Electricity costs were $14.3 million, or $27,900 per bitcoin mined, up from $24,100.",
    "power_cost 14300000 @2025Q3",
    "energy_cost_per_btc 27900 @2025Q3",
    "energy_cost_per_btc 24100 @2025Q2 prior",
  ),
  ...statesNothing(
    "R&D without tape-outs is 12 to 13 million a quarter.",
    "The Ember series had $1.6 million of revenue, tripled from a year ago.",
    "In August and September we took delivery of 23,000 units.",
    "We have signed a letter of intent for 40 megawatts of the 85.",
    "There's another 2.9 exahash that's racked and waiting on a transformer.",
    "The hardware profit margin of that business was 96%.",
    "We have prepaid $63 million to the foundry.",
    "Our capacity for the first half corresponds to 20 exahash of machines.",
    "That takes the fleet to 15 joules.",
  ),
];
