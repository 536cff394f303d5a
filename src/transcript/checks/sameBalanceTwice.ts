import { factsOf, groupBy, type Fact } from "./facts";
import type { Check } from "./finding";
import { named, sourced } from "./wording";

/** Digits from which equality at two dates is no coincidence. */
const digits = 4;

/** A balance that is the same to the coin at two dates: one of them took the date from a neighbour. */
export const sameBalanceTwice: Check = ({ figures }) => {
  const balances = factsOf(figures).filter(
    ({ metric: id, growth, when, outlook }) =>
      /^btc_(?:held|pledged)$/.test(id) && growth === null && when !== null && !outlook,
  );
  const key = (fact: Fact) => `${fact.metric} ${fact.dimension} ${fact.statements[0].value.toFixed()}`;
  return [...groupBy(balances, key).values()]
    .filter((same) => same.length > 1 && same[0]!.statements[0].value.precision(true) >= digits)
    .map((same) => {
      const mentions = same.map(({ statements }) => statements[0].mentions[0]);
      return {
        severity: "medium",
        message: `${named(mentions[0]!)} is the same to the coin at two dates: ${same.map(({ when }, i) => `${sourced(mentions[i]!)} as of ${when}`).join(" and ")}. One date may belong to another figure of its sentence.`,
        figures: same.flatMap(({ statements }) => statements[0].mentions),
      };
    });
};
