import type { Base } from "../comparison/rules";
import { sector } from "../dimensions";
import type { Sentence } from "../document/document";
import type { Span } from "../figure";
import type { PeriodPhrase } from "../period/rules";
import { recognise } from "../recognise";

/** What stands above a sentence says of it: the heading, the points that it is a point of, the words that lead in to them. */
export interface Headed {
  /** Its time, where one is named: "Nine Months Ended September 30, 2025". */
  readonly phrase: PeriodPhrase | undefined;
  /** "2026 Guidance", "For the fourth quarter we expect:" */
  readonly isOutlook: boolean;
  /** "Subsequent to quarter end:" */
  readonly isLater: boolean;
  /** What its numbers are compared with: "all comparisons to Q3 2024". */
  readonly compares: Base | undefined;
}

const outlook =
  /\b(?:outlook|guidance|targets?|forecast|expectations|looking (?:ahead|forward))\b|\b(?:expects?|anticipates?|targeting|is guiding|are guiding|aims? (?:for|to)|projects?|plans?)\b.{0,60}:\W{0,4}$/i;
const mixed =
  /\b(?:recent|developments?|subsequent|updates?|results?|review|highlights|progress|reports?|announces?|preliminary|provides?)\b/i;
const later =
  /\b(?:subsequent (?:to|events?)|subsequently|post[- ](?:quarter|period|year|month|balance)|(?:after|since|following) (?:the )?(?:end of the )?(?:reporting )?(?:quarter|period|year|month|half|balance)\b)/i;
/** "Third quarter and subsequent highlights" are of both. */
const ofBoth = /\b(?:and|&)\b.{0,20}\b(?:subsequent|recent|post)/i;
const comparing = /\b(?:vs\.?|versus|compar(?:ed|isons?|es|ing)|changes|against)\b/i;
/** "Nine-Month Highlights": the year as far as it is reported. */
const soFar =
  /\b(?:six|nine)[- ]months? (?:(?:financial|operating|operational|business|key) ){0,2}(?:highlights|results|review|summary|performance|figures)\b/i;
/** A number with a unit: a point that states a figure speaks for no other. */
const states = /[$€£]\s?\d|\d\s?(?:%|¢|EH|PH|TH|MW|GW|J\/|BTC|bitcoins?|million|billion|cents?)/i;
/** Longer ones are no headings. */
const longest = 240;

export function headedBy(
  text: string,
  { heading, above = [] }: Pick<Sentence, "heading" | "above">,
): Headed | undefined {
  const heads = [...above, ...(heading ? [heading] : [])].flatMap((span) => headIn(text, span) ?? []);
  if (!heads.length) return undefined;
  const nearest = heads.find(({ phrase, isOutlook, isLater }) => phrase ?? (isOutlook || isLater));
  return {
    phrase: heads.find(({ phrase }) => phrase)?.phrase,
    isOutlook: heads.some(({ isOutlook }) => isOutlook),
    isLater: nearest?.isLater ?? false,
    compares: heads.find(({ compares }) => compares)?.compares,
  };
}

function headIn(text: string, { start, end }: Span): Headed | undefined {
  const words = text.slice(start, end);
  if (words.length > longest || (words.length > 120 && !/:\W{0,4}$/.test(words)) || states.test(words))
    return undefined;
  const read = recognise(words, sector);
  const isLater = later.test(words) && !ofBoth.test(words);
  const bases = read.filter(({ dimension }) => dimension === "comparison").map(({ value }) => value as Base);
  const periods = read.filter(({ dimension }) => dimension === "period");
  const other = comparing.exec(words)?.index ?? words.length;
  const times = periods
    .filter(({ span }) => span.start < other)
    .map(({ value }) => value as PeriodPhrase)
    .filter(({ unit }) => unit !== "today" && unit !== "ago");
  const against = periods.find(({ span }) => span.start > other)?.value as PeriodPhrase | undefined;
  if (soFar.test(words)) times.push({ unit: "year to date" });
  const [phrase] = times;
  const isNamed = times.length === 1 && (phrase!.unit !== "day" || /\b(?:as of|at)\b/i.test(words));
  return {
    phrase: isNamed && !isLater ? phrase : undefined,
    isOutlook: outlook.test(words) && !mixed.test(words),
    isLater,
    compares: bases[0] ?? (against && { period: against }),
  };
}
