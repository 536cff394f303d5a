import { Exact } from "../../units/exact";
import { comparedWith, daysOf } from "./calendar";
import { factsAbout, factsOf, levelOf, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { about, mentioned, sourced } from "./wording";

/** Cash that comes in or goes out under a name of its own; the flow of operations stands for those of the second list. */
const named = [
  ["operating_cash_flow", 1],
  ["capital_expenditure", -1],
  ["equity_raised", 1],
  ["secured_loan_proceeds", 1],
  ["debt_repaid", -1],
  ["share_repurchases", -1],
  ["other_proceeds", 1],
  ["acquisition_price", -1],
] as const;
const ofOperations = [
  ["cash_from_sales", 1],
  ["vat_refunds", 1],
  ["wafer_payments", -1],
  ["production_operation_payments", -1],
] as const;

interface Flow {
  readonly statement: Statement;
  readonly sign: number;
}

function flowsOf(facts: readonly Fact[], period: string, currency: string): readonly Flow[] {
  const told = (list: readonly (readonly [string, number])[]) =>
    list.flatMap(([id, sign]) => {
      const statement = levelOf(facts, id, period, "", currency)?.statements[0];
      return statement ? [{ statement, sign }] : [];
    });
  const all = told(named);
  return all.some(({ statement }) => statement.mentions[0].metric === "operating_cash_flow")
    ? all
    : [...told(ofOperations), ...all];
}

const inWords = ({ statement, sign }: Flow) => `${sign < 0 ? "less " : ""}${mentioned(statement.mentions[0])}`;

function check(closing: Fact, facts: readonly Fact[], period: string): readonly Finding[] {
  const opening = levelOf(facts, "cash", comparedWith(closing.when!, "qoq"), "", closing.currency);
  const flows = flowsOf(facts, period, closing.currency);
  if (!opening || flows.length < 2) return [];
  const [end, start] = [closing.statements[0], opening.statements[0]];
  const sum = flows.reduce((total, { statement, sign }) => total.plus(statement.value.times(sign)), new Exact(0));
  const gap = end.value.minus(start.value).minus(sum).abs();
  // Few calls name every flow: only what no item left out could be is a fault.
  const largest = Exact.max(end.value, start.value, ...flows.map(({ statement }) => statement.value.abs()));
  const others = [end.value, start.value, ...flows.map(({ statement }) => statement.value.abs())].filter(
    (each) => !each.eq(largest),
  );
  if (others.length === 0 || gap.lt(Exact.max(...others).times(5))) return [];
  return [
    {
      severity: "medium",
      message: `Cash went from ${sourced(start.mentions[0])} to ${sourced(end.mentions[0])}, but ${flows.map(inWords).join(", ")} make ${about(sum, end.mentions[0].unit)}: ${about(gap, end.mentions[0].unit)} is left without a name, several times all but one of these. One of them may have another scale.`,
      figures: [start, end, ...flows.map(({ statement }) => statement)].flatMap(({ mentions }) => mentions),
    },
  ];
}

/** Opening cash with what came in and went out, against closing cash. */
export const cashBridge: Check = ({ figures, document: { period } }) => {
  const last = period === null ? undefined : daysOf(period)?.last;
  if (period === null || last === undefined || !/Q\d$/.test(period)) return [];
  const facts = factsOf(figures);
  return factsAbout(facts, "cash")
    .filter(({ growth, outlook, dimension, when }) => growth === null && !outlook && dimension === "" && when === last)
    .flatMap((closing) => check(closing, facts, period));
};
