import { factsAbout, factsOf, levelOf, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { containsZero, over } from "./interval";
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
      message: `${named(net.mentions[0])} of ${sourced(net.mentions[0])} at ${sourced(share.mentions[0])} makes ${about(net.value.div(share.value).abs(), "shares")}, against ${sourced(counts[0]!.mentions[0])} outstanding.`,
      figures: [share, net, counts[0]!].flatMap(({ mentions }) => mentions),
    },
  ];
}

/** Earnings per share against net income: one sign, and a number of shares that there is. */
export const perShare: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return pairs.flatMap(([perShareId, lossId]) =>
    factsAbout(facts, perShareId)
      .filter(({ growth, outlook, when }) => growth === null && !outlook && when !== null)
      .flatMap((eps) => {
        const loss = levelOf(facts, lossId, eps.when, eps.dimension, eps.currency);
        return loss && eps.statements.length === 1 ? check(eps, loss, facts) : [];
      }),
  );
};
