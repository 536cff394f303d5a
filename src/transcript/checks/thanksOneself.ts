import type { Check } from "./finding";
import { lineAt } from "./sentence";

const turn = /^([A-Z][\w.'’-]+)(?: [A-Z][\w.'’-]*)+:([^\n]{0,120})/gm;

/** A speaker who thanks somebody of his own first name: the label is probably that of another. */
export const thanksOneself: Check = ({ text }) =>
  [...text.matchAll(turn)]
    .filter(([, first, opening]) => new RegExp(`\\b(?:thank you|thanks)\\b[^.?!]*, ${first}\\b`, "i").test(opening!))
    .map((match) => ({
      severity: "medium",
      message: `${match[0].slice(0, match[0].indexOf(":"))} is given as the speaker and thanks ${match[1]!}. The label probably belongs to somebody else.`,
      figures: [],
      line: lineAt(text, match.index),
    }));
