import type { Span } from "../figure";

/** A word in the spelling in which words are compared. */
export interface Word extends Span {
  readonly norm: string;
}

const spellings: Readonly<Record<string, string>> = {
  btc: "bitcoin",
  coin: "bitcoin",
  energised: "energized",
  monetised: "monetized",
  utilisation: "utilization",
  amortisation: "amortization",
  capitalisation: "capitalization",
  annualised: "annualized",
  realised: "realized",
  utilised: "utilized",
  totalled: "totaled",
};

const plural = /(?<=[a-z]{3})(?:ies|s)$/;

/** Without case, plural and possessive; one spelling for variants. */
export function normalised(word: string): string {
  const lower = word.toLowerCase();
  const singular =
    /(?:ss|us|is|ries|gas)$/.test(lower) && !/ies$/.test(lower)
      ? lower
      : lower.replace(plural, (s) => (s === "ies" ? "y" : ""));
  return spellings[singular] ?? singular;
}

/** The words of a text between two offsets; "hashrate" is two words, as it is mostly said. */
export function wordsOf(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(/[A-Za-z]+|\d+(?:[.,]\d+)*/g)) {
    const from = start + match.index;
    const to = from + match[0].length;
    if (/^hash(?:rates?|prices?)$/i.test(match[0])) {
      words.push(
        { norm: "hash", start: from, end: from + 4 },
        { norm: normalised(match[0].slice(4)), start: from + 4, end: to },
      );
    } else if (match[0] !== "s" || !/['’]/.test(text.charAt(from - 1)))
      words.push({ norm: normalised(match[0]), start: from, end: to });
  }
  return words;
}
