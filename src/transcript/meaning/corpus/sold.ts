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
  states(
    "In October we placed one more order with the same vendor, 4,800 machines, or about 1.3 exahash, with deliveries in January.",
    "units_ordered 4800 @2025-10",
    "hashrate_ordered 1300000 @2025-10",
  ),
  states("From our customers we got $107 million in cash in the quarter.", "cash_from_sales 107000000 @2025Q3"),
  states("Our power cost per petahash per day is $22, well under the hash price.", "hash_cost 0.022 @2025Q3"),
  states("On average we ran 17.6 exahash in the third quarter.", "average_operating_hashrate 17600000 @2025Q3"),
  states("Without the write down gross profit would be 31.2 million.", "gross_profit_ex_write_downs 31200000 @2025Q3"),
  states(
    "Of self-mining, 9.6 exahash is installed, 9.2 exahash is what was hashing.",
    "installed_hashrate 9600000 @2025-09-30",
    "self_mining_hashrate 9200000 @2025-09-30",
  ),
  states("We have 40% of next summer's load hedged at $43 per megawatt hour."),
  states("If I add the signed contracts we would then manage about 24 exahash."),
];
