import { metric } from "../taxonomy";
import { partsOf } from "./calendar";
import { comparedStatements, factsOf, levelOf, type Fact } from "./facts";
import type { Check, Finding } from "./finding";
import { exactly, meets, plus, type Interval } from "./interval";
import { about, named, sourced } from "./wording";

const isAdditive = ({ metric: id, growth, outlook }: Fact) => metric(id).kind === "flow" && growth === null && !outlook;

/** Sums that are tried where parts were given more than one value. */
const tried = 64;

/** What the parts make with each of the values given for them, the first values first. */
const sumsOf = (parts: readonly Fact[]): readonly Interval[] =>
  parts.reduce<readonly Interval[]>(
    (sums, part) =>
      sums.flatMap((sum) => comparedStatements(part).map(({ interval }) => plus(sum, interval))).slice(0, tried),
    [exactly(0)],
  );

function check(whole: Fact, facts: readonly Fact[], reported: string | null): readonly Finding[] {
  const divisions = partsOf(whole.when ?? "", reported).map((labels) => ({
    labels,
    parts: labels.flatMap((label) => levelOf(facts, whole.metric, label, whole.dimension, whole.currency) ?? []),
  }));
  const isComplete = ({ labels, parts }: (typeof divisions)[number]) => parts.length === labels.length;
  const found = divisions.find(isComplete) ?? divisions.find(({ parts }) => parts.length > 0);
  if (!found) return [];
  const { parts } = found;
  const [first, ...others] = sumsOf(parts);
  const sum = first!;
  const [stated] = whole.statements;
  // A part of the year may not exceed the year, unless the metric can be negative in the rest of it.
  const fits = isComplete(found)
    ? whole.statements.some(({ interval }) => [sum, ...others].some((each) => meets(each, interval)))
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
