import { Exact } from "../../units/exact";
import type { Check } from "./finding";
import { amount, inSentence, named, quoted } from "./wording";

/** "N-fold increase": N times the level before in usual speech, N times more by the letter. */
export const foldIncrease: Check = ({ figures }) =>
  figures.flatMap((figure) => {
    const { comparison } = figure;
    if (!comparison?.multiple || !/fold/i.test(figure.text)) return [];
    const times = new Exact(comparison.multiple);
    return [
      {
        severity: "medium" as const,
        message: `${quoted(figure)} for ${inSentence(named(figure))} is usually ${times.toFixed()} times the level before (up ${amount(times.minus(1), "ratio")}), but can be meant as ${times.toFixed()} times more (up ${amount(times, "ratio")}).`,
        figures: [figure],
      },
    ];
  });
