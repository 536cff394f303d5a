import type { Check } from "./finding";
import { inSentence, named, quoted } from "./wording";

/** "96.5% I think, or 96.9": another number beside one that the speaker only thinks it is. */
const alternative =
  /^[^\d.?!\n]{0,12}\b((?:I think|I believe|I guess|maybe|perhaps)\b[^\d.?!\n]{0,20}\bor\b[^\d.?!\n]{0,12}\d+)/i;

/** A number of which its speaker is not sure. */
export const unsure: Check = ({ figures, text }) =>
  figures.flatMap((figure) => {
    const words = alternative.exec(text.slice(figure.end, figure.end + 60))?.[1];
    if (words === undefined) return [];
    return [
      {
        severity: "low",
        message: `${quoted(figure)} for ${inSentence(named(figure))} is one of two numbers that the speaker thinks it may be: “${words}”.`,
        figures: [figure],
      },
    ];
  });
