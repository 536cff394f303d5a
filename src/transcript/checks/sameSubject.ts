import type { Figure, Span } from "../figure";
import { mentionsIn } from "../meaning/mentions";
import { normalised, wordsOf } from "../meaning/words";
import { metric } from "../taxonomy";
import { sentenceAround } from "./sentence";

/** Words that say nothing about what a number is of. */
const common =
  /^(?:million|billion|thousand|hundred|quarter|second|third|fourth|percent|compared|ended|ending|before|during|average|about|around|against|which|their|there|these|those|after|other|total|increase|decrease|company|result|reported|bitcoin|period|because|through|should|already|another|value|price|share|month|years?)$/;
const telling = (words: readonly string[]) => words.filter((word) => word.length >= 5 && !common.test(word));

/** The longer words of the sentence around a span. */
const wordsAround = (text: string, span: Span) =>
  telling(wordsOf(text, sentenceAround(text, span)).map(({ norm }) => norm));

/** Whether two sentences share a longer word. */
export function shareWord(text: string, a: Span, b: Span): boolean {
  const words = new Set(wordsAround(text, a));
  return wordsAround(text, b).some((word) => words.has(word));
}

/** Whether the sentence around a span speaks of a figure's metric, by its name or by a longer word of one of its names. */
export function speaksOf(text: string, span: Span, { metric: id }: Figure): boolean {
  const named = mentionsIn(wordsOf(text, sentenceAround(text, span))).some(({ senses }) =>
    senses.some((sense) => sense.metric.id === id),
  );
  if (named) return true;
  const { label, synonyms } = metric(id);
  const names = new Set(telling([label, ...synonyms].flatMap((name) => name.split(/[^A-Za-z]+/)).map(normalised)));
  return wordsAround(text, span).some((word) => names.has(word));
}
