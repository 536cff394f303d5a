import { states, statesNothing, type Sentence } from "./sentence";

/** Numbers beside one metric that another subject governs. */
export const governed: readonly Sentence[] = [
  states(
    "The network crossed 1 zettahash, difficulty was up 14% over the quarter, and we mined 412 bitcoin.",
    "network_hashrate 1000000000 @2025-09-30 market",
    "network_difficulty qoq +0.14 @2025-09-30 market",
    "btc_mined 412 @2025Q3",
  ),
  states(
    "We mined 412 bitcoin, 18% more than a year ago, while the network grew its hash rate by 32% over the same twelve months.",
    "btc_mined 412 @2025Q3",
    "btc_mined yoy +0.18 @2025Q3",
    "network_hashrate yoy +0.32 @2025-09-30 market",
  ),
  states(
    "We mined 412 bitcoin at an average of $113,900 each; production fell 9% from 453.",
    "btc_mined 412 @2025Q3",
    "average_revenue_per_btc 113900 @2025Q3",
    "btc_mined qoq -0.09 @2025Q3",
    "btc_mined 453 @2025Q2 prior",
  ),
  states("The network hash rate rose 12% year over year.", "network_hashrate yoy +0.12 @2025-09-30 market"),
  ...statesNothing("Difficulty rose 6.3%.", "The network hash rate fell by roughly 4% between March and June."),
];
