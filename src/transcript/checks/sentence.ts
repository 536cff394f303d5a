import type { Figure, Span } from "../figure";

/** A stop before a capital, or an empty line; a single line break may be a wrapped sentence. */
const stop = /[.?!]["”’)]*\s+(?=["“(]?[A-Z$])|\n\s*\n/g;

/** The sentence that contains a span of the text. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = 0;
  for (const match of text.matchAll(stop)) {
    if (match.index >= end) return { start: from, end: match.index + 1 };
    if (match.index + match[0].length <= start) from = match.index + match[0].length;
  }
  return { start: from, end: text.length };
}

/** The words of the sentence before a figure and after it; both empty where there is no text. */
export function wordsAround(text: string, figure: Figure): { readonly before: string; readonly after: string } {
  const { start, end } = sentenceAround(text, figure);
  return { before: text.slice(start, figure.start), after: text.slice(figure.end, end) };
}

/** The figures that stand in the same sentence. */
export function figuresIn(sentence: Span, figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
}

/** The line of an offset, counted from 1. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;
