import { factsOf, levelOf } from "./facts";
import type { Check } from "./finding";
import { times } from "./interval";
import { about, sourced } from "./wording";

/** Hashrate and power of a growing fleet are often of different days, and machines run below nameplate. */
const slack = 1.25;

/**
 * A fleet that would draw more power than the company has.
 *
 *   MW = EH/s × J/TH
 */
export const fleetPower: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return facts
    .filter(({ metric: id, growth, outlook }) => id === "fleet_efficiency" && growth === null && !outlook)
    .flatMap((efficiency) => {
      const [hashrate, capacity] = ["self_mining_hashrate", "power_capacity_mw"].map(
        (id) => levelOf(facts, id, efficiency.when, efficiency.dimension)?.statements[0],
      );
      if (!hashrate || !capacity) return [];
      const joules = efficiency.statements[0];
      const need = times(hashrate.interval, joules.interval);
      if (need.low.div(1e6).lte(capacity.interval.high.times(slack))) return [];
      const members = [hashrate, joules, capacity];
      return [
        {
          severity: "medium" as const,
          message: `${sourced(hashrate.mentions[0])} at ${sourced(joules.mentions[0])} draw ${about(hashrate.value.times(joules.value).div(1e6), "MW")}, more than the power of ${sourced(capacity.mentions[0])}.`,
          figures: members.flatMap(({ mentions }) => mentions),
        },
      ];
    });
};
