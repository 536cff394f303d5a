import type { Span } from "../figure";

/** A line of the text, without the mark of its end. */
export interface Line extends Span {
  readonly text: string;
}

export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const from = start;
    start += line.length + 1;
    return { start: from, end: from + line.length, text: line.replace(/\r$/, "") };
  });
}

/** The line, counted from 1, in which an offset lies. */
export function lineAt(lines: readonly number[], offset: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
