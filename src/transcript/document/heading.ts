import { companyIn, companyInDateline, companyListed, companyWelcomed, inCase, tickerIn } from "./company";
import { dateIn } from "./dates";
import { datelineOf, wire } from "./kind";
import { quarterIn, spanIn, type Quarter, type Span } from "./reported";

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
}

/** Reads title lines, and the opening of the text for what they leave out. */
export function headingOf(titles: readonly string[], opening: string, text: string): Heading {
  const telling = titles.filter((line) => line.length > 3 && line.length <= 200);
  const title = telling.find((line) => quarterIn(line) ?? spanIn(line)) ?? telling[0] ?? null;
  const head = telling.join("\n");
  const spanOfTitle = spanIn(title ?? "");
  const ofTitle = isOfYear(title ?? "", text) ? null : quarterIn(title ?? "");
  const quarter =
    spanOfTitle && !ofTitle ? null : (ofTitle ?? quarterIn(head) ?? (spanIn(head) ? null : quarterReported(opening)));
  const span = quarter ? null : (spanOfTitle ?? spanIn(head) ?? spanIn(opening.slice(0, 600)));
  return {
    company: companyOf(title, telling, opening),
    ticker: tickerIn(head) ?? tickerIn(opening),
    title,
    date: dateOfLine(opening) ?? dateIn(head) ?? dateIn(opening),
    quarter,
    span,
    announces: !quarter && !span && (wire.test(opening) || opening.split("\n").some((line) => datelineOf(line) > 0)),
  };
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

/** A quarter that the opening says is reported, not one that it only speaks of. */
const quarterReported = (opening: string) =>
  opening
    .split(/[.?!]\s|\n/)
    .filter((sentence) => /\b(?:results|earnings|call|webcast|reports?|update|letter|conference)\b/i.test(sentence))
    .map(quarterIn)
    .find((quarter) => quarter !== null) ?? null;

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
