import type { Figure, Span } from "../figure";
import { remembered } from "./remembered";

/** A stop before a capital, an empty line, an item of a list; another line break may be a wrapped sentence. */
const stop = /[.?!]["”’)]*\s+(?=["“([]?[A-Z$])|\n\s*\n|\n(?=[-•*–|][ \t])/g;

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

const inOrder = remembered((figures: readonly Figure[]) => [...figures].sort((a, b) => a.start - b.start));

/** The figures that stand in the same sentence. */
export function figuresIn(sentence: Span, figures: readonly Figure[]): readonly Figure[] {
  const all = inOrder(figures);
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.start < sentence.start) low = middle + 1;
    else high = middle;
  }
  const found: Figure[] = [];
  for (let i = low; i < all.length && all[i]!.start < sentence.end; i += 1)
    if (all[i]!.end <= sentence.end) found.push(all[i]!);
  return found;
}

/** The lines, counted from 1, of offsets that ascend. */
export function linesAt(text: string, offsets: readonly number[]): readonly number[] {
  let line = 1;
  let next = text.indexOf("\n");
  return offsets.map((offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf("\n", next + 1)) line += 1;
    return line;
  });
}

export const lineAt = (text: string, offset: number): number => linesAt(text, [offset])[0]!;
