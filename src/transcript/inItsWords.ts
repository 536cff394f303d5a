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
  const from = wordStart(text, Math.max(sentence.start, start - around), start);
  const to = wordEnd(text, Math.min(sentence.end, end + around), end);
  const plain = (from: number, to: number) => text.slice(from, to).replace(/\s+/g, " ");
  return {
    before: (from > sentence.start ? "…" : "") + plain(from, start).trimStart(),
    number: plain(start, end),
    after: plain(end, to).trimEnd() + (to < sentence.end ? "…" : ""),
  };
}

const isInWord = (text: string, at: number) => /\S\S/.test(text.slice(Math.max(0, at - 1), at + 1));

/** The first offset from here on that cuts no word. */
function wordStart(text: string, from: number, latest: number): number {
  let at = from;
  while (at < latest && isInWord(text, at)) at += 1;
  return at;
}

/** The last offset up to here that cuts no word. */
function wordEnd(text: string, to: number, earliest: number): number {
  let at = to;
  while (at > earliest && isInWord(text, at)) at -= 1;
  return at;
}
