import type { Check } from "./finding";
import { wordsAround } from "./sentence";
import { inSentence, named, quoted } from "./wording";

const within = /\d[- ]plus\b|\bsomething\b|\d-ish\b/i;
const following = /^[- ]?(?:plus\b|something\b|odd\b|ish\b)/i;

/** "10 plus joules", "20 something": a number that only says where a range begins. */
export const openEnded: Check = ({ figures, text }) =>
  figures
    .filter((figure) => figure.value !== null)
    .filter((figure) => within.test(figure.text) || following.test(wordsAround(text, figure).after.trimStart()))
    .map((figure) => ({
      severity: "low",
      message: `${quoted(figure)} for ${inSentence(named(figure))} only says where a range begins. Do not load it as a point.`,
      figures: [figure],
    }));
