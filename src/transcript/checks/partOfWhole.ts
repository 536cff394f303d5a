import { factsOf, levelOf } from "./facts";
import type { Check } from "./finding";
import { inSentence, named, sourced } from "./wording";

/** Pairs of which the first is contained in the second, at the same time. */
const contained: readonly (readonly [string, string])[] = [
  ["gross_profit", "total_revenue"],
  ["rd_expenses", "operating_expenses"],
  ["sales_marketing_expenses", "operating_expenses"],
  ["ga_expenses", "operating_expenses"],
  ["cash", "liquidity"],
  ["convertible_notes", "total_debt"],
  ["secured_loans", "total_debt"],
  ["btc_pledged", "btc_held"],
  ["btc_lent", "btc_held"],
  ["btc_pledged_value", "btc_held_value"],
  ["energy_cost_per_btc", "cost_to_mine"],
  ["self_mining_hashrate", "network_hashrate"],
  ["inventory", "total_assets"],
  ["cash", "total_assets"],
];

/** A part that was said to be larger than what contains it. */
export const partOfWhole: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return contained.flatMap(([partId, wholeId]) =>
    facts
      .filter(
        (fact) =>
          fact.metric === partId &&
          fact.growth === null &&
          !fact.outlook &&
          fact.when !== null &&
          fact.dimension === "",
      )
      .flatMap((part) => {
        const whole = levelOf(facts, wholeId, part.when, part.dimension, part.currency);
        const smallest = part.statements[0];
        const fits = whole?.statements.some(({ interval }) => smallest.interval.low.lt(interval.high)) ?? true;
        if (!whole || fits) return [];
        const [a, b] = [smallest.mentions[0], whole.statements[0].mentions[0]];
        return [
          {
            severity: "high" as const,
            message: `${named(a)} is ${sourced(a)}, more than ${inSentence(named(b))} of ${sourced(b)}, which contains it.`,
            figures: [...smallest.mentions, ...whole.statements[0].mentions],
          },
        ];
      }),
  );
};
