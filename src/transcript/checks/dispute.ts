import { metric } from "../taxonomy";
import type { Fact, Statement } from "./facts";
import { bounded, meets, total, type Interval } from "./interval";
import { isRestated, ofOtherShares, onlyTogether, toldTogether } from "./together";

interface Open {
  readonly statement: Statement;
  /** With the open side of the bounds under which it was said. */
  readonly interval: Interval;
}

/** The statements that some other cannot be one value with. */
function apart({ statements }: Fact): readonly Open[] {
  if (statements.length < 2) return [];
  const all = statements.map((statement) => ({
    statement,
    interval: bounded(statement.interval, statement.mentions),
  }));
  const lowest = all.reduce((a, b) => (b.interval.high.lt(a.interval.high) ? b : a));
  const highest = all.reduce((a, b) => (b.interval.low.gt(a.interval.low) ? b : a));
  return all.filter((each) =>
    [lowest, highest].some((other) => other !== each && !meets(each.interval, other.interval)),
  );
}

/** Rates of which a company has several at once, one a loan; only values close to each other are of one. */
const perLoan = ["loan_interest_rate", "loan_to_value"];
const isClose = (a: Statement, b: Statement) => a.value.minus(b.value).abs().lte(a.value.abs().times(0.1));

/** What a balance sheet carries less the cost of issue: 57.94 of notes of 60 million. */
const isCarried = (a: Statement, b: Statement) => {
  const [small, large] = a.value.lt(b.value) ? [a, b] : [b, a];
  const width = ({ interval }: Statement) => interval.high.minus(interval.low);
  return small.value.gt(large.value.times(0.9)) && width(small).times(10).lte(width(large));
};
const owed = /^(?:convertible_notes|secured_loans|total_debt)$/;

/** Why two values need not be of one thing: a target and the one it replaces, basic and diluted, two loans. */
const isExplained = (fact: Fact, text: string, a: Statement, b: Statement): boolean =>
  fact.outlook || metric(fact.metric).kind === "guidance"
    ? toldTogether(text, a, b) || isRestated(text, a, b)
    : (/eps$/.test(fact.metric) && ofOtherShares(text, a, b)) ||
      (perLoan.includes(fact.metric) && !isClose(a, b)) ||
      (owed.test(fact.metric) && isCarried(a, b)) ||
      onlyTogether(text, a, b);

const adds = ["flow", "stock", "count"];

/** A whole and all its parts under one name: a price and its instalments. */
function isWholeWithParts(fact: Fact, disputed: readonly Open[]): boolean {
  const whole = disputed.reduce((a, b) => (b.statement.value.gt(a.statement.value) ? b : a));
  const parts = disputed.filter((each) => each !== whole);
  return (
    parts.length > 1 &&
    adds.includes(metric(fact.metric).kind) &&
    meets(total(parts.map(({ interval }) => interval)), whole.interval)
  );
}

/** Values among which pairs are looked at. */
const paired = 8;

/** The statements of a fact that cannot be of one value, but for what the words around them explain. */
export function inDispute(fact: Fact, text: string): readonly Statement[] {
  const disputed = apart(fact);
  if (disputed.length === 0 || (fact.growth === null && isWholeWithParts(fact, disputed))) return [];
  const open = disputed.filter(
    (a) =>
      disputed.length > paired ||
      disputed.some(
        (b) => a !== b && !meets(a.interval, b.interval) && !isExplained(fact, text, a.statement, b.statement),
      ),
  );
  return open.map(({ statement }) => statement);
}
