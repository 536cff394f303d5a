import { sector } from "../dimensions";
import type { Span } from "../figure";
import type { PeriodPhrase } from "../period/rules";
import { recognise } from "../recognise";

/** What the heading above a sentence says of it. */
export interface Headed {
  /** Its time, where it names one: "Nine Months Ended September 30, 2025". */
  readonly phrase: PeriodPhrase | undefined;
  /** "2026 Guidance" */
  readonly isOutlook: boolean;
}

const outlook = /\b(?:outlook|guidance|targets?|forecast|expectations)\b/i;
const mixed =
  /\b(?:recent|developments?|subsequent|updates?|results?|review|highlights|progress|reports?|announces?|preliminary|provides?)\b/i;
/** Longer ones are no headings. */
const longest = 120;

export function headedBy(text: string, heading: Span | undefined): Headed | undefined {
  if (!heading || heading.end - heading.start > longest) return undefined;
  const words = text.slice(heading.start, heading.end);
  const times = recognise(words, sector)
    .filter(({ dimension }) => dimension === "period")
    .map(({ value }) => value as PeriodPhrase);
  const [phrase] = times.filter(({ unit }) => unit !== "today" && unit !== "ago");
  return {
    phrase: times.length === 1 && (phrase?.unit !== "day" || /\b(?:as of|at)\b/i.test(words)) ? phrase : undefined,
    isOutlook: outlook.test(words) && !mixed.test(words),
  };
}
