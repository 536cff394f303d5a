import type { Exact } from "../../units/exact";
import type { Figure } from "../figure";
import { comparedStatements, factsAbout, factsOf, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { meets } from "./interval";
import { beforeSlip } from "./slip";
import { amount, inSentence, named, place, quoted, sourced } from "./wording";

/** Amounts in two currencies closer than this are one number under two names. */
const same = 0.03;

interface Slip {
  readonly right: Statement;
  readonly how: string;
}

/** Quotes, and values of a metric, that are looked at. */
const looked = 300;

/** How a company's value became the one quoted: another scale, digits turned round, another currency. */
function slipOf(quote: Figure, said: Statement, [statement]: readonly Statement[]): Slip | null {
  const [figure] = said.mentions;
  const ratio = statement!.value.div(said.value);
  if (figure.unit !== quote.unit)
    return ratio.minus(1).abs().lt(same) ? { right: said, how: "the currency is another" } : null;
  const right = beforeSlip(statement!, said.interval);
  if (!right || !meets(said.interval, { low: right, high: right })) return null;
  return { right: said, how: isPowerOfTen(ratio) ? "the scale is another" : "digits are turned round" };
}

const isPowerOfTen = (ratio: Exact) => ratio.gt(5) || ratio.lt("0.2");

/** Units that may be told for each other: equal, or two currencies. */
const mayBeMeant = (a: string, b: string) => a === b || (/^[A-Z]{3}$/.test(a) && /^[A-Z]{3}$/.test(b));

function check(quote: Figure, facts: readonly Fact[]): Finding | null {
  const own = factsOf([quote])[0]!.statements;
  const said = factsAbout(facts, quote.metric)
    .filter(({ growth }) => growth === null)
    .flatMap(comparedStatements)
    .slice(0, looked)
    .filter(({ value, mentions: [{ unit }] }) => !value.isZero() && mayBeMeant(unit, quote.unit));
  const agrees = ({ interval, mentions: [{ unit }] }: Statement) =>
    unit === quote.unit && meets(interval, own[0].interval);
  if (own[0].value.isZero() || said.some(agrees)) return null;
  const ofPeriod = said.filter(({ mentions: [{ period }] }) => period === quote.period);
  const slip = [...ofPeriod, ...said].map((each) => slipOf(quote, each, own)).find((each) => each !== null);
  if (!slip) return null;
  const [figure] = slip.right.mentions;
  return {
    severity: "medium",
    message: `Misquoted: ${quoted(quote)} for ${inSentence(named(quote))} in a question (${place(quote)}), where the company says ${sourced(figure)}; ${slip.how}. Take ${amount(slip.right.value, figure.unit)}.`,
    figures: [],
    line: quote.line,
  };
}

/** A number that an analyst gets wrong in a question, which the company gives otherwise. */
export const misquoted: Check = ({ figures, quoted: quotes = [] }) => {
  const facts = factsOf(figures);
  return quotes
    .filter(({ value }) => value !== null)
    .slice(0, looked)
    .flatMap((quote) => check(quote, facts) ?? []);
};
