import type { Span } from "../figure";

/** A part of a sentence that is read by itself, and the words of the sentence that speak for it. */
export interface Clause extends Span {
  readonly head?: Span;
}

/** "…, and raise the outlook for 2025: Adjusted EBITDA of …" */
const leadsIn = /\b(?:outlook|guidance|forecasts?|expectations|targets)\b[^:;,.]{0,40}:\s/gi;

/**
 * The clauses of a written sentence: those of a title stand by themselves ("Revenue Rises 9%; Raises Goal for 2026"), as
 * do those that bars part, and what follows an outlook and a colon is of that outlook.
 */
export function clausesOf(text: string, { start, end }: Span, isTitle: boolean): Clause[] {
  const words = text.slice(start, end);
  if (isTitle && !/[.!?]$/.test(words.trimEnd())) return parted(words, start, /; | \| /g);
  if (/ \| /.test(words)) return parted(words, start, / \| /g);
  const [lead] = [...words.matchAll(leadsIn)];
  const at = lead && lead.index + lead[0].length;
  if (!at || at > words.length - 8 || !/\d/.test(words.slice(0, lead.index))) return [{ start, end }];
  const before = words.slice(0, lead.index);
  const opens = Math.max(...[", ", "; ", ". "].map((mark) => before.lastIndexOf(mark) + mark.length));
  return [
    { start, end: start + at - 1 },
    { start: start + at, end, head: { start: start + (opens > 1 ? opens : 0), end: start + at - 1 } },
  ];
}

function parted(words: string, offset: number, mark: RegExp): Clause[] {
  const cuts = [...words.matchAll(mark)].map(({ index }) => index);
  const starts = [0, ...cuts.map((cut) => cut + words.slice(cut, cut + 3).search(/[;|]/) + 2)];
  return starts.map((from, i) => ({ start: offset + from, end: offset + (cuts[i] ?? words.length) }));
}
