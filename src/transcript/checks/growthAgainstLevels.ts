import type { Figure } from "../figure";
import { comparedWith } from "./calendar";
import { comparedStatements, factsOf, levelOf, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { containsZero, exactly, growthFactor, meets, minus, over, type Interval } from "./interval";
import { named, place, sourced, spanAbout, valued } from "./wording";

/** A miss of more than this in the level makes a model wrong. */
const severe = 0.05;

const ofOneSign = (a: Statement, b: Statement) =>
  a.value.times(b.value).gt(0) && !containsZero(a.interval) && !containsZero(b.interval);

function finding(rate: Figure, growth: Statement, now: Statement, before: Statement, ratio: Interval): Finding {
  const stated = growthFactor(rate);
  const miss = now.value.div(before.value).div(stated.low.plus(stated.high).div(2)).minus(1).abs();
  const change = minus(ratio, exactly(1));
  const range = spanAbout(change.low, change.high, "ratio");
  return {
    severity: miss.gt(severe) ? "high" : "medium",
    message: `${named(rate)} was said to be ${valued(rate)} (${place(rate)}), but ${sourced(now.mentions[0])} against ${sourced(before.mentions[0])} is ${range} with rounding. One of the three is wrong.`,
    figures: [...growth.mentions, ...now.mentions, ...before.mentions],
  };
}

function check(fact: Fact, facts: readonly Fact[]): readonly Finding[] {
  if (fact.when === null || fact.growth === null || fact.growth === "other") return [];
  const before = levelOf(
    facts,
    fact.metric,
    comparedWith(fact.when, fact.growth as "qoq" | "yoy" | "mom"),
    fact.dimension,
  );
  const now = levelOf(facts, fact.metric, fact.when, fact.dimension);
  if (!now || !before) return [];
  const pairs = comparedStatements(now).flatMap((a) =>
    comparedStatements(before)
      .filter((b) => ofOneSign(a, b))
      .map((b) => [a, b] as const),
  );
  return fact.statements.flatMap((growth) => {
    const rate = growth.mentions[0];
    const ratios = pairs.map(([a, b]) => [a, b, over(a.interval, b.interval)] as const);
    const [first] = ratios;
    if (!first || ratios.some(([, , ratio]) => meets(ratio, growthFactor(rate)))) return [];
    return [finding(rate, growth, ...first)];
  });
}

/** A growth rate that its two levels do not give, rounding allowed for. */
export const growthAgainstLevels: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return facts.flatMap((fact) => check(fact, facts));
};
