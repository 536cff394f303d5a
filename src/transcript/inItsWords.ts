import { sentenceAround } from "./checks/sentence";
import type { Span } from "./figure";

/** Characters shown on either side of a number. */
const around = 40;

/** A number in the words around it, no more than its sentence. */
export interface InItsWords {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

export function inItsWords(text: string, { start, end }: Span): InItsWords {
  const sentence = sentenceAround(text, { start, end });
  const from = Math.max(sentence.start, start - around);
  const to = Math.min(sentence.end, end + around);
  const plain = (from: number, to: number) => text.slice(from, to).replace(/\s+/g, " ");
  return {
    before: (from > sentence.start ? "…" : "") + plain(from, start).trimStart(),
    number: plain(start, end),
    after: plain(end, to).trimEnd() + (to < sentence.end ? "…" : ""),
  };
}
