import { states, type Sentence } from "./sentence";

/** Coins sold and what they brought, what customers pay, and prices and options that are no levels. */
export const sold: readonly Sentence[] = [
  states(
    "We held 812 bitcoin, worth $91.7 million. In the quarter we sold 245 for $26.0 million.",
    "btc_held 812 @2025-09-30",
    "btc_held_value 91700000 @2025-09-30",
    "btc_sold 245 @2025Q3",
    "btc_sale_proceeds 26000000 @2025Q3",
  ),
  states(
    "We sold 586 Bitcoin at $109,400 on average, for $64.1 million.",
    "btc_sold 586 @2025Q3",
    "average_btc_sale_price 109400 @2025Q3",
    "btc_sale_proceeds 64100000 @2025Q3",
  ),
  states(
    "We mark our coins, so Bitcoin going from $107,000 at the end of June to $114,000 at the end of September meant a fair value gain of $11.3 million in the quarter.",
    "btc_price 107000 @2025-06-30 market",
    "btc_price 114000 @2025-09-30 market",
    "crypto_fair_value_change 11300000 @2025Q3",
  ),
  states(
    "Our power price was 4.4 cents per kilowatt-hour. Our hosting customers paid 6.8 cents on average.",
    "electricity_price 0.044 @2025Q3",
    "hosting_fee 0.068 @2025Q3",
  ),
  states("The contract at the old site pays us 7.3 cents a kilowatt hour all-in.", "hosting_fee 0.073 @2025Q3"),
  states("We have an option on another 3.5 exahash."),
  states(
    "Our hosting customers all paid on time, and our power price was 4.2 cents per kilowatt-hour.",
    "electricity_price 0.042 @2025Q3",
  ),
  states(
    "By segment, the mining margin was 42% and that of the rest 27%, which is 180 basis points better.",
    "mining_margin 0.42 @2025Q3",
  ),
  states(
    "Revenue was $50.2 million, up 45% from the year before, and our share of it was about 1.7%.",
    "total_revenue 50200000 @2025Q3",
    "total_revenue yoy +0.45 @2025Q3",
  ),
];
