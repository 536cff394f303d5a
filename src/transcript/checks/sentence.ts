import type { Figure, Span } from "../figure";

/** A stop before a capital, or an empty line; a single line break may be a wrapped sentence. */
const stop = /[.?!]["”’)]*\s+(?=["“([]?[A-Z$])|\n\s*\n/g;

/** Characters on either side within which a sentence is taken to begin and end. */
const longest = 1500;

/** The sentence that contains a span of the text. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - longest);
  const before = [...text.slice(from, start).matchAll(stop)].at(-1);
  const after = text.slice(end, end + longest).search(stop);
  return {
    start: before ? from + before.index + before[0].length : from,
    end: after < 0 ? Math.min(text.length, end + longest) : end + after + 1,
  };
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
