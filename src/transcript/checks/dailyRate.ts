import { dayCount } from "./calendar";
import { comparedStatements, factsAbout, factsOf, levelOf, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { exactly, meets, over, times } from "./interval";
import { asStated } from "./slip";
import { about, named, sourced } from "./wording";

function finding(rate: Statement, mined: Statement, days: number): Finding {
  const [figure, whole] = [rate.mentions[0], mined.mentions[0]];
  const right = asStated(rate, over(mined.interval, exactly(days)));
  const suggestion = right && { value: right.toFixed(), unit: figure.unit, reason: `Fits ${sourced(whole)}.` };
  return {
    severity: "medium",
    message: `${named(figure)} is ${sourced(figure)}, which × ${days} days is ${about(rate.value.times(days), "BTC")}, but ${sourced(whole)} were mined.`,
    figures: [...rate.mentions, ...mined.mentions],
    suggestions: suggestion ? rate.mentions.map((mention) => ({ figure: mention, suggestion })) : [],
  };
}

/** Production a day that, times the days of the period, is not its production. */
export const dailyRate: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return factsAbout(facts, "btc_mined_per_day")
    .filter(({ growth, outlook }) => growth === null && !outlook)
    .flatMap((rate) => {
      const days = rate.when === null ? null : dayCount(rate.when);
      const mined = levelOf(facts, "btc_mined", rate.when, rate.dimension);
      if (days === null || days < 2 || !mined) return [];
      const fits = comparedStatements(rate).some((each) =>
        comparedStatements(mined).some((whole) => meets(times(each.interval, exactly(days)), whole.interval)),
      );
      return fits ? [] : [finding(rate.statements[0], mined.statements[0], days)];
    });
};
