import { dayCount, daysOf } from "./calendar";
import { factsAbout, factsOf, levelOf } from "./facts";
import type { Check } from "./finding";
import { about, mentioned, named, sourced } from "./wording";

/** Rounding of both, and losses on the way. */
const slack = 1.1;

/**
 * More energy than the stated power could give in the period.
 *
 *   kWh = MW × 1000 × 24 × days
 */
export const energyWithinCapacity: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return factsAbout(facts, "energy_consumed")
    .filter(({ growth, outlook, when }) => growth === null && !outlook && when !== null)
    .flatMap((energy) => {
      const days = dayCount(energy.when!);
      const capacity = levelOf(facts, "power_capacity_mw", daysOf(energy.when!)?.last ?? null, energy.dimension);
      if (days === null || !capacity) return [];
      const [used, power] = [energy.statements[0], capacity.statements[0]];
      const most = power.value.times(24_000 * days);
      if (used.interval.low.lte(power.interval.high.times(24_000 * days * slack))) return [];
      return [
        {
          severity: "high" as const,
          message: `${named(used.mentions[0])} is ${sourced(used.mentions[0])}, but ${mentioned(power.mentions[0])} give at most ${about(most, "kWh")} in ${days} days.`,
          figures: [...used.mentions, ...power.mentions],
        },
      ];
    });
};
