import { sentencesOf } from "../transcript/document/sentences";
import type { PassageOf } from "./sourcesSheet";

/** Finds the sentences of a text in which a figure was said. */
export const passageIn =
  (text: string): PassageOf =>
  (_call, { start, end }) => {
    const next = text.indexOf("\n", end);
    const line = { start: text.lastIndexOf("\n", start - 1) + 1, end: next < 0 ? text.length : next };
    const said = sentencesOf(text, line).filter((sentence) => sentence.start < end && start < sentence.end);
    return said.length ? text.slice(said[0]!.start, said.at(-1)!.end) : text.slice(line.start, line.end).trim();
  };
