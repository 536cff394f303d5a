import type { Figure, Span } from "../figure";
import { mentionsIn } from "../meaning/mentions";
import { normalised, wordsOf } from "../meaning/words";
import { metric } from "../taxonomy";
import { sentenceAround } from "./sentence";

/** Words that say nothing about what a number is of. */
const common =
  /^(?:million|billion|thousand|hundred|quarter|second|third|fourth|percent|compared|ended|ending|before|during|average|about|around|against|which|their|there|these|those|after|other|total|increase|decrease|company|result|reported|bitcoin|period|because|through|should|already|another|value|price|share|month|years?)$/;
const telling = (words: readonly string[]) => words.filter((word) => word.length >= 5 && !common.test(word));

/** Fewest words of a line of prose; rows of tables have fewer. */
const prose = 8;
/** Characters of a line that are looked at on either side. */
const widest = 300;

/** The line around a span. */
function lineAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - widest), start);
  const after = text.slice(end, end + widest);
  const next = after.indexOf("\n");
  return { start: start - before.length + before.lastIndexOf("\n") + 1, end: end + (next < 0 ? after.length : next) };
}

/** The sentence around a span; of a row of a table, whose neighbours are of other things, the row alone. */
function passageAround(text: string, span: Span): Span {
  const line = lineAround(text, span);
  const words = text.slice(line.start, line.end).match(/[A-Za-z]{2,}/g) ?? [];
  return words.length < prose ? line : sentenceAround(text, span);
}

/** The longer words around a span. */
const wordsAround = (text: string, span: Span) =>
  telling(wordsOf(text, passageAround(text, span)).map(({ norm }) => norm));

/** Whether the passages around two spans share a longer word. */
export function shareWord(text: string, a: Span, b: Span): boolean {
  const words = new Set(wordsAround(text, a));
  return wordsAround(text, b).some((word) => words.has(word));
}

/** Whether the words around a span speak of a figure's metric, by its name or by a longer word of one of its names. */
export function speaksOf(text: string, span: Span, { metric: id }: Figure): boolean {
  const named = mentionsIn(wordsOf(text, passageAround(text, span))).some(({ senses }) =>
    senses.some((sense) => sense.metric.id === id),
  );
  if (named) return true;
  const { label, synonyms } = metric(id);
  const names = new Set(telling([label, ...synonyms].flatMap((name) => name.split(/[^A-Za-z]+/)).map(normalised)));
  return wordsAround(text, span).some((word) => names.has(word));
}
