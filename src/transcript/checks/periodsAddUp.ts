import { metric } from "../taxonomy";
import { partsOf } from "./calendar";
import { factsOf, levelOf, type Fact } from "./facts";
import type { Check, Finding } from "./finding";
import { meets, total } from "./interval";
import { about, named, sourced } from "./wording";

const isAdditive = ({ metric: id, growth, outlook }: Fact) => metric(id).kind === "flow" && growth === null && !outlook;

function check(whole: Fact, facts: readonly Fact[], reported: string | null): readonly Finding[] {
  const divisions = partsOf(whole.when ?? "", reported).map((labels) => ({
    labels,
    parts: labels.flatMap((label) => levelOf(facts, whole.metric, label, whole.dimension, whole.currency) ?? []),
  }));
  const isComplete = ({ labels, parts }: (typeof divisions)[number]) => parts.length === labels.length;
  const found = divisions.find(isComplete) ?? divisions.find(({ parts }) => parts.length > 0);
  if (!found) return [];
  const { parts } = found;
  const sum = total(parts.map(({ statements }) => statements[0].interval));
  const [stated] = whole.statements;
  // A part of the year may not exceed the year, unless the metric can be negative in the rest of it.
  const fits = isComplete(found)
    ? whole.statements.some(({ interval }) => meets(sum, interval))
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

/** A quarter, a half or a year, also a year so far, that its parts do not add up to. */
export const periodsAddUp: Check = ({ figures, document }) => {
  const facts = factsOf(figures);
  return facts.filter(isAdditive).flatMap((fact) => check(fact, facts, document.period));
};
