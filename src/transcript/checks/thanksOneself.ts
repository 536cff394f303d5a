import type { Check } from "./finding";
import { linesAt } from "./sentence";

const turn = /^([A-Z][\w.'’-]+)(?: [A-Z][\w.'’-]*)+:([^\n]{0,120})/gm;
const thanks = /\b(?:thank you|thanks)\b[^.?!]*/i;

/** Whether somebody of that first name is thanked: "Thank you, Bill". */
const isThanked = (first: string, opening: string) =>
  (thanks.exec(opening)?.[0] ?? "")
    .split(", ")
    .slice(1)
    .some((words) => words.split(/[^\w'’-]/, 1)[0]!.toLowerCase() === first.toLowerCase());

/** A speaker who thanks somebody of his own first name: the label is probably that of another. */
export const thanksOneself: Check = ({ text }) => {
  const found = [...text.matchAll(turn)].filter(([, first, opening]) => isThanked(first!, opening!));
  const offsets = found.map(({ index }) => index);
  const lines = linesAt(text, offsets);
  return found.map((match, i) => ({
    severity: "medium",
    message: `${match[0].slice(0, match[0].indexOf(":"))} is given as the speaker and thanks ${match[1]!}. The label probably belongs to somebody else.`,
    figures: [],
    line: lines[i]!,
  }));
};
