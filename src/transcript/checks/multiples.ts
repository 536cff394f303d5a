import { calendarOf, type Calendar } from "../calendar";
import type { Base } from "../comparison/rules";
import { sector } from "../dimensions";
import type { CallDocument, Span } from "../figure";
import { mentionsIn } from "../meaning/mentions";
import { wordsOf } from "../meaning/words";
import { resolve } from "../period/resolve";
import type { PeriodPhrase } from "../period/rules";
import { recognise } from "../recognise";
import { sentenceAround } from "./sentence";

/** What a metric was said to have become of itself, without a number: "revenue is doubling in quarter one". */
export interface Multiple extends Span {
  readonly metric: string;
  /** The words from the metric to the time named. */
  readonly words: string;
  /** Between which multiples the words are fair. */
  readonly least: number;
  readonly most: number;
  /** Label of the period in which it happened, where one is named. */
  readonly in: string | null;
  readonly kind: "qoq" | "yoy" | "mom" | null;
}

const word =
  /\b(?:(?:has|have|had|is|are|was|were|been|more|than|over|nearly|almost|about|roughly|actually|basically) ){0,4}(doubl|tripl|quadrupl|halv)(?:ed|es|ing)\b/gi;
const fair: Readonly<Record<string, readonly [least: number, most: number]>> = {
  doubl: [1.75, 2.5],
  tripl: [2.6, 3.6],
  quadrupl: [3.5, 4.8],
  halv: [0.4, 0.6],
};

/** Words before a multiple that make it no report of what was, or one of something else. */
const supposed =
  /\b(?:if|would|could|will|may|might|should|can|to|not|never|expect\w*|plan\w*|when|once)\b[^.?!]{0,40}$/i;

/** Words before and after a multiple that are looked at, in characters. */
const reach = 60;

/** The quarter that a call reports, by its label; of other spans nothing is resolved. */
function calendarFor({ period, date }: CallDocument): Calendar | null {
  const [, fiscal, year, quarter] = /^(FY)?(\d{4})Q([1-4])$/.exec(period ?? "") ?? [];
  if (!year) return null;
  return calendarOf({ quarter: { quarter: Number(quarter), year: Number(year), fiscal: Boolean(fiscal) }, date });
}

/** The metric named last before a place, if nothing narrows it: "the revenue". */
function subjectBefore(text: string, from: number, at: number): { readonly metric: string; start: number } | null {
  const words = text.slice(from, at);
  const narrowed = recognise(words, sector).some(({ dimension }) => /^(?:product|region)$/.test(dimension));
  const mention = mentionsIn(wordsOf(text, { start: from, end: at }))
    .filter(({ end }) => /^[\s,]*$/.test(text.slice(end, at)))
    .sort((a, b) => b.length - a.length)[0];
  const sense = mention?.senses.find(
    ({ metric: { kind, market } }) => !market && (kind === "flow" || kind === "stock"),
  );
  return !narrowed && mention && sense ? { metric: sense.metric.id, start: mention.start } : null;
}

/** The time named after a place, and whether it is that of which is told or that with which is compared. */
function timeAfter(text: string, at: number, end: number, calendar: Calendar) {
  const clause = /^[^.,;?!]*/.exec(text.slice(at, Math.min(end, at + reach)))![0];
  const readings = recognise(clause, sector);
  const base = readings.find(({ dimension }) => dimension === "comparison")?.value as Base | undefined;
  const named = readings.find(({ dimension }) => dimension === "period");
  const opens = named && /^ (?:in|for|during)(?: the| our)? ?$/.test(clause.slice(0, named.span.start));
  return {
    in: opens ? (resolve(named.value as PeriodPhrase, calendar, false)?.label ?? null) : null,
    kind: base?.kind ?? null,
    isOpen: named !== undefined && !opens,
    isBase: base?.period !== undefined,
    end: at + (opens ? named.span.end : 0),
  };
}

/** The multiples without a number that a call reports of a metric as a whole. */
export function multiplesIn(text: string, document: CallDocument): readonly Multiple[] {
  const calendar = calendarFor(document);
  if (!calendar) return [];
  return [...text.matchAll(word)].flatMap((match): Multiple[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceAround(text, span);
    const from = Math.max(sentence.start, span.start - reach);
    const subject = subjectBefore(text, from, span.start);
    if (!subject || supposed.test(text.slice(from, span.start))) return [];
    const time = timeAfter(text, span.end, sentence.end, calendar);
    if (time.isOpen || time.isBase) return [];
    const [least, most] = fair[match[1]!.toLowerCase()]!;
    return [
      {
        ...span,
        metric: subject.metric,
        words: text.slice(subject.start, time.end),
        least,
        most,
        in: time.in,
        kind: time.kind,
      },
    ];
  });
}
