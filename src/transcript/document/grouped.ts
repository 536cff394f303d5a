/** A number whose thousands a space parts: "31 418", as the languages of the north and French write. */
const group = /(?<![\d.,/:-]|\d )\d{1,3}(?: \d{3}){1,3}(?![\d,]|\.\d| \d{3}(?!\d))/g;
/** Where nothing else can be meant: after a currency, or before what is counted in thousands. */
const surely =
  /(?:\b(?:EUR|NOK|SEK|DKK|USD|CAD|CHF|GBP|ISK)|[$€£]) ?\d{1,3} \d{3}\b|\b\d{1,3} \d{3} (?:thousand|[TkMm]?(?:EUR|NOK|SEK|USD|CAD)|bitcoins?|machines|miners|shares)\b/g;
const withComma = /\b\d{1,3},\d{3}\b/g;

/** How often a text must write so, and how much more often than with commas. */
const often = 3;

/**
 * The text with commas for the spaces that part thousands, where it writes them so throughout; nothing moves.
 *
 * A line in which columns stand one space apart is left as it is: its numbers cannot be told apart.
 */
export function withGroupedDigits(text: string): string {
  const spaced = text.match(surely)?.length ?? 0;
  if (spaced < often || spaced <= (text.match(withComma)?.length ?? 0)) return text;
  return text
    .split("\n")
    .map((line) => (isOfColumns(line) ? line : line.replace(group, (digits) => digits.replace(/ /g, ","))))
    .join("\n");
}

/** Several numbers with one space between, and no wider gap. */
const isOfColumns = (line: string) => !/\S {2,}\S|\t/.test(line) && /(?:\d{1,3} ){4,}\d{1,3}(?!\d)/.test(line);
