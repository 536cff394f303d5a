import { Exact } from "../../units/exact";
import { comparedStatements, factsOf, groupBy, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { mentioned, named, sourced } from "./wording";

/** Currencies that are worth about a dollar, so that equal numbers prove nothing. */
const nearDollar = ["USD", "EUR", "GBP", "CHF"];

/** Amounts closer than this are one amount. */
const same = 0.03;
/** Rates of exchange of one text lie within this of each other, whatever their dates. */
const usual = 0.2;

interface Pair {
  readonly a: Statement;
  readonly b: Statement;
  readonly fact: Fact;
  readonly currency: string;
  /** Units of the other currency to a dollar, or to the first. */
  readonly rate: Exact;
}

const cellOf = ({ metric: id, when, dimension, outlook, growth }: Fact) =>
  `${id} ${when} ${dimension} ${outlook} ${growth}`;

/** An amount in each two currencies in which the call gives it. */
function pairsOf(facts: readonly Fact[]): readonly Pair[] {
  const amounts = facts.filter(({ growth, currency, when }) => growth === null && currency !== "" && when !== null);
  return [...groupBy(amounts, cellOf).values()].flatMap((inCell) => {
    const [first, ...others] = [...inCell].sort((a, b) => Number(b.currency === "USD") - Number(a.currency === "USD"));
    return others.flatMap((fact) =>
      comparedStatements(first!).flatMap((a) =>
        comparedStatements(fact)
          .filter((b) => !a.value.isZero() && a.value.times(b.value).gt(0))
          .map((b) => ({ a, b, fact, currency: `${first!.currency} ${fact.currency}`, rate: b.value.div(a.value) })),
      ),
    );
  });
}

const both = ({ a, b }: Pair) => [...a.mentions, ...b.mentions];

function oneAmount(pair: Pair): Finding {
  const { a, b } = pair;
  const [more, fewer] = a.mentions.length >= b.mentions.length ? [a, b] : [b, a];
  const suggestion = {
    value: more.value.toFixed(),
    unit: more.mentions[0].unit,
    reason: `Said as ${sourced(more.mentions[0])}.`,
  };
  const isClear = more.mentions.length > fewer.mentions.length;
  return {
    severity: "high",
    message: `The same amount in two currencies: ${mentioned(a.mentions[0])} and ${sourced(b.mentions[0])}. They cannot be equal; one of the two is named wrongly.`,
    figures: both(pair),
    suggestions: isClear ? fewer.mentions.map((figure) => ({ figure, suggestion })) : [],
  };
}

const inWords = (rate: Exact) => rate.toSignificantDigits(3).toFixed();

/** Pairs whose rate of exchange is far from that of most others; from four on there are others to go by. */
function unusual(pairs: readonly Pair[]): readonly Finding[] {
  if (pairs.length < 4) return [];
  const median = [...pairs].sort((x, y) => x.rate.comparedTo(y.rate))[Math.floor(pairs.length / 2)]!.rate;
  return pairs
    .filter(({ rate }) => rate.div(median).minus(1).abs().gt(usual))
    .map((pair) => ({
      severity: "medium",
      message: `${named(pair.a.mentions[0])} is ${sourced(pair.a.mentions[0])} and ${sourced(pair.b.mentions[0])}: ${inWords(pair.rate)} to the ${pair.currency.startsWith("USD") ? "dollar" : pair.currency.slice(0, 3)}, against ${inWords(median)} elsewhere.`,
      figures: both(pair),
    }));
}

/** An amount said in two currencies as if they were one, or at a rate of exchange that is not that of the rest. */
export const currencies: Check = ({ figures }) => {
  const pairs = pairsOf(factsOf(figures));
  const isOne = ({ rate, currency }: Pair) =>
    rate.minus(1).abs().lt(same) && !currency.split(" ").every((each) => nearDollar.includes(each));
  const others = pairs.filter((pair) => !isOne(pair));
  return [
    ...pairs.filter(isOne).map(oneAmount),
    ...[...groupBy(others, ({ currency }) => currency).values()].flatMap(unusual),
  ];
};
