import { monthNumber, monthPattern } from "../months";

const month = `(${monthPattern})`;
const iso = (year: string, monthOfYear: number, day: string) =>
  `${year}-${String(monthOfYear).padStart(2, "0")}-${day.padStart(2, "0")}`;

/** Ways of writing a day; the first to stand in a text, not the first of this list, is the one. */
const forms: readonly { readonly pattern: RegExp; readonly read: (match: RegExpMatchArray) => string }[] = [
  {
    pattern: new RegExp(`\\b${month} {0,2}(\\d{1,2})(?:st|nd|rd|th)?,? {0,2}(20\\d\\d)\\b`, "gi"),
    read: ([, name, day, year]) => iso(year!, monthNumber(name!), day!),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${month},?[ -](20\\d\\d)\\b`, "gi"),
    read: ([, day, name, year]) => iso(year!, monthNumber(name!), day!),
  },
  { pattern: /\b(20\d\d)[-/](\d\d)[-/](\d\d)\b/g, read: ([, year, number, day]) => iso(year!, Number(number), day!) },
  {
    pattern: /\b(\d{1,2})\/(\d{1,2})\/(20\d\d)\b/g,
    read: ([, a, b, year]) => (Number(a) > 12 ? iso(year!, Number(b), a!) : iso(year!, Number(a), b!)),
  },
  { pattern: /\b(\d{1,2})\.(\d{1,2})\.(20\d\d)\b/g, read: ([, day, number, year]) => iso(year!, Number(number), day!) },
  { pattern: /\b(20\d\d)年(\d{1,2})月(\d{1,2})日/g, read: ([, year, number, day]) => iso(year!, Number(number), day!) },
];

/** What makes a day another than that of the call: the end of a period, the price of a share, an event to come. */
const otherDay =
  /(?:\b(?:end(?:ed|ing|s)?|as (?:of|at)|through|until|since|from|due|on or about|maturing|agreement dated|price|returns|expir\w+|inc\w+|founded|filed|replay|at|scheduled (?:for|on)|set for|next|upcoming|closed at [\d.,]{1,12}\s?\w{0,8})\b[\s:(]{0,3}(?:on )?(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?)$/i;

/** A small letter or a figure that touches a capital: a page in one line has lost what stood between. */
const lost = /(?<=\p{Ll})(?=\p{Lu})|(?<=\d)(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\d{1,2}\/\d)/gu;

/** The first day named in a text that may be its own, as ISO date. */
export function dateIn(said: string): string | null {
  const text = said.replace(lost, " ");
  const found = forms
    .flatMap(({ pattern, read }) =>
      [...text.matchAll(pattern)].map((match) => ({ index: match.index, date: read(match) })),
    )
    .filter(({ index, date }) => isDay(date) && !otherDay.test(text.slice(Math.max(0, index - 40), index)))
    .sort((a, b) => a.index - b.index);
  return found[0]?.date ?? null;
}

const isDay = (date: string) => {
  const [, number, day] = date.split("-").map(Number);
  return number! >= 1 && number! <= 12 && day! >= 1 && day! <= 31;
};
