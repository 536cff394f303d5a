import { factsOf, type Fact } from "./facts";
import type { Check, Finding } from "./finding";
import { exactly, growthFactor, meets, minus, times } from "./interval";
import { mentioned, named, place, spanAbout, valued } from "./wording";

/** Volume, price and the revenue that is their product. */
const products = [
  ["computing_power_sold", "average_selling_price", "machine_sales_revenue"],
  ["btc_mined", "average_revenue_per_btc", "mining_revenue"],
] as const;

function check(volume: Fact, price: Fact, revenue: Fact): readonly Finding[] {
  const [a, b, product] = [volume, price, revenue].map(({ statements }) => statements[0].mentions[0]) as [
    never,
    never,
    never,
  ];
  const factor = times(growthFactor(a), growthFactor(b));
  if (meets(factor, growthFactor(product))) return [];
  const change = minus(factor, exactly(1));
  return [
    {
      severity: "medium",
      message: `${named(product)} was said to be ${valued(product)} (${place(product)}), but ${mentioned(a)} and ${mentioned(b)} together make ${spanAbout(change.low, change.high, "ratio")}. One of the three is wrong.`,
      figures: [volume, price, revenue].flatMap(({ statements }) => statements[0].mentions),
    },
  ];
}

/**
 * Growth of a revenue that growth of its volume and of its price do not give.
 *
 *   (1 + volume growth) × (1 + price growth) − 1 = revenue growth
 */
export const compoundGrowth: Check = ({ figures }) => {
  const facts = factsOf(figures).filter(({ growth, when }) => growth !== null && growth !== "other" && when !== null);
  return products.flatMap(([volume, price, revenue]) =>
    facts
      .filter((fact) => fact.metric === revenue)
      .flatMap((total) => {
        const partner = (id: string) =>
          facts.find(
            (fact) =>
              fact.metric === id &&
              fact.when === total.when &&
              fact.growth === total.growth &&
              fact.dimension === total.dimension,
          );
        const [a, b] = [partner(volume), partner(price)];
        return a && b ? check(a, b, total) : [];
      }),
  );
};
