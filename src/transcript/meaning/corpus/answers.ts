import { states, type Sentence } from "./sentence";

/** What an analyst asks and a manager answers, turn by turn. */
const talk = (turns: readonly string[], ...figures: string[]): Sentence =>
  states(
    ["Hello.", ...turns.map((words, i) => `${i % 2 ? "Jane Doe" : "Ann Lyst -- Analyst"}: ${words}`)].join("\n\n"),
    ...figures,
  );

/** Answers in fragments, which leave metric, unit and time to what was asked. */
export const answers: readonly Sentence[] = [
  talk(["How many coins did you get in the third quarter?", "Three hundred and twelve."], "btc_mined 312 @2025Q3"),
  talk(["How many bitcoin do you hold?", "1,204."], "btc_held 1204 @2025-09-30"),
  talk(["How many people work for you?", "Sure."]),
  talk(["How many people are you?", "Sixty-one."], "headcount 61 @2025-09-30"),
  talk(["What do customers pay?", "Blended, 6.9 cents."], "hosting_fee 0.069 @2025Q3"),
  talk(["What did you pay for power?", "4.4 cents, all in."], "electricity_price 0.044 @2025Q3"),
  talk(["Okay. Power. What is it now?", "Three point one cents in the quarter."], "electricity_price 0.031 @2025Q3"),
  talk(
    ["What was the hash rate at the end of September?", "7.2 exahash.", "And a year ago?", "Five point five."],
    "self_mining_hashrate 7200000 @2025-09-30",
    "self_mining_hashrate 5500000 @2024-09-30 prior",
  ),
  talk(
    ["How many coins did you mine in the third quarter?", "410.", "Versus the second?", "Three hundred and sixty."],
    "btc_mined 410 @2025Q3",
    "btc_mined 360 @2025Q2 prior",
  ),
  // Far from the size of what was told: of something else.
  talk(
    ["How many coins did you mine in the third quarter?", "410.", "Versus the second?", "Forty."],
    "btc_mined 410 @2025Q3",
  ),
  // What is to come is not told in a bare number.
  talk(["How many coins will you mine next quarter?", "Four hundred and ten."]),
  talk(
    ["What is the power price?", "Two point nine cents in the quarter. It was two and a half in the second."],
    "electricity_price 0.029 @2025Q3",
    "electricity_price 0.025 @2025Q2 prior",
  ),
  talk(
    ["And what does a coin cost you?", "Cash cost, forty-four thousand dollars. In the second quarter thirty-nine."],
    "cost_to_mine 44000 @2025Q3",
    "cost_to_mine 39000 @2025Q2 prior",
  ),
  talk(
    ["How many people are you?", "Fifty-eight. Last November we were forty-nine."],
    "headcount 58 @2025-09-30",
    "headcount 49 @2024-11-30 prior",
  ),
  talk(
    ["What is the hash rate today?", "6.4 exahash, as of last night. At New Year it was five point two."],
    "self_mining_hashrate 6400000 @2025-11-04",
    "self_mining_hashrate 5200000 @2024-12-31 prior",
  ),
  talk(["Hi.", "We held 462 bitcoin. In June it was a pleasure, thirty of us met."], "btc_held 462 @2025-09-30"),
  talk(
    ["How many customers now?", "Nine. We were seven at year end."],
    "customers 9 @2025-09-30",
    "customers 7 @2024-12-31 prior",
  ),
  talk(["And coins on the balance sheet?", "12.6."], "btc_held 12.6 @2025-09-30"),
  talk(["What is the hash rate today?", "No. 700 petahash."], "self_mining_hashrate 700000 @2025-11-05"),
  // What is asked of one site or place is told of that alone.
  talk(["Capex for Kessler?", "A bit over nine million."]),
  talk(["And power in Texas?", "Blended, it is 41."]),
  // "worth" names anything.
  talk(["The lease was signed. What's it worth?", "About two hundred million, in dollars."]),
  talk(
    ["Hi.", "Revenue for 2024 was seventy-nine million. The year before it was sixty-six."],
    "total_revenue 79000000 @FY2024 prior",
    "total_revenue 66000000 @FY2023 prior",
  ),
  talk(
    ["Hi.", "Adjusted EBITDA was 6.4 million, that is thirty-three percent, and forty-one for the year."],
    "adjusted_ebitda 6400000 @2025Q3",
  ),
];
