import { companyIn, companyInDateline, companyWelcomed, tickerIn } from "./company";
import { dateIn } from "./dates";
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
}

/** Reads title lines, and the opening of the text for what they leave out. */
export function headingOf(titles: readonly string[], opening: string): Heading {
  const telling = titles.filter((line) => line.length > 3 && line.length <= 200);
  const title = telling.find((line) => quarterIn(line) ?? spanIn(line)) ?? telling[0] ?? null;
  const head = titles.join("\n");
  const [ofTitle, spanOfTitle] = [quarterIn(title ?? ""), spanIn(title ?? "")];
  const quarter =
    spanOfTitle && !ofTitle ? null : (ofTitle ?? quarterIn(head) ?? (spanIn(head) ? null : quarterIn(opening)));
  return {
    company: companyOf(title, telling, opening),
    ticker: tickerIn(head) ?? tickerIn(opening),
    title,
    date: dateIn(head) ?? dateIn(opening),
    quarter,
    span: quarter ? null : (spanOfTitle ?? spanIn(head) ?? spanIn(opening.slice(0, 600))),
  };
}

function companyOf(title: string | null, titles: readonly string[], opening: string): string | null {
  const inTitle =
    (title && companyIn(title)) ??
    titles
      .slice(0, 4)
      .map(companyIn)
      .find((name) => name !== null) ??
    null;
  return inTitle ?? companyInDateline(opening) ?? companyWelcomed(opening);
}
