import { metric } from "../taxonomy";
import { quartersOf } from "./calendar";
import { factsOf, levelOf, type Fact } from "./facts";
import type { Check, Finding } from "./finding";
import { meets, total } from "./interval";
import { about, named, sourced } from "./wording";

const isAdditive = ({ metric: id, growth, outlook }: Fact) => metric(id).kind === "flow" && growth === null && !outlook;

function check(whole: Fact, facts: readonly Fact[]): readonly Finding[] {
  const labels = quartersOf(whole.when ?? "");
  const parts = labels
    .map((quarters) =>
      quarters.flatMap((quarter) => levelOf(facts, whole.metric, quarter, whole.dimension, whole.currency) ?? []),
    )
    .find((found) => found.length > 0);
  if (!parts) return [];
  const sum = total(parts.map(({ statements }) => statements[0].interval));
  const [stated] = whole.statements;
  const complete = parts.length === labels[0]!.length;
  // A part of the year may not exceed the year, unless the metric can be negative in the rest of it.
  const fits = complete
    ? meets(sum, stated.interval)
    : metric(whole.metric).range[0] < 0 || sum.low.lt(stated.interval.high);
  if (fits) return [];
  const figure = stated.mentions[0];
  return [
    {
      severity: "high",
      message: `${named(figure)} is ${sourced(figure)} for ${whole.when}, but ${parts.map(({ statements, when }) => `${sourced(statements[0].mentions[0])} for ${when}`).join(" and ")} make ${about(sum.low.plus(sum.high).div(2), figure.unit)}.`,
      figures: [whole, ...parts].flatMap(({ statements }) => statements[0].mentions),
    },
  ];
}

/** A half or a year that its quarters do not add up to. */
export const periodsAddUp: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return facts.filter(isAdditive).flatMap((fact) => check(fact, facts));
};
