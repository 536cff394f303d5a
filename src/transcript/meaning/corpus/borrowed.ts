import { states, statesNothing, type Sentence } from "./sentence";

/** What may be borrowed and what is owed of it; notes bought back; what a loan costs over a rate that moves. */
export const borrowed: readonly Sentence[] = [
  states(
    "We have pledged 300 bitcoin under the $60 million facility, on which $22.5 million was drawn.",
    "btc_pledged 300 @2025-09-30",
    "credit_facility 60000000 @2025-09-30",
    "secured_loans 22500000 @2025-09-30",
  ),
  states(
    "Outstanding under the $90 million coin-backed facility was $35 million.",
    "credit_facility 90000000 @2025-09-30",
    "secured_loans 35000000 @2025-09-30",
  ),
  states(
    "Our credit line had $20 million drawn of $75 million.",
    "secured_loans 20000000 @2025-09-30",
    "credit_facility 75000000 @2025-09-30",
  ),
  states("The project loan is for $1.2 billion.", "credit_facility 1200000000 @2025-09-30"),
  states(
    "In the third quarter we repurchased $80.0 million of our 0.5% convertible notes due 2030 at a discount of 12%.",
    "debt_repaid 80000000 @2025Q3",
    "loan_interest_rate 0.005 @2025-09-30",
  ),
  states(
    "We raised A$9.0 million in a placement, and A$4.5 million of it went to retire the equipment loan.",
    "equity_raised 9000000 AUD @2025Q3",
    "debt_repaid 4500000 AUD @2025Q3",
  ),
  states("Each coin fetched $104,300 on average.", "average_revenue_per_btc 104300 @2025Q3"),
  ...statesNothing(
    "The first table shows 512 people where there were 380.",
    "The facility bears interest at SOFR plus 350 basis points.",
    "Energy sold back to the grid came to 28,000 megawatt hours at an average of $148 per megawatt hour.",
    "Phase two was energized on October 9, 14 megawatts.",
    "In August we bought the former paper mill at Brevoort, 180 megawatts, from its owners.",
  ),
];
