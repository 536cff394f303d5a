import { states, type Sentence } from "./sentence";

/** Guidance met, raised, cut, or told again. */
export const revised: readonly Sentence[] = [
  states(
    "Revenue was $50.2 million, at the top of our range of $45 million to $51 million.",
    "total_revenue 50200000 @2025Q3",
    "revenue_guidance 45000000 @2025Q3 guidance point=low",
    "revenue_guidance 51000000 @2025Q3 guidance point=high",
  ),
  states(
    "Revenue was $50.2 million, within the guided range of $48 million to $52 million.",
    "total_revenue 50200000 @2025Q3",
    "revenue_guidance 48000000 @2025Q3 guidance point=low",
    "revenue_guidance 52000000 @2025Q3 guidance point=high",
  ),
  states(
    "We now expect full-year revenue of $190 million to $200 million, versus our prior outlook of $180 million to $195 million.",
    "revenue_guidance 190000000 @FY2025 guidance point=low",
    "revenue_guidance 200000000 @FY2025 guidance point=high",
    "revenue_guidance 180000000 @FY2025 guidance point=low",
    "revenue_guidance 195000000 @FY2025 guidance point=high",
  ),
  states(
    "We are raising our full-year capex guidance to between $180 million and $190 million from $160 million to $170 million.",
    "capex_guidance 180000000 @FY2025 guidance point=low",
    "capex_guidance 190000000 @FY2025 guidance point=high",
    "capex_guidance 160000000 @FY2025 guidance point=low",
    "capex_guidance 170000000 @FY2025 guidance point=high",
  ),
  states(
    "We lowered full-year revenue guidance to $190 million from $210 million.",
    "revenue_guidance 190000000 @FY2025 guidance",
    "revenue_guidance 210000000 @FY2025 guidance",
  ),
  states(
    "Capex was $97.5 million year-to-date. For the full year we now see $180 million to $190 million, down from $220 million before.",
    "capital_expenditure 97500000 @2025YTD",
    "capex_guidance 180000000 @FY2025 guidance point=low",
    "capex_guidance 190000000 @FY2025 guidance point=high",
    "capex_guidance 220000000 @FY2025 guidance",
  ),
  states(
    "We now expect revenue of $55 million to $60 million in the fourth quarter, up from previous guidance of $50 million to $55 million.",
    "revenue_guidance 55000000 @2025Q4 guidance point=low",
    "revenue_guidance 60000000 @2025Q4 guidance point=high",
    "revenue_guidance 50000000 @2025Q4 guidance point=low",
    "revenue_guidance 55000000 @2025Q4 guidance point=high",
  ),
  states(
    "For the fourth quarter we expect revenue of $58 million. That compares to $50.2 million in Q3.",
    "revenue_guidance 58000000 @2025Q4 guidance",
    "total_revenue 50200000 @2025Q3",
  ),
  states(
    "Cash was $6.5 million at quarter end. Today it's closer to $5 million.",
    "cash 6500000 @2025-09-30",
    "cash 5000000 @2025-11-05",
  ),
  states(
    "Revenue was $50.2 million. That compares to $44.8 million in the second quarter and $38.3 million in the same quarter a year ago.",
    "total_revenue 50200000 @2025Q3",
    "total_revenue 44800000 @2025Q2 prior",
    "total_revenue 38300000 @2024Q3 prior",
  ),
];
