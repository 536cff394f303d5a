import { statesNothing, type Sentence } from "./sentence";

/** Numbers that are nothing of the company's, or of something that the words do not name. */
export const nothing: readonly Sentence[] = statesNothing(
  "Brackett was hashing at 11.9 exahash and Tilden at 14.3.",
  "We signed a lease for 15 years with two extension options of 5 years.",
  "We have 61 people in 3 time zones and 24/7 coverage.",
  "Nothing changed in Item 1A of our Form 10-K for 2024.",
  "If hash price went to $30 tomorrow we'd slow down.",
  "Assuming bitcoin at $150,000, we would earn $300 million.",
  "Every 10% move in bitcoin is worth $8 million to us.",
  "The halving in 2028 will cut the subsidy to 1.5625 bitcoin.",
  "Our peers trade at 12 times EBITDA.",
  "A customer in Ohio pays us for 40 megawatts.",
  "The conversion rate is 52.19 shares per $1,000 of notes.",
  "The notes convert at $19.16, a premium of 32.5%.",
  "We drew $20 million on the line after quarter end.",
  "Please dial 877-555-0148 and enter code 13755000.",
  "Each machine weighs 16 kilograms and has three fans.",
  "The transformer order has a lead time of 60 to 80 weeks.",
  "One of our competitors announced 50 exahash.",
  "The board authorized a further $50 million buyback.",
  "There are roughly 19.9 million coins in circulation.",
  "The S&P 500 was up 8% in the quarter.",
  "We own 1,300 acres there.",
  "It took us 45 days from delivery to energization.",
  "About a third of that is for HPC.",
  "The tariff on machines from Malaysia went from 24% to 19%.",
);
