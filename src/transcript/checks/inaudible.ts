import type { Check } from "./finding";
import { wordsAround } from "./sentence";
import { inSentence, named, quoted } from "./wording";

const gap =
  /\[(?:indiscernible|inaudible|unintelligible|technical difficulty|ph)[^\]]*\]|\((?:inaudible|indiscernible)\)/i;

/** Characters between a figure and a gap that may hide what it is of; beyond, other words tell. */
const reach = 30;

/** Words lost right beside a figure. */
export const inaudible: Check = ({ figures, text }) =>
  figures
    .filter((figure) => {
      const { before, after } = wordsAround(text, figure);
      return gap.test(before.slice(-reach)) || gap.test(after.slice(0, reach));
    })
    .map((figure) => ({
      severity: "low",
      message: `Words are missing beside ${quoted(figure)} (${inSentence(named(figure))}); what it is a figure of may be lost.`,
      figures: [figure],
    }));
