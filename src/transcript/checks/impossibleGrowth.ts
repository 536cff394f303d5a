import { Exact } from "../../units/exact";
import { metric } from "../taxonomy";
import { restatements } from "./facts";
import type { Check, Finding } from "./finding";
import { inSentence, named, quoted } from "./wording";

/** Growth beyond this multiple within a period is more often a slip than true. */
const startling = 10;

/** A fall of more than everything, and growth beyond belief. */
export const impossibleGrowth: Check = ({ figures }) =>
  figures.flatMap((figure): Finding[] => {
    const { comparison } = figure;
    if (!comparison || comparison.kind === "other" || comparison.multiple !== undefined) return [];
    const change = new Exact(comparison.change);
    const signed = metric(figure.metric).range[0] < 0;
    const said = `Said ${quoted(figure)} for ${inSentence(named(figure))}.`;
    if (comparison.direction === "decrease" && change.gt(1) && !signed)
      return [
        {
          severity: "high",
          message: `${said} Nothing that cannot be negative falls by more than 100%.`,
          figures: restatements(figure, figures),
        },
      ];
    if (comparison.direction === "increase" && change.gt(startling) && figure.basis !== "market")
      return [
        {
          severity: "medium",
          message: `${said} That is ${change.plus(1).toSignificantDigits(3).toFixed()} times the level before; check the base and the decimal point.`,
          figures: restatements(figure, figures),
        },
      ];
    return [];
  });
