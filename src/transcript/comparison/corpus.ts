import { means, meansNothing } from "../corpus";

export const comparisonCorpus = [
  means({ kind: "qoq" }, "quarter-over-quarter", "quarter on quarter", "sequentially", "q/q"),
  means(
    { kind: "yoy" },
    "year-over-year",
    "year over year",
    "YoY",
    "over the past twelve months",
    "over the past year",
  ),
  means({ kind: "mom" }, "month-over-month"),
  means(
    { period: { unit: "quarter", shift: -1 } },
    "over the last quarter",
    "from the previous quarter",
    "compared to the prior quarter",
  ),
  means({ period: { unit: "quarter", quarter: 1, edge: "end" } }, "compared to quarter one end"),
  means({ period: { unit: "year", shift: -1 } }, "over the prior year", "compared with last year"),
  meansNothing("the year over there", "compared to peers"),
].flat();

export const directionCorpus = [
  means("up", "increased", "growth", "up", "rose", "higher"),
  means("down", "decreased", "decline", "down", "fell", "narrowed"),
  means("better", "improvement", "better"),
  means("worse", "worsened"),
  meansNothing("above", "below", "less than", "up to", "growth margin", "supper", "+1 303"),
].flat();
