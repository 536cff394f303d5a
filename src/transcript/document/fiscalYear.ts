import { monthNumber, monthPattern } from "../months";
import { quarterEndedIn, quarterIn, type Quarter } from "./reported";

const date = `(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(${monthPattern})(?![a-z])`;
const ends = "(?:end(?:s|ed|ing)?|runs? (?:through|to)|running to|closes|to)(?: on)?";
const numbered = "(?:Q([1-4])|([1-4])Q|(first|second|third|fourth))";

const yearEnding = new RegExp(`(?<!half[- ])\\byears?(?:['’]s)? (?:20\\d\\d )?${ends}:? ${date}`, "gi");
const yearEndOf = new RegExp(
  `(?<![a-z])(${monthPattern})(?:,? \\d{1,2}(?:st|nd|rd|th)?)?[ -](?:fiscal |financial )?year[- ]end(?!\\w)`,
  "gi",
);
/** "second quarter of fiscal 2026, ended December 31": the quarter of the company and the month that it ends with. */
const quarterEnding = new RegExp(
  `(?<![\\w-])(fiscal )?${numbered}( fiscal)?(?:[ -]quarter)?( ended)?(?: results)?(?: of)?(?: the)?(?: (fiscal|financial|FY) ?(?:year )?['’]?(?:20)?\\d\\d| 20\\d\\d)?(?: results)?[ ,(–-]{0,4}(?:(?:for )?(?:the )?(?:quarter|period|three[- ]months?(?: period)?) )?${ends} ${date}`,
  "gi",
);
/** "first half of FY26, ended 31 December 2025" */
const halfEnding = new RegExp(
  `(?<![\\w-])(?:H([12])|([12])H|(first|second)[ -]half)(?: of)?(?: the)?(?: (?:fiscal|financial|FY) ?(?:year )?['’]?(?:20)?\\d\\d|FY\\d\\d)[ ,(–-]{0,4}(?:(?:for )?(?:the )?(?:half[ -]year|period|six[- ]months?(?: period)?) )?${ends} ${date}`,
  "gi",
);

const nth = ["first", "second", "third", "fourth"];
const later = (month: number, by: number) => ((month - 1 + by) % 12) + 1;

/** Whoever is listed in Australia and counts in fiscal years closes them in June, unless it says otherwise. */
const australian = /\bASX ?:/;
const countsFiscal = /\bFY ?(?:20)?\d\d\b|\b(?:fiscal|financial) (?:year )?(?:20)?\d\d\b/;

/** The month that closes the company's year, 1 to 12, as the text says it most often; nothing where it does not say. */
export function fiscalYearEnd(text: string): number | undefined {
  const said = new Map<number, number>();
  const count = (month: number) => said.set(month, (said.get(month) ?? 0) + 1);
  for (const [, month] of text.matchAll(yearEnding)) count(monthNumber(month!));
  for (const [, month] of text.matchAll(yearEndOf)) count(monthNumber(month!));
  for (const [, isFiscal, a, b, word, fiscalToo, , fiscalYear, month] of text.matchAll(quarterEnding)) {
    const quarter = Number(a ?? b ?? nth.indexOf(word?.toLowerCase() ?? "") + 1);
    if (isFiscal ?? fiscalToo ?? fiscalYear) count(later(monthNumber(month!), (4 - quarter) * 3));
  }
  for (const [, a, b, word, month] of text.matchAll(halfEnding))
    count(later(monthNumber(month!), (a ?? b) === "1" || word?.toLowerCase() === "first" ? 6 : 0));
  const [most, next] = [...said].sort(([, a], [, b]) => b - a);
  if (!most) return australian.test(text) && countsFiscal.test(text) ? 6 : undefined;
  return next?.[1] === most[1] ? undefined : most[0];
}

/** The quarter that a title names, by its number or by the day that it ended: "fiscal first quarter ended September 30, 2025". */
export function quarterNamed(title: string, yearEnd: number | undefined): Quarter | null {
  const said = quarterIn(title);
  const ended = quarterEndedIn(title);
  const closes = yearEnd ?? 12;
  if (!ended || (ended.month + 12 - closes) % 3 !== 0) return said;
  const quarter = Math.floor(((ended.month - closes + 11) % 12) / 3) + 1;
  const year = ended.year + (ended.month > closes ? 1 : 0);
  return said && said.quarter !== quarter ? said : { quarter, year, fiscal: closes !== 12 || (said?.fiscal ?? false) };
}
