import type { Figure } from "../figure";
import { metric } from "../taxonomy";
import { factsOf, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { cellsOf, membersOf, type Instance } from "./instances";
import { meets } from "./interval";
import { addingUp } from "./partsAndTotal";
import { about, growthKinds, mentioned, named, place, valued } from "./wording";

/** Facts without a time may be of different times; only a product's data are the same at any time. */
const isOneFact = ({ when, metric: id, growth, dimension }: Fact) =>
  growth !== "other" && (when !== null || (metric(id).time === "none" && dimension.includes("product=")));

/** A gap from here on changes what a model concludes. */
const largeGap = 0.02;

/** How many values, and places of a value, a message names. */
const shown = 8;

const places = (mentions: readonly Figure[]) =>
  mentions.slice(0, shown).map(place).join("; ") + (mentions.length > shown ? "; and elsewhere" : "");

/** The statements that some other cannot be one value with. */
function inDispute({ statements }: Fact): readonly Statement[] {
  if (statements.length < 2) return [];
  const lowest = statements.reduce((a, b) => (b.interval.high.lt(a.interval.high) ? b : a));
  const highest = statements.reduce((a, b) => (b.interval.low.gt(a.interval.low) ? b : a));
  return statements.filter((each) =>
    [lowest, highest].some((other) => other !== each && !meets(each.interval, other.interval)),
  );
}

type InstancesOf = ReadonlyMap<Statement, readonly Instance[]>;

function byMember(instances: readonly Instance[]): InstancesOf {
  const found = new Map<Statement, Instance[]>();
  for (const instance of instances)
    for (const member of new Set(membersOf(instance))) {
      const known = found.get(member);
      if (known) known.push(instance);
      else found.set(member, [instance]);
    }
  return found;
}

/** The one statement that fits the rest of the call by an identity which the others fail. */
function fitting(disputed: readonly Statement[], instances: InstancesOf) {
  const of = (statement: Statement) => instances.get(statement) ?? [];
  const fits = disputed.filter((statement) => of(statement).some(({ holds }) => holds));
  const tested = disputed.every((statement) => of(statement).length > 0);
  const [best] = fits;
  return best && tested && fits.length === 1 ? { best, by: of(best).find(({ holds }) => holds)! } : null;
}

function fitInWords(best: Statement, by: Instance): string {
  const others = membersOf(by).filter(({ mentions }) => mentions[0] !== best.mentions[0]);
  return ` Only ${valued(best.mentions[0])} fits ${others.map(({ mentions }) => mentioned(mentions[0])).join(" and ")}.`;
}

function sumInWords(fact: Fact, facts: readonly Fact[]): string {
  const sum = addingUp(fact, facts);
  return sum
    ? ` Only with ${valued(sum.part.mentions[0])} do the parts add up to ${mentioned(sum.whole.mentions[0])}.`
    : "";
}

function finding(fact: Fact, disputed: readonly Statement[], instances: InstancesOf, facts: readonly Fact[]): Finding {
  const inOrder = [...disputed].sort((a, b) => a.value.comparedTo(b.value));
  const [low, high] = [inOrder[0]!, inOrder.at(-1)!];
  const gap = high.value.minus(low.value);
  const figure = low.mentions[0];
  const speakers = new Set(disputed.map(({ mentions }) => mentions[0].speaker));
  const versions = [
    ...disputed.slice(0, shown).map(({ mentions }) => `${valued(mentions[0])} (${places(mentions)})`),
    ...(disputed.length > shown ? [`${disputed.length - shown} other values`] : []),
  ].join(" and ");
  const subject = [
    named(figure),
    ...(fact.growth ? [growthKinds[fact.growth]!] : []),
    ...(fact.when ? [fact.when] : []),
  ].join(", ");
  const apart = fact.growth ? `${about(gap.times(100), "percentage points")}` : about(gap, figure.unit);
  const fit = fact.growth ? null : fitting(disputed, instances);
  return {
    severity: fact.growth === null && gap.gt(high.value.abs().times(largeGap)) ? "high" : "medium",
    message: `${speakers.size > 1 ? "Speakers disagree" : "Two values were said"}. ${subject}: ${versions}. They are ${apart} apart, more than rounding explains.${fit ? fitInWords(fit.best, fit.by) : sumInWords(fact, facts)}`,
    figures: disputed.flatMap(({ mentions }) => mentions),
  };
}

/** The same fact with different values, by one speaker or by several. */
export const contradiction: Check = ({ figures }) => {
  const facts = factsOf(figures);
  const instances = byMember(cellsOf(facts).flat());
  return facts.filter(isOneFact).flatMap((fact) => {
    const disputed = inDispute(fact);
    return disputed.length > 1 ? [finding(fact, disputed, instances, facts)] : [];
  });
};
