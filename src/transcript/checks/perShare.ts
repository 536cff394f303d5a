import { factsAbout, factsOf, groupBy, levelOf, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { containsZero, over, type Interval } from "./interval";
import { about, mentioned, named, sourced } from "./wording";

const pairs = [
  ["eps", "net_loss"],
  ["adjusted_eps", "adjusted_net_loss"],
] as const;

/** A count of shares at a day and their average over a period differ by what was issued; beyond this, something is wrong. */
const issued = 2;

function check(eps: Fact, loss: Fact, facts: readonly Fact[]): readonly Finding[] {
  const [share, net] = [eps.statements[0], loss.statements[0]];
  if (containsZero(share.interval) || containsZero(net.interval)) return [];
  if (share.value.times(net.value).gt(0))
    return [
      {
        severity: "high",
        message: `${named(share.mentions[0])} is ${sourced(share.mentions[0])}, but ${mentioned(net.mentions[0])}${net.value.gt(0) ? "" : ", which is a profit"}. Their signs do not go together.`,
        figures: [...share.mentions, ...net.mentions],
      },
    ];
  const counts = factsAbout(facts, "shares_outstanding")
    .filter(({ growth, dimension, outlook }) => growth === null && dimension === "" && !outlook)
    .map(({ statements }) => statements[0]);
  const { low, high } = over(net.interval, share.interval);
  const [least, most] = [high.neg().div(issued), low.neg().times(issued)];
  const fits = ({ value }: Statement) => value.gte(least) && value.lte(most);
  if (counts.length === 0 || counts.some(fits)) return [];
  return [
    {
      severity: "medium",
      message: `${named(net.mentions[0])} of ${sourced(net.mentions[0])} at ${sourced(share.mentions[0])} makes ${about(net.value.div(share.value).abs(), "shares")}, against ${sourced(counts[0]!.mentions[0])} outstanding. One of the three is wrong.`,
      figures: [share, net, counts[0]!].flatMap(({ mentions }) => mentions),
    },
  ];
}

/** Basic or diluted, the loss is the same. */
const withoutScope = ({ dimension }: Fact) => dimension.replace(/(?:^|;)scope=(?:basic|diluted)/, "");

/** One value a period, where basic and diluted were told. */
const firstOfEach = <Pair extends { readonly eps: Fact }>(pairs: readonly Pair[]): readonly Pair[] =>
  [...groupBy(pairs, ({ eps }) => `${eps.when} ${withoutScope(eps)} ${eps.currency}`).values()].map(
    ([first]) => first!,
  );

interface Implied {
  readonly share: Statement;
  readonly net: Statement;
  readonly shares: Interval;
}

/** The number of shares that a period's earnings and earnings per share make. */
function implied(eps: Fact, loss: Fact): readonly Implied[] {
  const [share, net] = [eps.statements[0], loss.statements[0]];
  if (containsZero(share.interval) || share.value.times(net.value).gte(0)) return [];
  const { low, high } = over(net.interval, share.interval);
  return [{ share, net, shares: { low: high.neg(), high: low.neg() } }];
}

const middle = ({ low, high }: Interval) => low.plus(high).div(2);

/** How many times as many shares a company may have from one of its periods to another. */
const growth = 2.5;

/** Periods whose number of shares is far from that of most; from three on there are others to go by. */
function unlike(periods: readonly Implied[]): readonly Finding[] {
  if (periods.length < 3) return [];
  const sizes = periods.map(({ shares }) => middle(shares)).sort((a, b) => a.comparedTo(b));
  const median = sizes[Math.floor((sizes.length - 1) / 2)]!;
  return periods
    .filter(({ shares }) => shares.low.gt(median.times(growth)) || shares.high.lt(median.div(growth)))
    .map(({ share, net }) => ({
      severity: "medium",
      message: `${named(net.mentions[0])} of ${sourced(net.mentions[0])} at ${sourced(share.mentions[0])} makes ${about(net.value.div(share.value).abs(), "shares")}, against ${about(median, "shares").replace(" shares", "")} in other periods. Earnings or earnings per share are wrong, or of another period.`,
      figures: [...share.mentions, ...net.mentions],
    }));
}

/** Earnings per share against net income: one sign, and a number of shares that there is. */
export const perShare: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return pairs.flatMap(([perShareId, lossId]) => {
    const found = factsAbout(facts, perShareId)
      .filter(
        ({ growth: rate, outlook, when, statements }) =>
          rate === null && !outlook && when !== null && statements.length === 1,
      )
      .flatMap((eps) => {
        const loss = levelOf(facts, lossId, eps.when, withoutScope(eps), eps.currency);
        return loss ? [{ eps, loss }] : [];
      });
    return [
      ...found.flatMap(({ eps, loss }) => check(eps, loss, facts)),
      ...unlike(firstOfEach(found).flatMap(({ eps, loss }) => implied(eps, loss))),
    ];
  });
};
