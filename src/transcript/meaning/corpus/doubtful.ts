import { states, statesNothing, type Sentence } from "./sentence";

/** Numbers that their words keep from being the company's own figure of the time reported, beside such as are. */
export const doubtful: readonly Sentence[] = [
  ...statesNothing(
    "At 30 megawatts and 14 joules you'd be at 2.1 exahash.",
    "Without the charge, gross profit would have been $31 million.",
    "A change of 10% in the bitcoin price would change adjusted EBITDA by about $3 million.",
    "About fifty of those people work on the data centers.",
    "We put the lost production at 41 bitcoin.",
    "That outage cost us $1.4 million of revenue.",
    "The block subsidy went from 6.25 to 3.125 bitcoin.",
    "We have eight hundred bitcoin in a covered call program.",
    "Cash, securities and digital currency of $61.5 million are at our disposal.",
    "We recorded a loss of $4.2 million on the change in fair value of the warrants.",
    "We received $9 million under the R&D tax incentive.",
    "Since 2021 our hash rate has compounded at 41% a year.",
    "Bitcoin per share rose 19%.",
    "Operating income on the leasing side was $18.0 million.",
    "Power cost us 4 point one cents per kilowatt hour.",
    "Call it 44 exahash as a target for last June.",
  ),
  states("Gross profit was $31.0 million.", "gross_profit 31000000 @2025Q3"),
  states("We paid 3.9 cents per kilowatt hour for power.", "electricity_price 0.039 @2025Q3"),
  states("Cash, cash equivalents and short-term investments were $61.5 million.", "cash 61500000 @2025-09-30"),
  states("Our GPU cloud has 1,024 GPUs, and its revenue was $3.4 million.", "gpus 1024 @2025-09-30"),
  states(
    "Revenue was $84.2 million, and hosting contributed $9.0 million of it.",
    "total_revenue 84200000 @2025Q3",
    "hosting_revenue 9000000 @2025Q3",
  ),
  states(
    "We produced 377 bitcoin, and after the outage, which cost us four days, we run 18.4 exahash today.",
    "btc_mined 377 @2025Q3",
    "self_mining_hashrate 18400000 @2025-11-05",
  ),
  states(
    "Production was 612 bitcoin, 4% lower than in the second quarter.",
    "btc_mined 612 @2025Q3",
    "btc_mined qoq -0.04 @2025Q3",
  ),
  states("We produced 1,040 bitcoin in the quarter.", "btc_mined 1040 @2025Q3"),
];
