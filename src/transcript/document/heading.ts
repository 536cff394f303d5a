import { companyIn, companyInDateline, companyListed, companyWelcomed, inCase, tickerIn } from "./company";
import { dateIn } from "./dates";
import { datelineOf, wire } from "./kind";
import { fiscalYearEnd, quarterNamed } from "./fiscalYear";
import { quarterIn, spanIn, type Quarter, type Span } from "./reported";
import { undatedMonth, undatedQuarter } from "./undated";

/** What the title lines of a document say of it. */
export interface Heading {
  readonly company: string | null;
  readonly ticker: string | null;
  readonly title: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly quarter: Quarter | null;
  /** A month, half or full year, where no quarter is reported. */
  readonly span?: Span | null;
  /** Tells of an event of its day, and reports no period. */
  readonly announces?: boolean;
  /** The month that closes the company's year, if the text says it. */
  readonly yearEnd?: number | undefined;
}

/** Reads title lines, and the opening of the text for what they leave out. */
export function headingOf(titles: readonly string[], opening: string, text: string): Heading {
  const telling = titles.filter((line) => line.length > 3 && line.length <= 200 && datelineOf(line) === 0);
  const head = telling.join("\n");
  const date = dateOfLine(opening) ?? dateIn(head) ?? dateIn(opening);
  const spanOf = (line: string) => {
    const span = spanIn(line);
    return span && mayBeReported(span, date) ? span : null;
  };
  const yearEnd = fiscalYearEnd(text);
  const quarterOf = (line: string) => quarterNamed(line, yearEnd);
  const title = telling.find((line) => quarterOf(line) ?? spanOf(line)) ?? telling[0] ?? null;
  const spanOfTitle = spanOf(title ?? "");
  const ofTitle = isOfYear(title ?? "", text) ? null : quarterOf(title ?? "");
  const told = reporting(opening);
  const dated =
    ofTitle ??
    (spanOfTitle
      ? null
      : (first(telling, quarterOf) ?? first(told, (each) => (announces(each) ? quarterOf : quarterIn)(each))));
  const datedSpan = dated ? null : (spanOfTitle ?? first(told, spanOf) ?? yearOfLetter(opening, date));
  const isUndated = !dated && !datedSpan;
  const quarter =
    dated ?? (isUndated ? first([...telling, ...told], (line) => undatedQuarter(line, date, yearEnd)) : null);
  const span = datedSpan ?? (isUndated && !quarter ? first(telling, (line) => undatedMonth(line, date)) : null);
  const isDated = wire.test(opening) || opening.split("\n").some((line) => datelineOf(line) > 0);
  return {
    company: companyOf(title, telling, opening),
    ticker: tickerIn(head) ?? tickerIn(opening),
    title,
    date,
    quarter,
    span,
    announces: !quarter && !span && isDated,
    yearEnd,
  };
}

function first<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

/** Sentences of the opening that say what is reported, not those that only speak of a time. */
const reporting = (opening: string) =>
  opening
    .split(/[.?!]\s|\n/)
    .filter((each) => /\b(?:results|earnings|call|webcast|reports?|update|letter|conference|figures)\b/i.test(each));

/** Results that are given here, not those to come. */
const announces = (sentence: string) =>
  !/\bwill\b/i.test(sentence) &&
  /\b(?:reports?|reported|announce[sd]?|provide[sd]?|released|publishe[sd]|results for)\b/i.test(sentence);

/** A month is reported soon after it; "the halving of April 2024" is history. */
function mayBeReported(span: Span, date: string | null): boolean {
  if (!date) return true;
  const [year, month] = date.split("-").map(Number) as [number, number];
  if (span.unit !== "month") return span.year <= year + 1 && span.year >= year - 1;
  const months = year * 12 + month - (span.year * 12 + span.month);
  return months >= 0 && months <= 3;
}

const annual = /\b(?:shareholders|stockholders|unitholders|annual)\b/i;
const namesYear =
  /\b(?:in|for|of|is|was|than|during|to) (20\d\d)\b(?! (?:notes|bonds|guidance|target))|\b(20\d\d) (?:was|has|brought|turned|annual|in (?:a|an|one|brief|numbers|review|figures|short))\b/gi;

/** A letter to shareholders that opens with a year tells of that year, if it had just ended. */
function yearOfLetter(opening: string, date: string | null): Span | null {
  if (!date || !annual.test(opening.slice(0, 500))) return null;
  const year = Number(date.slice(0, 4)) - 1;
  const years = [...opening.slice(0, 1200).matchAll(namesYear)];
  const isNamed = years.some(([, after, before]) => Number(after ?? before) === year);
  return isNamed ? { unit: "year", year, fiscal: false } : null;
}

/** A title that names a quarter and its year is of the year where the text speaks of it twice as often. */
function isOfYear(title: string, text: string): boolean {
  if (!/\b(?:full|fiscal|whole)[ -]year\b/i.test(title) || spanIn(title)?.unit !== "year") return false;
  const quarters = text.match(/\bquarter\b/gi)?.length ?? 0;
  const years = text.match(/\b(?:(?:fiscal|full|the) year|(?:in|for|fiscal|FY) ?20\d\d)\b/gi)?.length ?? 0;
  return years > 2 * quarters;
}

/** The date of a dateline. */
const dateOfLine = (opening: string) => {
  const line = opening.split("\n").find((each) => datelineOf(each) > 0);
  return line === undefined ? null : dateIn(line.slice(0, datelineOf(line)));
};

/** The name in the title, unless a release gives another after its dateline: titles also say what was bought. */
function companyOf(title: string | null, titles: readonly string[], opening: string): string | null {
  const inTitle = (title && companyIn(title)) || titles.slice(0, 4).map(companyIn).find(Boolean);
  const inText = companyInDateline(opening) ?? companyListed(opening);
  const isSame = inTitle && inText && firstWord(inTitle) === firstWord(inText);
  const isLong = (inTitle?.split(" ").length ?? 0) > 6;
  const name = (inText && (!isSame || isLong) ? inText : inTitle) ?? companyWelcomed(opening);
  return name ? inCase(name, opening) : null;
}

const firstWord = (name: string) => name.toLowerCase().split(/[ ,.]/, 1)[0];
