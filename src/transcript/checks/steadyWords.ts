import { Exact } from "../../units/exact";
import type { Figure } from "../figure";
import type { Check } from "./finding";
import { lineAt } from "./sentence";
import { inSentence, named, sourced } from "./wording";

/** Words for a metric, and the metrics whose growth they would deny. */
const subjects: readonly (readonly [string, readonly string[]])[] = [
  ["revenues?", ["total_revenue"]],
  ["(?:average )?selling prices?", ["average_selling_price"]],
  ["(?:mining|bitcoin) production", ["btc_mined"]],
  ["operating expenses", ["operating_expenses"]],
  ["(?:network|global) hash ?rate", ["network_hashrate"]],
  ["(?:electricity|power) (?:cost|price)s?", ["electricity_price"]],
];
const steady = "(?:remain(?:s|ed|ing)?|stayed|staying|was|were|being) (?:\\w+ly )?(?:stable|flat|steady|unchanged)";

/** Growth from which "stable" is no word for it. */
const noticeable = 0.1;

const denies = (ids: readonly string[]) => (figure: Figure) =>
  ids.includes(figure.metric) &&
  figure.comparison?.kind === "qoq" &&
  Object.keys(figure.dimension).length === 0 &&
  new Exact(figure.comparison.change).gt(noticeable);

/** "Revenue remaining stable" on a call that states its growth. */
export const steadyWords: Check = ({ figures, text }) =>
  subjects.flatMap(([words, ids]) => {
    const said = new RegExp(`\\b${words} ${steady}\\b`, "i").exec(text);
    const growth = figures.find(denies(ids));
    if (!said || !growth) return [];
    return [
      {
        severity: "medium" as const,
        message: `“${said[0]}” (line ${lineAt(text, said.index)}) does not go with ${inSentence(named(growth))} ${sourced(growth)}; the sentence may be broken or of another period.`,
        figures: [],
        line: lineAt(text, said.index),
      },
    ];
  });
