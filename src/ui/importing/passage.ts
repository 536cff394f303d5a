import type { Span } from "../../transcript/figure";

export type MarkKind = "figure" | "doubt" | "unread";

/** Words of the text that stand for a figure, or for a number that was not read. */
export interface Mark extends Span {
  readonly id: string;
  readonly kind: MarkKind;
}

/** A stretch of text with the marks that lie on all of it. */
export interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The lines of a text, without their line breaks. */
export function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    lines.push({ start, end: text[end - 1] === "\r" && end > start ? end - 1 : end });
    start = end + 1;
  }
  return lines;
}

/** A stretch of the text, cut where marks begin and end. */
export function pieces(text: string, { start, end }: Span, marks: readonly Mark[]): readonly Piece[] {
  const within = marks.filter((mark) => mark.start < end && mark.end > start);
  const inside = within.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i]!;
    return { text: text.slice(from, to), marks: within.filter((mark) => mark.start <= from && mark.end >= to) };
  });
}
