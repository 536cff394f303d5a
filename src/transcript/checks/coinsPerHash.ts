import { dayCount, daysOf } from "./calendar";
import { comparedStatements, factsAbout, factsOf, levelOf } from "./facts";
import type { Check } from "./finding";
import { sourced } from "./wording";

/** Fleets of which coins are told, the one that is closest to what ran in the period first. */
const fleets = ["average_operating_hashrate", "self_mining_hashrate", "proprietary_hashrate"];

/** The fourth halving, and the coins that an EH/s has mined a day, or may yet, before and after it. */
const halving = "2024-05-01";
const usual = { before: { low: 0.8, high: 8 }, after: { low: 0.2, high: 1.5 } };

/** A fleet at the end of a period may be more than that of the period, or stand still. */
const slack = 3;

/**
 * Coins that no such fleet mines, or that it mines in an hour: a hashrate at another scale.
 *
 *   BTC ÷ (EH/s × days)
 */
export const coinsPerHash: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return factsAbout(facts, "btc_mined")
    .filter(({ growth, outlook, when, dimension }) => growth === null && !outlook && when !== null && dimension === "")
    .flatMap((mined) => {
      const days = dayCount(mined.when!);
      const last = daysOf(mined.when!)?.last ?? "";
      const fleet = fleets
        .flatMap((id) => [levelOf(facts, id, mined.when, ""), levelOf(facts, id, last, "")])
        .find((fact) => fact !== undefined);
      if (days === null || days < 20 || !fleet) return [];
      const { low, high } = usual[last < halving ? "before" : "after"];
      const pairs = comparedStatements(mined).flatMap((coins) =>
        comparedStatements(fleet)
          .filter(({ value }) => value.gt(0) && coins.value.gt(0))
          .map((hashrate) => ({ coins, hashrate, rate: coins.value.div(hashrate.value.div(1e6)).div(days) })),
      );
      const [first] = pairs;
      if (!first || pairs.some(({ rate }) => rate.gt(low / slack) && rate.lt(high * slack))) return [];
      const { coins, hashrate, rate } = first;
      return [
        {
          severity: "high" as const,
          message: `${sourced(coins.mentions[0])} from ${sourced(hashrate.mentions[0])} in ${days} days is ${rate.toSignificantDigits(3).toFixed()} BTC per EH/s and day; usual is ${low} to ${high}. One of the two has another scale.`,
          figures: [...coins.mentions, ...hashrate.mentions],
        },
      ];
    });
};
