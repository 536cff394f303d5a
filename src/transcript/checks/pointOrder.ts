import { comparedStatements, factsAbout, factsOf, type Fact, type Statement } from "./facts";
import { daysOf } from "./calendar";
import type { Check, Finding } from "./finding";
import { inSentence, named, sourced, valued } from "./wording";

const pointOf = ({ dimension }: Fact) =>
  /(?:^|;)point=(low|high)(?:;|$)/.exec(dimension)?.[1] as "low" | "high" | undefined;
const withoutPoint = ({ dimension }: Fact) => dimension.replace(/(^|;)point=\w+/, "").replace(/^;/, "");

/** Whether a fact lies in the span whose low or high another gives. */
function within(fact: Fact, span: Fact): boolean {
  if (fact === span || fact.metric !== span.metric || fact.growth !== null || fact.outlook !== span.outlook)
    return false;
  if (withoutPoint(fact) !== withoutPoint(span)) return false;
  if (fact.when === span.when) return pointOf(fact) !== undefined;
  const days = span.when === null ? null : daysOf(span.when);
  return (
    days !== null && fact.when !== null && fact.when.length === 10 && fact.when >= days.first && fact.when <= days.last
  );
}

const bothBelowZero = (a: Statement, b: Statement) => a.value.lt(0) && b.value.lt(0);

/** Whether a low lies above another value of its span, or a high below, beyond rounding; of falls, the size may count. */
const isWrong = (point: "low" | "high", extreme: Statement, other: Statement) =>
  bothBelowZero(extreme, other)
    ? false
    : point === "low"
      ? extreme.interval.low.gte(other.interval.high)
      : extreme.interval.high.lte(other.interval.low);

const replacing = (statement: Statement, by: Statement, reason: string): NonNullable<Finding["suggestions"]> =>
  statement.mentions.map((figure) => ({
    figure,
    suggestion: { value: by.value.toFixed(), unit: by.mentions[0].unit, reason },
  }));

function finding(fact: Fact, statement: Statement, other: Statement, fitting: Statement | undefined): Finding {
  const figure = statement.mentions[0];
  const point = pointOf(fact)!;
  const better = fitting?.mentions[0];
  const isEnd = /^(?:low|high)$/.test(other.mentions[0].dimension.point ?? "");
  const why = `a ${point} cannot lie ${point === "low" ? "above" : "below"} another value of the same span`;
  const would = better ? ` ${sourced(better)} would fit.` : isEnd ? " The two may be turned round." : "";
  const fits = better && `Said as ${sourced(better)}, which fits ${valued(other.mentions[0])}.`;
  const round = "The ends of the range may be turned round.";
  return {
    severity: "high",
    message: `${sourced(figure)} is given as the ${point} of ${inSentence(named({ ...figure, dimension: {} }))}, but ${sourced(other.mentions[0])} was said as well; ${why}.${would}`,
    figures: [...statement.mentions, ...(isEnd && !better ? other.mentions : [])],
    suggestions: fitting
      ? replacing(statement, fitting, fits!)
      : isEnd
        ? [...replacing(statement, other, round), ...replacing(other, statement, round)]
        : [],
  };
}

const startOf = ({ mentions: [{ start }] }: Statement) => start;

/** The statement that stands nearest to another in the text, if there is one. */
function nearest(statements: readonly Statement[], to: Statement): readonly Statement[] {
  const distance = (each: Statement) => Math.abs(startOf(each) - startOf(to));
  return statements.length === 0
    ? []
    : [statements.reduce((best, each) => (distance(each) < distance(best) ? each : best))];
}

/** A low above, or a high below, another value of the same metric in the same span. */
export const pointOrder: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return facts.filter(pointOf).flatMap((fact) => {
    const point = pointOf(fact)!;
    // A low above a high is one fault, told of the low.
    const others = factsAbout(facts, fact.metric)
      .filter((each) => within(each, fact) && pointOf(each) !== point && (point === "low" || pointOf(each) !== "low"))
      .flatMap((each) =>
        comparedStatements(each).map((statement) => ({ statement, isEnd: pointOf(each) !== undefined })),
      );
    const ends = others.filter(({ isEnd }) => isEnd).map(({ statement }) => statement);
    const levels = others.filter(({ isEnd }) => !isEnd).map(({ statement }) => statement);
    // Of several ranges, each low goes with the high beside it.
    const against = (statement: Statement) =>
      [...levels, ...nearest(ends, statement)].find((other) => isWrong(point, statement, other));
    return comparedStatements(fact).flatMap((statement) => {
      const other = against(statement);
      return other
        ? [
            finding(
              fact,
              statement,
              other,
              fact.statements.find((each) => !against(each)),
            ),
          ]
        : [];
    });
  });
};
