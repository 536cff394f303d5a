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
  return joined(words, text);
}

/** "H P C", "S G and A": letters as a transcriber spells them out, one word where nothing else stands between. */
function joined(words: readonly Word[], text: string): Word[] {
  const isLetter = ({ start, end }: Word) => end - start === 1 && /[A-Z]/.test(text.charAt(start));
  return words.reduce<Word[]>((all, word) => {
    const last = all.at(-1);
    const spelled =
      last &&
      isLetter(word) &&
      /^[A-Z](?: [A-Z])*$/.test(text.slice(last.start, last.end)) &&
      text.slice(last.end, word.start) === " ";
    if (spelled) all.splice(-1, 1, { norm: last.norm + word.norm, start: last.start, end: word.end });
    else all.push(word);
    return all;
  }, []);
}
