import { documentOf } from "../../../src/transcript/document/document";
import { legible } from "../../../src/transcript/document/legible";

export const read = (text: string) => documentOf(legible(text).text);

/** The sentences of a text as [speaker, words], without those that stand above the first speaker. */
export function said(text: string): readonly (readonly [speaker: string | null, words: string])[] {
  const document = read(text);
  return document.sentences
    .filter(({ turn }) => turn.section !== "header")
    .map(({ start, end, turn }) => [turn.speaker, document.text.slice(start, end).trim()]);
}

/** The words alone. */
export const words = (text: string) => said(text).map(([, each]) => each);
