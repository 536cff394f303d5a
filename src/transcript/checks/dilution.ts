import { factsAbout, factsOf, levelOf } from "./facts";
import type { Check } from "./finding";
import { named, sourced } from "./wording";

/** Earnings that more shares make larger: diluted above basic. */
export const dilution: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return ["eps", "adjusted_eps"].flatMap((id) =>
    factsAbout(facts, id)
      .filter(
        ({ growth, outlook, dimension, when }) =>
          growth === null && !outlook && when !== null && dimension === "scope=diluted",
      )
      .flatMap((fact) => {
        const basic = levelOf(facts, id, fact.when, "scope=basic", fact.currency)?.statements[0];
        const [diluted] = fact.statements;
        if (!basic || !basic.value.gt(0) || diluted.interval.low.lt(basic.interval.high)) return [];
        return [
          {
            severity: "medium" as const,
            message: `${named(diluted.mentions[0])} is ${sourced(diluted.mentions[0])}, above ${sourced(basic.mentions[0])} basic. More shares cannot make a profit per share larger; the two may be turned round.`,
            figures: [...diluted.mentions, ...basic.mentions],
          },
        ];
      }),
  );
};
