import type { Bound } from "../figure";

/** What hedging words bound: "over" for "more than"; nothing for "about". */
export function boundOf(words: string): Bound | undefined {
  if (/more than|over|above|at least|exceed|excess|north of|greater|plus(?! or minus)|\+|no less|or more/i.test(words))
    return "over";
  if (/nearly|almost|close to|just under|just shy|shy of/i.test(words)) return "nearly";
  if (/up to|as much as|at most|no more/i.test(words)) return "up to";
  return /less than|under|below/i.test(words) ? "under" : undefined;
}
