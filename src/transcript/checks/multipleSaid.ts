import { Exact } from "../../units/exact";
import { metric } from "../taxonomy";
import { comparedWith } from "./calendar";
import { factsAbout, factsOf, levelOf, type Fact } from "./facts";
import type { Check, Finding } from "./finding";
import { growthFactor } from "./interval";
import { multiplesIn, type Multiple } from "./multiples";
import { figuresIn, linesAt } from "./sentence";
import { growthKinds, inSentence, place, sourced, valued } from "./wording";

const kinds = ["qoq", "yoy"] as const;

/** A multiple that the call gives by a number, with its source. */
interface Given {
  readonly kind: (typeof kinds)[number];
  readonly low: Exact;
  readonly high: Exact;
  readonly said: string;
}

function givenBy(facts: readonly Fact[], id: string, when: string): readonly Given[] {
  return kinds.flatMap((kind): Given[] => {
    const rate = factsAbout(facts, id).find(
      (fact) => fact.growth === kind && fact.when === when && fact.dimension === "",
    )?.statements[0].mentions[0];
    if (rate) return [{ kind, ...growthFactor(rate), said: `${valued(rate)} ${growthKinds[kind]!} (${place(rate)})` }];
    const [now, before] = [when, comparedWith(when, kind)].map((each) => levelOf(facts, id, each, "")?.statements[0]);
    if (!now || !before || !before.value.gt(0) || !now.value.gt(0)) return [];
    const ratio = now.value.div(before.value);
    const said = `${sourced(now.mentions[0])} against ${sourced(before.mentions[0])}`;
    return [{ kind, low: ratio, high: ratio, said }];
  });
}

const fits = ({ least, most }: Multiple, { low, high }: Given) => high.gte(least) && low.lte(most);
const times = ({ low, high }: Given) => low.plus(high).div(2).toSignificantDigits(3).toFixed();

/** “Doubling in quarter one”, where it is from quarter one that it doubled. */
function otherPeriod(multiple: Multiple, reported: string, facts: readonly Fact[], line: number): Finding | null {
  const { metric: id, words, in: named } = multiple;
  if (named === null || named === reported || givenBy(facts, id, named).length > 0) return null;
  const meant = givenBy(facts, id, reported).find(
    (each) => comparedWith(reported, each.kind) === named && fits(multiple, each),
  );
  if (!meant) return null;
  return {
    severity: "medium",
    message: `“${words}” (line ${line}) puts the growth into ${named}, but ${inSentence(metric(id).label)} is ${meant.said} in ${reported}, ${times(meant)} times that of ${named}. Probably “from ${named}” is meant.`,
    figures: [],
    line,
  };
}

/** “Doubled”, where the numbers give another multiple. */
function otherSize(multiple: Multiple, reported: string, facts: readonly Fact[], line: number): Finding | null {
  const { metric: id, words, in: named, kind } = multiple;
  const given = givenBy(facts, id, named ?? reported).filter((each) => kind === null || each.kind === kind);
  // Without a word for the comparison, either may be meant.
  if (given.length < (kind === null ? kinds.length : 1) || given.some((each) => fits(multiple, each))) return null;
  const numbers = given.map((each) => `${each.said}, ${times(each)} times`).join("; ");
  return {
    severity: "medium",
    message: `“${words}” (line ${line}) does not go with the numbers for ${inSentence(metric(id).label)} in ${named ?? reported}: ${numbers}.`,
    figures: [],
    line,
  };
}

/** "Doubled", "tripled", "halved" in passing, at odds with the growth or the levels that the call gives. */
export const multipleSaid: Check = ({ document, figures, text }) => {
  const { period } = document;
  if (text === "" || period === null) return [];
  const facts = factsOf(figures);
  const multiples = multiplesIn(text, document).filter((multiple) => figuresIn(multiple, figures).length === 0);
  const lines = linesAt(
    text,
    multiples.map(({ start }) => start),
  );
  return multiples.flatMap((multiple, i) => {
    const line = lines[i]!;
    return otherPeriod(multiple, period, facts, line) ?? otherSize(multiple, period, facts, line) ?? [];
  });
};
