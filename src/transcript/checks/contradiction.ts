import type { Figure } from "../figure";
import { metric } from "../taxonomy";
import { factsOf, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { meets } from "./interval";
import { about, named, place, valued } from "./wording";

/** Facts without a time may be of different times; only a product's data are the same at any time. */
const isOneFact = ({ when, metric: id, growth, dimension }: Fact) =>
  growth !== "other" && (when !== null || (metric(id).time === "none" && dimension.includes("product=")));

/** Whether two statements cannot both be true. A word such as "doubling" is as exact as the rate it rounds to. */
const disagree = (a: Statement, b: Statement) => !meets(a.interval, b.interval);

/** A gap from here on changes what a model concludes. */
const largeGap = 0.02;

const places = (mentions: readonly Figure[]) => mentions.map(place).join("; ");

function finding(fact: Fact, disputed: readonly Statement[]): Finding {
  const [low, high] = [...disputed]
    .sort((a, b) => a.value.comparedTo(b.value))
    .flatMap((each, i, { length }) => (i === 0 || i === length - 1 ? [each] : [])) as [Statement, Statement];
  const gap = high.value.minus(low.value);
  const isLarge = fact.growth === null && gap.gt(high.value.abs().times(largeGap));
  const versions = disputed.map(({ mentions }) => `${valued(mentions[0])} (${places(mentions)})`).join(" and ");
  const speakers = new Set(disputed.map(({ mentions }) => mentions[0].speaker).filter((name) => name !== null));
  const who = speakers.size > 1 ? "Speakers disagree" : "Two values were said";
  const figure = low.mentions[0];
  const time = fact.when ? `, ${fact.when}` : "";
  return {
    severity: isLarge ? "high" : "medium",
    message: `${who} for one fact. ${named(figure)}${fact.growth ? ` (${fact.growth})` : ""}${time}: ${versions}. They are ${about(gap, figure.value === null ? "ratio" : figure.unit)} apart, more than rounding explains.`,
    figures: disputed.flatMap(({ mentions }) => mentions),
  };
}

/** The same fact with different values, by one speaker or by several. */
export const contradiction: Check = ({ figures }) =>
  factsOf(figures)
    .filter(isOneFact)
    .flatMap((fact) => {
      const disputed = fact.statements.filter((each) => fact.statements.some((other) => disagree(each, other)));
      return disputed.length > 1 ? [finding(fact, disputed)] : [];
    });
