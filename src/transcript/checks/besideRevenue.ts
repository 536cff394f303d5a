import { factsAbout, factsOf, levelOf, type Fact } from "./facts";
import type { Check, Finding } from "./finding";
import { amount, mentioned, named, sourced } from "./wording";

/** Costs that every company of the sector has, in proportion to what it sells. */
const costs = ["cost_of_revenue", "operating_expenses", "ga_expenses", "depreciation_amortization"];
/** Results, which can be near nothing but not many times what was sold. */
const results = ["gross_profit", "operating_loss", "net_loss", "adjusted_ebitda", "ebitda"];

/** Beyond these, the scale of one of the two is another. */
const least = 1 / 1000;
const most = 50;

function check(part: Fact, facts: readonly Fact[]): readonly Finding[] {
  const revenue = levelOf(facts, "total_revenue", part.when, part.dimension, part.currency);
  if (!revenue || revenue.statements.length > 1 || part.statements.length > 1) return [];
  const [a, b] = [part.statements[0], revenue.statements[0]];
  if (!b.value.gt(0) || a.value.isZero()) return [];
  const ratio = a.value.abs().div(b.value);
  const isSmall = costs.includes(part.metric) && ratio.lt(least);
  if (!isSmall && ratio.lt(most)) return [];
  const size = isSmall
    ? `${amount(ratio.toSignificantDigits(2), "ratio")} of`
    : `${ratio.toSignificantDigits(3).toFixed()} times`;
  return [
    {
      severity: "high",
      message: `${named(a.mentions[0])} is ${sourced(a.mentions[0])}, ${size} ${mentioned(b.mentions[0])}. One of the two has another scale.`,
      figures: [...a.mentions, ...b.mentions],
    },
  ];
}

/** A cost or a result far too small or too large for the revenue of its period: thousands beside millions. */
export const besideRevenue: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return [...costs, ...results].flatMap((id) =>
    factsAbout(facts, id)
      .filter(({ growth, outlook, when }) => growth === null && !outlook && when !== null)
      .flatMap((part) => check(part, facts)),
  );
};
