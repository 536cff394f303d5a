import { metric } from "../taxonomy";
import { factsOf, groupBy, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { meets, plus } from "./interval";
import { beforeSlip } from "./slip";
import { amount, mentioned, named, sourced } from "./wording";

const isBalance = ({ metric: id, growth, outlook, when }: Fact) =>
  metric(id).kind === "stock" && growth === null && !outlook && when !== null;

/** Rounder numbers fit sums of many kinds. */
const isPrecise = ({ value, interval }: Statement) => interval.high.minus(interval.low).lt(value.abs().times(0.01));

function check(before: Statement, after: Statement, sites: readonly Statement[]): readonly Finding[] {
  const sums = sites.map((site) => ({ site, sum: plus(before.interval, site.interval) }));
  if (!isPrecise(after) || sums.some(({ sum }) => meets(sum, after.interval))) return [];
  const figure = after.mentions[0];
  return sums
    .flatMap(({ site, sum }) => {
      const value = beforeSlip(after, sum);
      return value ? [{ site, value }] : [];
    })
    .slice(0, 1)
    .map(({ site, value }) => {
      const sum = `${sourced(before.mentions[0])} with ${mentioned(site.mentions[0])}`;
      const suggestion = { value: value.toFixed(), unit: figure.unit, reason: `${sum} makes it.` };
      return {
        severity: "medium",
        message: `${named(figure)} is ${sourced(figure)}, but ${sum} is ${amount(value, figure.unit)}; digits may be turned round.`,
        figures: after.mentions,
        suggestions: after.mentions.map((mention) => ({ figure: mention, suggestion })),
      };
    });
}

/** "From 88 to 125 MW" with a site of 64: a new total that only turned digits keep from being the sum. */
export const expansion: Check = ({ figures }) => {
  const balances = factsOf(figures).filter(isBalance);
  const sites = groupBy(
    balances.filter(({ dimension }) => /^site=[^;]*$/.test(dimension)),
    ({ metric: id, when }) => `${id} ${when}`,
  );
  return balances
    .filter(({ dimension, statements }) => dimension === "" && statements.length === 2)
    .flatMap(({ metric: id, when, statements }) => {
      const [before, after] = [...statements].sort((a, b) => a.value.comparedTo(b.value)) as [Statement, Statement];
      return check(before, after, (sites.get(`${id} ${when}`) ?? []).map((site) => site.statements[0]).slice(0, 8));
    });
};
