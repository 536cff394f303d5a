import { comparedWith, daysOf } from "./calendar";
import { factsAbout, factsOf, levelOf, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { exactly, meets, minus, plus, type Interval } from "./interval";
import { about, sourced } from "./wording";

/** How much the holdings rose in a period, stated as such or as two balances. */
function rise(
  facts: readonly Fact[],
  period: string,
): { readonly interval: Interval; readonly said: readonly Statement[] } | null {
  const stated = levelOf(facts, "btc_held_change", period, "");
  if (stated) return { interval: stated.statements[0].interval, said: [stated.statements[0]] };
  // A fiscal period's end is not in its label: the latest reported balance is of its end.
  const balances = factsAbout(facts, "btc_held").filter(
    ({ growth, outlook, dimension }) => growth === null && !outlook && dimension === "",
  );
  const last =
    daysOf(period)?.last ??
    balances
      .map(({ when }) => when ?? "")
      .sort()
      .at(-1)!;
  const step = /Q\d$/.test(period) ? "qoq" : /^FY/.test(period) ? "yoy" : "mom";
  const [now, before] = [last, comparedWith(last, step)].map((when) => levelOf(facts, "btc_held", when, ""));
  if (!now || !before) return null;
  return {
    interval: minus(now.statements[0].interval, before.statements[0].interval),
    said: [now.statements[0], before.statements[0]],
  };
}

function check(mined: Fact, facts: readonly Fact[]): readonly Finding[] {
  const held = mined.when === null ? null : rise(facts, mined.when);
  if (!held || !/Q\d$|^FY\d{4}$|^\d{4}-\d{2}$/.test(mined.when!)) return [];
  const [sold, bought] = ["btc_sold", "btc_purchased"].map((id) => levelOf(facts, id, mined.when, "")?.statements[0]);
  const produced = mined.statements[0];
  const expected = minus(plus(produced.interval, bought?.interval ?? exactly(0)), sold?.interval ?? exactly(0));
  if (meets(expected, held.interval)) return [];
  // Two balances beside production tell the sales; only a change given for explanation leaves them out.
  if (!sold && (held.said.length > 1 || !/Q\d$/.test(mined.when!))) return [];
  const gap = expected.low.plus(expected.high).minus(held.interval.low).minus(held.interval.high).div(2);
  const parts = [
    `${sourced(produced.mentions[0])} mined`,
    ...(bought ? [`${sourced(bought.mentions[0])} bought`] : []),
    ...(sold ? [`${sourced(sold.mentions[0])} sold`] : []),
  ];
  const rose = `holdings ${held.said.length === 1 ? `changed by ${sourced(held.said[0]!.mentions[0])}` : `went from ${sourced(held.said[1]!.mentions[0])} to ${sourced(held.said[0]!.mentions[0])}`}`;
  // Sales that nobody named are an omission; a gap beside named sales is a contradiction.
  return [
    {
      severity: sold ? "medium" : "info",
      message: `${parts.join(", ")}, but ${rose}: ${about(gap.abs(), "BTC")} ${gap.gt(0) ? "left the treasury" : "came in"} without being named.`,
      figures: [produced, ...(bought ? [bought] : []), ...(sold ? [sold] : []), ...held.said].flatMap(
        ({ mentions }) => mentions,
      ),
    },
  ];
}

/** Bitcoin mined, bought and sold against the change of the holdings. */
export const treasury: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return facts
    .filter(
      ({ metric: id, growth, outlook, dimension }) =>
        id === "btc_mined" && growth === null && !outlook && dimension === "",
    )
    .flatMap((mined) => check(mined, facts));
};
