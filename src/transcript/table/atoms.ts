import { monthNumber, monthPattern } from "../months";
import type { Comparison } from "../figure";
import { moneyIn } from "./unit";
import { currencyMark } from "./marks";

/** What the words of a head say, piece by piece. */
export type Atom =
  /** How long: "Three Months Ended", "As of", "YTD". */
  | { readonly kind: "span"; readonly months: number | "month" | "date" | "to date" }
  | { readonly kind: "date"; readonly month: number; readonly day: number | undefined }
  | { readonly kind: "year"; readonly year: number; readonly full: boolean }
  | { readonly kind: "quarter"; readonly quarter: number }
  | { readonly kind: "half"; readonly half: number }
  | { readonly kind: "relative"; readonly unit: "month" | "quarter" | "year"; readonly shift: number }
  | { readonly kind: "change"; readonly of: Comparison["kind"] | undefined; readonly percent: boolean }
  | { readonly kind: "currency"; readonly currency: string }
  | { readonly kind: "point"; readonly point: "low" | "high" | "mid" }
  /** What is estimated of a time that has been is no outlook. */
  | { readonly kind: "role"; readonly role: "actual" | "guidance" | "target"; readonly isEstimate?: true }
  /** Of an outlook that was changed: what holds now, and what no longer does. */
  | { readonly kind: "version"; readonly of: "current" | "superseded" }
  /** A column of words: its units, its notes. */
  | { readonly kind: "words"; readonly of: "unit" | "note" };

const numbers: Readonly<Record<string, number>> = {
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  "3": 3,
  "6": 6,
  "9": 9,
  "12": 12,
};
const nth = ["first", "second", "third", "fourth"];
const over = "(?:\\s?[-/ ]?\\s?(?:over|on|o|to)?\\s?[-/ ]?\\s?)";
const month = `(?:${monthPattern})`;
const yearIn = (words: string) => 2000 + Number(/(\d\d)\D*$/.exec(words)![1]);

type Reader = readonly [pattern: RegExp, read: (match: RegExpExecArray) => readonly Atom[]];
const reader = (pattern: string, read: Reader[1]): Reader => [new RegExp(`(?:${pattern})`, "iy"), read];

const kinds: readonly (readonly [RegExp, Comparison["kind"]])[] = [
  [/^(?:m|month)\b|^mom|prior month|previous month|last month/i, "mom"],
  [/^(?:q|quarter)\b|^qoq|prior quarter|previous quarter|sequential|last quarter/i, "qoq"],
  [/^(?:y|year)\b|^yoy|prior[- ]year|last year|year[- ]ago|previous year|^pcp/i, "yoy"],
];
const kindOf = (words: string) => kinds.find(([pattern]) => pattern.test(words.trim()))?.[1];

