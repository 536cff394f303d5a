import type { Figure } from "../figure";
import { metric } from "../taxonomy";
import { inDispute } from "./dispute";
import { factsOf, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { cellsOf, membersOf, type Instance } from "./instances";
import { addingUp } from "./partsAndTotal";
import { isRestated } from "./together";
import { difference, about, growthKinds, mentioned, named, place, valued } from "./wording";

/** Facts without a time may be of different times; only a product's data are the same at any time. */
const isOneFact = ({ when, metric: id, growth, dimension }: Fact) =>
  growth !== "other" && (when !== null || (metric(id).time === "none" && dimension.includes("product=")));

/** A gap from here on changes what a model concludes. */
const largeGap = 0.02;

/** How many values, and places of a value, a message names. */
const shown = 8;

const places = (mentions: readonly Figure[]) =>
  mentions.slice(0, shown).map(place).join("; ") + (mentions.length > shown ? "; and elsewhere" : "");

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

const sumInWords = ({ part, whole }: { readonly part: Statement; readonly whole: Statement }) =>
  ` Only with ${valued(part.mentions[0])} do the parts add up to ${mentioned(whole.mentions[0])}.`;

/** The one statement that is made in several lines, where each other is made in one. */
function repeatedOf(disputed: readonly Statement[]): Statement | undefined {
  const often = disputed.filter(({ mentions }) => new Set(mentions.map(({ line }) => line)).size > 1);
  return often.length === 1 ? often[0] : undefined;
}

const digitsOf = ({ value }: Statement) =>
  value
    .abs()
    .toFixed()
    .replace(".", "")
    .replace(/^0+/, "")
    .replace(/(?<!0)0+$/, "");

/** Of a size that no slip of the tongue makes of the other: what was read is of something else. */
function isFarFrom(each: Statement, best: Statement): boolean {
  const ratio = each.value.div(best.value.isZero() ? 1 : best.value);
  return ratio.gt(0) && (ratio.gt(far) || ratio.lt(1 / far)) && digitsOf(each) !== digitsOf(best);
}
const far = 3;

/** The value that alone fits the rest of the call, for the other values of the fact. */
function suggestionsFor(disputed: readonly Statement[], best: Statement, reason: string): Finding["suggestions"] {
  const suggestion = { value: best.value.toFixed(), unit: best.mentions[0].unit, reason };
  return disputed
    .filter((each) => each !== best)
    .flatMap(({ mentions }) => mentions.map((figure) => ({ figure, suggestion })));
}

function finding(
  fact: Fact,
  disputed: readonly Statement[],
  instances: InstancesOf,
  facts: readonly Fact[],
  text: string,
): Finding {
  const inOrder = [...disputed].sort((a, b) => a.value.comparedTo(b.value));
  const [low, high] = [inOrder[0]!, inOrder.at(-1)!];
  const gap = high.value.minus(low.value);
  const figure = low.mentions[0];
  const speakers = new Set(disputed.map(({ mentions }) => mentions[0].speaker).filter((speaker) => speaker !== null));
  const versions = [
    ...disputed.slice(0, shown).map(({ mentions }) => `${valued(mentions[0])} (${places(mentions)})`),
    ...(disputed.length > shown ? [`${disputed.length - shown} other values`] : []),
  ].join(" and ");
  const subject = [
    named(figure),
    ...(fact.growth ? [growthKinds[fact.growth]!] : []),
    ...(fact.when ? [fact.when] : []),
  ].join(", ");
  const apartBy = fact.growth ? `${about(gap.times(100), "percentage points")}` : difference(gap, figure);
  const restated = fact.growth === null && disputed.length === 2 && isRestated(text, disputed[0]!, disputed[1]!);
  if (restated)
    return {
      severity: "low",
      message: `Restated. ${subject}: ${versions}. They are ${apartBy} apart; the later one counts.`,
      figures: disputed.flatMap(({ mentions }) => mentions),
    };
  const fit = fact.growth ? null : fitting(disputed, instances);
  const sum = fact.growth ? null : addingUp(fact, facts);
  const reason = fit ? fitInWords(fit.best, fit.by) : sum ? sumInWords(sum) : "";
  const best = fit?.best ?? sum?.part;
  const known = best ?? (fact.growth ? undefined : repeatedOf(disputed));
  const others = disputed.filter((each) => each !== known);
  if (known && others.every((each) => isFarFrom(each, known)))
    return {
      severity: "high",
      message: `Two values were said. ${subject}: ${versions}. So far apart, ${others.map(({ mentions }) => valued(mentions[0])).join(" and ")} ${others.length > 1 ? "are" : "is"} probably of something else.${reason}`,
      figures: others.flatMap(({ mentions }) => mentions),
    };
  return {
    severity: fact.growth === null && gap.gt(high.value.abs().times(largeGap)) ? "high" : "medium",
    message: `${speakers.size > 1 ? "Speakers disagree" : "Two values were said"}. ${subject}: ${versions}. They are ${apartBy} apart, more than rounding explains.${reason}`,
    figures: disputed.flatMap(({ mentions }) => mentions),
    suggestions: best ? suggestionsFor(disputed, best, reason.trim()) : [],
  };
}

/** The same fact with different values, by one speaker or by several. */
export const contradiction: Check = ({ figures, text }) => {
  const facts = factsOf(figures);
  const instances = byMember(cellsOf(facts).flat());
  return facts.filter(isOneFact).flatMap((fact) => {
    const disputed = inDispute(fact, text);
    return disputed.length > 1 ? [finding(fact, disputed, instances, facts, text)] : [];
  });
};
