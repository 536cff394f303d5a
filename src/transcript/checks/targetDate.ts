import { daysOf } from "./calendar";
import { factsOf, groupBy, type Fact } from "./facts";
import type { Check, Finding } from "./finding";
import { named, sourced } from "./wording";

const goal =
  /_target(?:_mw)?$|^(?:self_mining|installed|average_operating|managed)_hashrate$|^power_capacity|^fleet_eff/;

const isGoal = ({ metric: id, growth, when, outlook }: Fact) =>
  goal.test(id) && growth === null && when !== null && (outlook || /_target/.test(id));

const lastDay = ({ when }: Fact) => (when === null ? null : (daysOf(when)?.last ?? null));

/** Each pair of facts with one value and two days by which it is to be reached. */
function check(goals: readonly Fact[]): readonly Finding[] {
  const dated = goals.filter((goal) => lastDay(goal) !== null);
  const [first] = dated;
  const other = dated.find((goal) => lastDay(goal) !== lastDay(first!));
  if (!first || !other) return [];
  const [a, b] = [first.statements[0], other.statements[0]];
  return [
    {
      severity: "medium",
      message: `${named(a.mentions[0])} of ${sourced(a.mentions[0])} is to be reached by ${lastDay(first)}, but by ${lastDay(other)} as ${sourced(b.mentions[0])} has it. One goal has two dates.`,
      figures: [...a.mentions, ...b.mentions],
    },
  ];
}

/** One goal with two dates: 10 exahash by March and by the middle of the year. */
export const targetDate: Check = ({ figures }) => {
  const goals = factsOf(figures).filter(isGoal);
  const key = (fact: Fact) => `${fact.metric} ${fact.dimension} ${fact.statements[0].value.toFixed()}`;
  return [...groupBy(goals, key).values()].flatMap(check);
};
