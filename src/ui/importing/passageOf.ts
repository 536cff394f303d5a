import type { PassageOf } from "../../sheets/sourcesSheet";

/** Finds the line of a text in which a figure was said. */
export const passageOf =
  (text: string): PassageOf =>
  (_call, { start, end }) => {
    const from = text.lastIndexOf("\n", start - 1) + 1;
    const to = text.indexOf("\n", end);
    return text.slice(from, to < 0 ? text.length : to).trim();
  };
