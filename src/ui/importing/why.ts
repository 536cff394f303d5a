import type { Call, Figure, Severity } from "../../transcript/figure";
import { words } from "../words";

const order: readonly Severity[] = ["high", "medium", "low", "info"];

/** Why a figure is in doubt, the gravest first, each reason once. */
export function whyOf({ id, flags }: Figure, { issues }: Call): readonly string[] {
  const own = issues
    .filter((issue) => flags.includes(issue.id) || issue.figures.includes(id))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const reasons = [...new Set(own.map(({ message }) => message))];
  return reasons.length > 0 ? reasons : [words.review.restated];
}
