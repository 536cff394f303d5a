import type { Exact } from "../../units/exact";
import { comparedWith, daysOf } from "./calendar";
import { comparedStatements, factsOf, levelOf, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { meets, minus } from "./interval";
import { beforeSlip } from "./slip";
import { difference, named, sourced } from "./wording";

/** Levels of the metric now and at the times that a change over the period may start from. */
function levels(change: Fact, facts: readonly Fact[]): readonly (readonly [Fact, Fact])[] {
  if (change.when === null) return [];
  const id = change.metric.slice(0, -"_change".length);
  const whens = [change.when, daysOf(change.when)?.last ?? change.when];
  return [...new Set(whens)].flatMap((when) => {
    const now = levelOf(facts, id, when, change.dimension, change.currency);
    return (["qoq", "yoy", "mom"] as const).flatMap((kind) => {
      const before = levelOf(facts, id, comparedWith(when, kind), change.dimension, change.currency);
      return now && before && comparedWith(when, kind) !== null ? [[now, before] as const] : [];
    });
  });
}

/** A change of another sign or size than the levels give is of something else: what an event cost, say. */
const isOfSomethingElse = (ratio: Exact) => (ratio.lt(1 / 3) && !ratio.eq(-1)) || ratio.gt(3);

/** Levels so far apart that one of them has another scale. */
const areApart = (now: Statement, before: Statement) =>
  before.value.isZero() || now.value.div(before.value).gt(5) || now.value.div(before.value).lt(1 / 5);

function check(change: Fact, pairs: readonly (readonly [Statement, Statement])[]): readonly Finding[] {
  const [stated] = change.statements;
  const differences = pairs.map(([now, before]) => minus(now.interval, before.interval));
  if (pairs.length === 0 || differences.some((each) => meets(each, stated.interval))) return [];
  const miss = ([now, before]: readonly [Statement, Statement]) =>
    now.value.minus(before.value).minus(stated.value).abs();
  const [now, before] = pairs.reduce((best, each) => (miss(each).lt(miss(best)) ? each : best));
  const figure = stated.mentions[0];
  const given = now.value.minus(before.value);
  const isOther = stated.value.isZero() || isOfSomethingElse(given.div(stated.value));
  if (isOther && !areApart(now, before)) return [];
  const corrected = beforeSlip(stated, minus(now.interval, before.interval));
  const levels = `${sourced(now.mentions[0])} less ${sourced(before.mentions[0])}`;
  const suggestion = corrected && { value: corrected.toFixed(), unit: figure.unit, reason: `Fits ${levels}.` };
  return [
    {
      severity: "high",
      message: `${named(figure)} is ${sourced(figure)}, but ${levels} is ${difference(given, figure)}.`,
      figures: (corrected ? [stated] : [stated, now, before]).flatMap(({ mentions }) => mentions),
      suggestions: suggestion ? stated.mentions.map((mention) => ({ figure: mention, suggestion })) : [],
    },
  ];
}

/** A stated difference that its two levels do not give: 1,057 and 57 more are 1,114. */
export const changeAgainstLevels: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return facts
    .filter(
      ({ metric: id, growth, outlook }) =>
        id.endsWith("_change") &&
        id !== "crypto_fair_value_change" &&
        id !== "derivative_fair_value_change" &&
        growth === null &&
        !outlook,
    )
    .flatMap((change) =>
      check(
        change,
        levels(change, facts).flatMap(([now, before]) =>
          comparedStatements(now).flatMap((a) => comparedStatements(before).map((b) => [a, b] as const)),
        ),
      ),
    );
};