/** In this order: the longer before what begins it. */
const readers: readonly Reader[] = [
  reader(
    `(?:%|percent(?:age)?|\\$|abs(?:olute)?\\.?)?\\s?(?:(m${over}m|q${over}q|y${over}y|month${over}month|quarter${over}quarter|year${over}year|mom|qoq|yoy|sequential|annual)\\b\\.?\\s?)?(?:\\(%\\)|%)?\\s?(?:change|chg\\.?|variance|var\\.|growth|movement|variation|(?:increase|better|favou?rable|fav\\.?)\\s?[/(]?\\s?\\(?(?:decrease|worse|unfavou?rable|unfav\\.?)\\)?|incr?\\.?\\s?\\/\\s?\\(?decr?\\.?\\)?|b\\s?\\/\\s?\\(w\\)|delta|[Δ∆])\\s?(?:\\(?(?:%|in %|\\$|percent)\\)?)?\\s?(?:(?:vs\\.?|versus|from|over|compared (?:to|with))?\\s?(prior month|previous month|last month|prior quarter|previous quarter|last quarter|prior[- ]year|last year|year[- ]ago|previous year|pcp)|\\(?(m${over}m|q${over}q|y${over}y)\\)?)?`,
    ([words, before, versus, after]) => [
      {
        kind: "change",
        of: kindOf(before ?? "") ?? kindOf(versus ?? "") ?? kindOf(after ?? ""),
        percent: /%|percent|growth/i.test(words),
      },
    ],
  ),
  reader(
    `(?:%\\s?)?\\b(m${over}m|q${over}q|y${over}y|month${over}month|quarter${over}quarter|year${over}year|mom|qoq|yoy)\\b\\s?(?:\\(?%\\)?)?`,
    ([, words]) => [{ kind: "change", of: kindOf(words!), percent: true }],
  ),
  reader(
    "(?:for )?(?:the )?(?:first )?(three|six|nine|twelve|3|6|9|12)[- ]months?(?: periods?)?(?:,? end(?:ed|ing))?(?: on)?",
    ([, count]) => [{ kind: "span", months: numbers[count!.toLowerCase()]! }],
  ),
  reader("(?:prior|previous|last)[- ](?:month|quarter|year) comparisons?", () => []),
  reader("\\b(3|6|9|12)M\\b", ([, count]) => [{ kind: "span", months: Number(count) }]),
  reader("(?:for )?(?:the )?quarters?(?: periods?)? end(?:ed|ing)(?: on)?", () => [{ kind: "span", months: 3 }]),
  reader("(?:for )?(?:the )?(?:full |fiscal |financial )*years? end(?:ed|ing)(?: on)?", () => [
    { kind: "span", months: 12 },
  ]),
  reader("(?:for )?(?:the )?(?:full|whole)[- ]year", () => [{ kind: "span", months: 12 }]),
  reader("(?:for )?(?:the )?months?(?: end(?:ed|ing)| of)(?: on)?", () => [{ kind: "span", months: "month" }]),
  reader("(?:for )?(?:the )?year[- ]to[- ]date|\\bYTD\\b", () => [{ kind: "span", months: "to date" }]),
  reader("\\bas (?:of|at)\\b|(?:balance )?\\bat\\b", () => [{ kind: "span", months: "date" }]),
  reader(
    "(?:the )?(prior|previous|last|current|this|preceding)[- ](month|quarter|year(?:[- ](?:quarter|period))?)|(year[- ]ago)(?: (?:quarter|period))?|same (?:quarter|period)(?: of)?(?: the)? (?:last|prior|previous) year",
    ([, which, what, ago]) => {
      const shift = /current|this/i.test(which ?? "") ? 0 : -1;
      if (what && /^month|^quarter/i.test(what))
        return [{ kind: "relative", unit: what.toLowerCase() as "month" | "quarter", shift }];
      return what && /^year$/i.test(what) && !ago
        ? [{ kind: "relative", unit: "year", shift }]
        : [{ kind: "relative", unit: "quarter", shift: shift * 4 }];
    },
  ),
  reader(
    "\\bFY\\s?['’]?(?:20)?(\\d\\d)\\b|\\bfiscal(?: year)?\\s(?:20)?(\\d\\d)\\b|\\b(?:calendar year|CY)\\s?(?:20)?(\\d\\d)\\b",
    ([words]) => [{ kind: "year", year: yearIn(words), full: true }],
  ),
  reader("\\b(?:Q([1-4])|([1-4])Q)\\s?(?:FY)?\\s?['’]?(?:20)?(\\d\\d)(?![\\d,.])", ([, a, b, year]) => [
    { kind: "quarter", quarter: Number(a ?? b) },
    { kind: "year", year: 2000 + Number(year), full: false },
  ]),
  reader("\\b(20\\d\\d)\\s?-?(?:Q([1-4])|([1-4])Q)(?![\\d,.])", ([, year, a, b]) => [
    { kind: "quarter", quarter: Number(a ?? b) },
    { kind: "year", year: Number(year), full: false },
  ]),
  reader("\\b(?:Q([1-4])|([1-4])Q)(?=\\b|20)", ([, a, b]) => [{ kind: "quarter", quarter: Number(a ?? b) }]),
  reader("(?:the )?(?:fiscal )?(first|second|third|fourth)(?: fiscal)?[- ]quarter(?: of)?", ([, word]) => [
    { kind: "quarter", quarter: nth.indexOf(word!.toLowerCase()) + 1 },
  ]),
  reader("\\b(?:H([12])|([12])H)\\s?(?:FY)?\\s?['’]?(?:20)?(\\d\\d)(?![\\d,.])", ([, a, b, year]) => [
    { kind: "half", half: Number(a ?? b) },
    { kind: "year", year: 2000 + Number(year), full: false },
  ]),
  reader("\\b(?:H([12])|([12])H)\\b", ([, a, b]) => [{ kind: "half", half: Number(a ?? b) }]),
  reader("(?:the )?(first|second)[- ]half(?: of)?", ([, word]) => [
    { kind: "half", half: nth.indexOf(word!.toLowerCase()) + 1 },
  ]),
  reader(`(${month})[-'’ ]{1,2}(\\d\\d)(?=$|[^\\d,%.a-z]|(?=${month}))(?<=[-'’]\\d\\d)`, ([, word, year]) => [
    { kind: "date", month: monthNumber(word!), day: undefined },
    { kind: "year", year: 2000 + Number(year), full: false },
  ]),
  reader(`(${month})\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d),?`, ([, word, day]) => [
    { kind: "date", month: monthNumber(word!), day: Number(day) },
  ]),
  reader(`(\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,2}(${month})(?![a-z])[,-]?`, ([, day, word]) => [
    { kind: "date", month: monthNumber(word!), day: Number(day) },
  ]),
  reader("(\\d{1,2})/(\\d{1,2})/(20\\d\\d|\\d\\d)(?!\\d)", ([, a, b, year]) => {
    const [monthOfYear, day] = Number(a) > 12 ? [Number(b), Number(a)] : [Number(a), Number(b)];
    return monthOfYear > 12
      ? []
      : [
          { kind: "date", month: monthOfYear, day },
          { kind: "year", year: 2000 + Number(year!.slice(-2)), full: false },
        ];
  }),
  reader("(20\\d\\d)-(\\d\\d)-(\\d\\d)", ([, year, monthOfYear, day]) => [
    { kind: "date", month: Number(monthOfYear), day: Number(day) },
    { kind: "year", year: Number(year), full: false },
  ]),
  reader("(?:year[- ]?end|end of(?: calendar)?(?: year)?|YE)\\s(20\\d\\d)", ([, year]) => [
    { kind: "date", month: 12, day: 31 },
    { kind: "year", year: Number(year), full: false },
  ]),
  reader(`(${month})(?![a-z]),?`, ([, word]) => [{ kind: "date", month: monthNumber(word!), day: undefined }]),
  reader("20[0-4]\\d(?![\\d,.]*\\d)(?:E|A)?", ([words]) => [
    { kind: "year", year: Number(words.slice(0, 4)), full: false },
  ]),
  reader(
    "(?:low|high|bottom|top|lower|upper|mid)(?:[- ]?(?:end|point))?(?: of)?(?: the)?(?: range)?(?![a-z])",
    ([words]) => [{ kind: "point", point: /mid/i.test(words) ? "mid" : /low|bottom/i.test(words) ? "low" : "high" }],
  ),
  reader(
    "(?:(?:previously )?(prior|previous|initial|original|old|former|issued)|(?:updated|new|current|latest|revised|reaffirmed))?(?: |(?<![a-z]))(?:guidance|outlook|forecast|guided|expected|estimate[ds]?|projected)(?: range)?",
    ([words, gone]) =>
      gone
        ? [{ kind: "version", of: "superseded" }]
        : [{ kind: "role", role: "guidance", ...(/estimate/i.test(words) ? { isEstimate: true as const } : {}) }],
  ),
  reader(
    "(?:(?:previously )?(prior|previous|initial|original|old|former)|updated|new|current|latest|revised|reaffirmed)(?: range)?(?![a-z])|range(?![a-z])",
    ([, gone]) => [{ kind: "version", of: gone ? "superseded" : "current" }],
  ),
  reader("(?:target|goal)s?", () => [{ kind: "role", role: "target" }]),
  reader("(?:actuals?|reported|results?)(?![a-z])", () => [{ kind: "role", role: "actual" }]),
  reader("(?:units?(?: of measure(?:ment)?)?|UoM|measure(?:ment)?)(?![a-z])", () => [{ kind: "words", of: "unit" }]),
  reader("(?:notes?|footnotes?|ref\\.?|comments?|commentary)(?![a-z])", () => [{ kind: "words", of: "note" }]),
  reader(`(?:${currencyMark})(?:\\s?['’]?(?:000s?|m|mm|mn|k|million|thousand)(?![a-z\\d]))?`, ([words]) => [
    { kind: "currency", currency: moneyIn(words)?.currency ?? "$" },
  ]),
];

