import { dayCount, daysOf } from "./calendar";
import { factsAbout, factsOf, levelOf } from "./facts";
import type { Check } from "./finding";
import { about, mentioned, sourced } from "./wording";

/** Fleets grow and stand still within a period; a miss by more is one of units. */
const slack = 4;

/**
 * A hashprice that the fleet's revenue is far from.
 *
 *   revenue = hashprice × hashrate × days
 */
export const hashpriceRevenue: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return factsAbout(facts, "hash_price")
    .filter(({ growth, outlook, when, dimension }) => growth === null && !outlook && when !== null && dimension === "")
    .flatMap((fact) => {
      const days = dayCount(fact.when!);
      const revenue = levelOf(facts, "mining_revenue", fact.when, "", fact.currency)?.statements[0];
      const hashrate =
        levelOf(facts, "average_operating_hashrate", fact.when, "") ??
        levelOf(facts, "average_operating_hashrate", daysOf(fact.when!)?.last ?? null, "");
      if (days === null || days < 2 || !revenue || !hashrate) return [];
      const [price, rate] = [fact.statements[0], hashrate.statements[0]];
      const expected = price.value.times(rate.value).times(days);
      const ratio = expected.div(revenue.value.isZero() ? 1 : revenue.value);
      if (ratio.gt(1 / slack) && ratio.lt(slack)) return [];
      return [
        {
          severity: "medium" as const,
          message: `${mentioned(price.mentions[0])} × ${sourced(rate.mentions[0])} × ${days} days is ${about(expected, revenue.mentions[0].unit)}, far from ${mentioned(revenue.mentions[0])}. One of the three probably has another unit.`,
          figures: [price, rate, revenue].flatMap(({ mentions }) => mentions),
        },
      ];
    });
};
