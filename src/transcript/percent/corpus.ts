import { means, meansNothing } from "../corpus";

const ratio = (value: string, tolerance: string, power: number, more = {}) => ({
  unit: "ratio",
  value,
  tolerance,
  power,
  ...more,
});

export const percentCorpus = [
  means(ratio("0.33", "0.005", -2), "33%", "33 percent", "33 per cent", "33 pct", "thirty three percent"),
  means(ratio("0.0975", "0.00005", -2), "9.75%"),
  means(
    ratio("0.025", "0.00005", -4, { points: true }),
    "250 basis points",
    "250 bps",
    "two hundred and fifty basis points",
  ),
  means(ratio("0.03", "0.005", -2, { points: true }), "3 percentage points"),
  means(ratio("10", "0.5", 0, { multiple: true }), "10-fold", "10 fold", "10x", "10 times"),
  means(ratio("3", "0.5", 0, { multiple: true }), "threefold"),
  means(ratio("2", "0.5", 0, { multiple: true }), "doubled", "more than doubled"),
  means(ratio("-0.12", "0.005", -2), "negative 12%", "minus 12%", "-12%", "\u221212%", "(12)%", "−12%", "–12%"),
  means(ratio("0.33", "0.005", 0), "by a third"),
  means(ratio("0.25", "0.005", 0), "by a quarter", "by about a quarter"),
  means(ratio("0.67", "0.005", 0), "by two thirds", "by two-thirds"),
  meansNothing(
    "by a third party",
    "a quarter ago",
    "by quarter",
    "a percentage of sales",
    "percent",
    "twofer",
    "doubling down",
  ),
].flat();
