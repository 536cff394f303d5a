import { monthNumber, monthPattern } from "../months";

/** What the title lines of a call say of it. */
export interface Heading {
  readonly company: string | null;
  readonly ticker: string | null;
  readonly title: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly quarter: { readonly quarter: number; readonly year: number; readonly fiscal: boolean } | null;
}

const month = `(${monthPattern})`;
const iso = (year: string, monthOfYear: number, day: string) =>
  `${year}-${String(monthOfYear).padStart(2, "0")}-${day.padStart(2, "0")}`;

function dateIn(text: string): string | null {
  const american = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d)\\b`).exec(text);
  if (american) return iso(american[3]!, monthNumber(american[1]!), american[2]!);
  const european = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${month},? (20\\d\\d)\\b`).exec(text);
  if (european) return iso(european[3]!, monthNumber(european[2]!), european[1]!);
  const numeric = /\b(20\d\d)-(\d\d)-(\d\d)\b/.exec(text);
  return numeric ? numeric[0] : null;
}

const nth = ["first", "second", "third", "fourth"];

function quarterIn(text: string): Heading["quarter"] {
  const short = /\b(fiscal )?(?:Q([1-4])|([1-4])Q)[ ,'’]*(fiscal |FY ?)?(?:year )?(20\d\d|\d\d)\b/i.exec(text);
  if (short) {
    const fiscal = Boolean(short[1] ?? short[4]);
    return { quarter: Number(short[2] ?? short[3]), year: Number(short[5]!.slice(-2)) + 2000, fiscal };
  }
  const reversed = /\b(FY ?)?(20\d\d|(?<=FY ?)\d\d) ?Q([1-4])\b/i.exec(text);
  if (reversed)
    return { quarter: Number(reversed[3]), year: Number(reversed[2]!.slice(-2)) + 2000, fiscal: Boolean(reversed[1]) };
  const spelled =
    /\b(fiscal )?(first|second|third|fourth)(?: fiscal)?[ -]quarter(?: and (?:full|fiscal)[ -]year)?(?: (?:of|for))?(?: the)?( fiscal)?(?: year)?,? (20\d\d)\b/i.exec(
      text,
    );
  if (!spelled) return null;
  const fiscal = Boolean(spelled[1] ?? spelled[3]) && !/and fiscal/i.test(spelled[0]);
  return { quarter: nth.indexOf(spelled[2]!.toLowerCase()) + 1, year: Number(spelled[4]), fiscal };
}

const tickerIn = (text: string) =>
  /\((?:(?:NASDAQ|NYSE|NYSE American|TSX|TSXV|LSE|AIM|ASX|CBOE|OTC\w*)[^A-Z)]{1,3})?(?:[A-Z]+: ?)?([A-Z]{2,5}(?:\.[A-Z]{1,2})?)\)/.exec(
    text,
  )?.[1] ?? null;

function companyIn(title: string): string | null {
  const name = title
    .replace(/\s*\([^)]*\).*$/, "")
    .replace(
      /\s*(?:\b(?:reports?|announces?|fiscal|Q[1-4]|[1-4]Q|first|second|third|fourth|full[- ]year|20\d\d|earnings|conference call|results)\b|[|–—:]| - ).*$/i,
      "",
    )
    .replace(/['’]s$/, "")
    .trim();
  return name || null;
}

/** Reads title lines, and the opening of the call for what they leave out. */
export function headingOf(titles: readonly string[], opening: string): Heading {
  const title = titles.find((line) => line.length > 3) ?? null;
  const head = titles.join("\n");
  return {
    company: title && title.length <= 160 ? companyIn(title) : null,
    ticker: tickerIn(head) ?? tickerIn(opening),
    title,
    date: dateIn(head) ?? dateIn(opening),
    quarter: quarterIn(head) ?? quarterIn(opening),
  };
}
