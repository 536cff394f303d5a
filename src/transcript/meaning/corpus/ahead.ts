import { states, type Sentence } from "./sentence";

/** Outlooks and goals, kept, raised, met and missed. */
export const ahead: readonly Sentence[] = [
  states(
    "For the fourth quarter we expect revenue of $90 million to $95 million.",
    "revenue_guidance 90000000 @2025Q4 guidance point=low",
    "revenue_guidance 95000000 @2025Q4 guidance point=high",
  ),
  states(
    "We are guiding to fourth quarter revenue between $90 and $95 million.",
    "revenue_guidance 90000000 @2025Q4 guidance point=low",
    "revenue_guidance 95000000 @2025Q4 guidance point=high",
  ),
  states("We expect to reach 30 exahash by the end of the year.", "hashrate_target 30000000 @2025-12-31 target"),
  states(
    "We are on track to hit 30 EH/s by year-end, with the fleet below 16 joules.",
    "hashrate_target 30000000 @2025-12-31 target",
    "fleet_efficiency_target 16 @2025-12-31 target",
  ),
  states("Our target is 40 exahash by June 30, 2026.", "hashrate_target 40000000 @2026-06-30 target"),
  states("We expect 40 EH/s by the end of the second quarter of 2026.", "hashrate_target 40000000 @2026-06-30 target"),
  states(
    "Capex for 2026 should be between $120 million and $140 million.",
    "capex_guidance 120000000 @FY2026 guidance point=low",
    "capex_guidance 140000000 @FY2026 guidance point=high",
  ),
  states("We expect gross margin of 40% in the fourth quarter.", "gross_margin_guidance 0.4 @2025Q4 guidance"),
  states(
    "I'd model 3.9 to 4.1 cents per kilowatt hour in Q4.",
    "electricity_price 0.039 @2025Q4 guidance point=low",
    "electricity_price 0.041 @2025Q4 guidance point=high",
  ),
  states("We will have 600 megawatts energized by the end of 2026.", "power_capacity_target_mw 600 @2026-12-31 target"),
  states("We ought to be under 15 joules by the middle of next year.", "fleet_efficiency_target 15 @2026H1 target"),
  states(
    "Revenue was $84.2 million, above the high end of our guidance of $75 million to $80 million.",
    "total_revenue 84200000 @2025Q3",
    "revenue_guidance 75000000 @2025Q3 guidance point=low",
    "revenue_guidance 80000000 @2025Q3 guidance point=high",
  ),
  states("Thirty exahash at the end of the year is still the plan.", "hashrate_target 30000000 @2025-12-31 target"),
  states("Guidance for 2026 is unchanged at 40 exahash.", "hashrate_target 40000000 @2026-12-31 target"),
  states(
    "Revenue of $84 million missed our guidance of $90 million.",
    "total_revenue 84000000 @2025Q3",
    "revenue_guidance 90000000 @2025Q3 guidance",
  ),
];
