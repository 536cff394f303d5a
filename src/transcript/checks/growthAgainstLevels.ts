import { Exact } from "../../units/exact";
import type { Figure } from "../figure";
import { comparedWith } from "./calendar";
import { comparedStatements, factsOf, levelOf, levelsOf, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { containsZero, exactly, growthFactor, meets, minus, over, type Interval } from "./interval";
import { repeatedIn } from "./repeated";
import { asStated, beforeSlip } from "./slip";
import { amount, named, place, sourced, spanAbout, valued } from "./wording";

/** A miss of more than this in the level makes a model wrong. */
const severe = 0.05;

const ofOneSign = (a: Statement, b: Statement) =>
  a.value.times(b.value).gt(0) && !containsZero(a.interval) && !containsZero(b.interval);

interface Pair {
  readonly now: Statement;
  readonly before: Statement;
  readonly ratio: Interval;
}

const lineOf = ({ mentions: [{ line }] }: Statement) => line;
const inOneLine = ({ now, before }: Pair) => lineOf(now) === lineOf(before);

/** The rate that the levels give, where they are vouched for: a row of a table against a sentence, or a slip of digits. */
function correction(growth: Statement, pair: Pair, repeated: ReadonlySet<Statement>): Exact | null {
  const change = minus(pair.ratio, exactly(1));
  const apart = inOneLine(pair) && lineOf(growth) !== lineOf(pair.now);
  const vouched = apart || (repeated.has(pair.now) && repeated.has(pair.before));
  const right = vouched ? asStated(growth, change) : beforeSlip(growth, change);
  return right?.isZero() ? null : right;
}

function finding(rate: Figure, growth: Statement, pair: Pair, corrected: Exact | null): Finding {
  const { now, before, ratio } = pair;
  const stated = growthFactor(rate);
  const miss = now.value.div(before.value).div(stated.low.plus(stated.high).div(2)).minus(1).abs();
  const change = minus(ratio, exactly(1));
  const range = spanAbout(change.low, change.high, "ratio");
  const right = corrected && `${corrected.lt(0) ? "Down" : "Up"} ${amount(corrected.abs(), "ratio")} would fit`;
  const levels = `${sourced(now.mentions[0])} against ${sourced(before.mentions[0])}`;
  // A suggestion replaces the number and leaves the direction.
  const suggestion = corrected &&
    corrected.times(growth.value).gt(0) && {
      value: corrected.abs().toFixed(),
      unit: "ratio",
      reason: `Fits ${levels}.`,
    };
  return {
    severity: miss.gt(severe) ? "high" : "medium",
    message: `${named(rate)} was said to be ${valued(rate)} (${place(rate)}), but ${levels} is ${range} with rounding. ${right ?? "One of the three is wrong"}.`,
    // Where the levels are vouched for, or a slip explains the rate, they are evidence.
    figures: corrected ? growth.mentions : [...growth.mentions, ...now.mentions, ...before.mentions],
    suggestions: suggestion ? growth.mentions.map((figure) => ({ figure, suggestion })) : [],
  };
}

/** The levels of now and before in each currency in which both were said. */
const pairsOf = (fact: Fact, then: string | null, facts: readonly Fact[]): readonly Pair[] =>
  levelsOf(facts, fact.metric, fact.when, fact.dimension).flatMap((level) => {
    const earlier = levelOf(facts, fact.metric, then, fact.dimension, level.currency);
    return comparedStatements(level).flatMap((now) =>
      (earlier ? comparedStatements(earlier) : [])
        .filter((before) => ofOneSign(now, before))
        .map((before) => ({ now, before, ratio: over(now.interval, before.interval) })),
    );
  });

function check(fact: Fact, facts: readonly Fact[], repeated: ReadonlySet<Statement>): readonly Finding[] {
  if (fact.when === null || fact.growth === null || fact.growth === "other") return [];
  const pairs = pairsOf(fact, comparedWith(fact.when, fact.growth as "qoq" | "yoy" | "mom"), facts);
  const best = pairs.find(inOneLine) ?? pairs[0];
  return fact.statements.flatMap((growth) => {
    const rate = growth.mentions[0];
    if (!best || pairs.some(({ ratio }) => meets(ratio, growthFactor(rate)))) return [];
    return [finding(rate, growth, best, correction(growth, best, repeated))];
  });
}

/** A growth rate that its two levels do not give, rounding allowed for. */
export const growthAgainstLevels: Check = ({ figures }) => {
  const facts = factsOf(figures);
  const repeated = repeatedIn(figures);
  return facts.flatMap((fact) => check(fact, facts, repeated));
};
