import { factsAbout, factsOf, levelOf } from "./facts";
import type { Check } from "./finding";
import { named, sourced } from "./wording";

/** Averages over a period of what the market price was. */
const averages = ["average_revenue_per_btc", "average_btc_sale_price"];

/** An average price outside the low and the high of its period. */
export const averageWithinSpan: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return averages.flatMap((id) =>
    factsAbout(facts, id)
      .filter(
        ({ growth, outlook, when, dimension }) => growth === null && !outlook && when !== null && dimension === "",
      )
      .flatMap((fact) => {
        const [low, high] = ["low", "high"].map(
          (point) => levelOf(facts, "btc_price", fact.when, `point=${point}`)?.statements[0],
        );
        const [average] = fact.statements;
        if (!low || !high) return [];
        if (average.interval.high.gt(low.interval.low) && average.interval.low.lt(high.interval.high)) return [];
        return [
          {
            severity: "medium" as const,
            message: `${named(average.mentions[0])} is ${sourced(average.mentions[0])}, but Bitcoin was between ${sourced(low.mentions[0])} and ${sourced(high.mentions[0])}.`,
            figures: [average, low, high].flatMap(({ mentions }) => mentions),
          },
        ];
      }),
  );
};
