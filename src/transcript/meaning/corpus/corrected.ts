import { states, type Sentence } from "./sentence";

/** Numbers put right in the same breath, and amounts told without their millions. */
export const corrected: readonly Sentence[] = [
  states(
    "Bitcoin on the balance sheet is 112, excuse me, 121 coins.",
    "btc_held 112 @2025-09-30",
    "btc_held 121 @2025-09-30",
  ),
  states(
    "Revenue was $9.9 million compared with $8.3 million in the second quarter and $6.1 million, no, I'm on the wrong line, $5.7 million in the third quarter of last year.",
    "total_revenue 9900000 @2025Q3",
    "total_revenue 8300000 @2025Q2 prior",
    "total_revenue 5700000 @2024Q3 prior",
  ),
  states(
    "Adjusted EBITDA was $12 million, sorry, $21 million.",
    "adjusted_ebitda 12000000 @2025Q3",
    "adjusted_ebitda 21000000 @2025Q3",
  ),
  states(
    "Revenue in the third quarter was 61.7 million dollars. Adjusted EBITDA was positive 9.8, in Q2 it was 12.4.",
    "total_revenue 61700000 @2025Q3",
    "adjusted_ebitda 9800000 @2025Q3",
    "adjusted_ebitda 12400000 @2025Q2 prior",
  ),
  states(
    "Revenue was $61.7 million. Cost of revenue was 40.1 and gross profit 21.6.",
    "total_revenue 61700000 @2025Q3",
    "cost_of_revenue 40100000 @2025Q3",
    "gross_profit 21600000 @2025Q3",
  ),
  states("Revenue was $61.7 million. Gross margin was 37.", "total_revenue 61700000 @2025Q3"),
  states("Adjusted EBITDA was 9.8."),
];