/** Words of a head that say nothing of its column. */
const idle =
  /(?:\(?(?:un)?audited\)?|\(?restated\)?|as adjusted|\(?preliminary\)?|and|or|of|the|for|on|in|metrics?(?![a-z])|comparisons?(?![a-z])|periods?|months?|quarters?|years?|end(?:ed|ing)?|vs\.?|versus|\(note \d+\)|\((?:in )?(?:thousands|millions)[^()]{0,80}\)|\([^()]{0,60}(?:thousands|millions|'000|000s)[^()]{0,80}\)|\(\d\)|[\s,.:;|/()*†‡¹²³⁴⁵–—-])/iy;

/** Longest text that is looked at as a head. */
const longest = 300;

export interface Head {
  readonly atoms: readonly Atom[];
  /** Words before the first of them: what the column of labels is called. */
  readonly opening: string;
}

/** Reads a text as the head of columns; nothing where it says anything else behind its first piece. */
export function headOf(text: string): Head | undefined {
  if (text.length > longest) return undefined;
  const atoms: Atom[] = [];
  let [at, opened] = [0, 0];
  reading: while (at < text.length) {
    for (const [pattern, read] of readers) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match?.[0] || (/[a-z]/.test(text.charAt(at - 1)) && /[a-z]/.test(text.charAt(at)))) continue;
      atoms.push(...read(match));
      at += match[0].length;
      continue reading;
    }
    idle.lastIndex = at;
    const skipped = idle.exec(text)?.[0].length ?? 0;
    if (skipped && !(/[a-z]/i.test(text.charAt(at - 1)) && /[a-z]/i.test(text.charAt(at)))) {
      at += skipped;
      continue;
    }
    if (atoms.length) return undefined;
    at += 1;
    opened = at;
  }
  return { atoms, opening: text.slice(0, opened).trim() };
}
