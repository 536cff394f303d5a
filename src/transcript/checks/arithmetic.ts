import { Exact } from "../../units/exact";
import type { Figure, Suggestion } from "../figure";
import { factsOf, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { cellsOf, membersOf, type Instance } from "./instances";
import { meets, type Interval } from "./interval";
import { about, mentioned, named, sourced, spanAbout } from "./wording";

/** From here on a miss makes a model wrong; below, it may be a rounding of another kind. */
const severe = 0.05;

const middle = ({ low, high }: Interval) => low.plus(high).div(2);

/** The result of an instance at the scale at which it would fit its inputs, if a usual slip of scale explains it. */
function atFittingScale({ result, value }: Instance): Exact | undefined {
  const factor = ["0.001", "0.01", "0.1", "10", "100", "1000"].find((each) => {
    const ends = [result.interval.low.times(each), result.interval.high.times(each)];
    return meets(value, { low: Exact.min(...ends), high: Exact.max(...ends) });
  });
  return factor === undefined ? undefined : result.value.times(factor);
}

function severityOf({ identity, result, value }: Instance): Finding["severity"] {
  if (identity.loose) return "info";
  const miss = result.value.minus(middle(value)).abs();
  return miss.gt(result.value.abs().times(severe)) ? "high" : "medium";
}

const terms = ({ identity, inputs }: Instance) =>
  inputs.map(({ mentions }) => mentioned(mentions[0])).join(` ${identity.operator} `);

function messageOf(instance: Instance): string {
  const { identity, result, value } = instance;
  const figure = result.mentions[0];
  const { unit } = figure;
  const given = `${about(middle(value), unit)} (${spanAbout(value.low, value.high, unit)} with rounding)`;
  const rest = identity.loose
    ? "Items not named may lie between."
    : `The difference is ${about(result.value.minus(middle(value)).abs(), unit)}.`;
  return `${named(figure)} is ${sourced(figure)}, but ${terms(instance)} is ${given}${identity.negated ? ", with the sign turned" : ""}. ${rest}`;
}

/** The members that no other identity confirms; all of them where each is confirmed. */
function inDoubt(instance: Instance, confirmed: ReadonlySet<Figure>): readonly Statement[] {
  const members = membersOf(instance);
  const open = members.filter(({ mentions }) => !mentions.some((mention) => confirmed.has(mention)));
  return open.length > 0 ? open : members;
}

function finding(instance: Instance, confirmed: ReadonlySet<Figure>): Finding {
  const { result } = instance;
  const scaled = atFittingScale(instance);
  const suggestion: Suggestion | null = scaled
    ? { value: scaled.toFixed(), unit: result.mentions[0].unit, reason: `Fits ${terms(instance)}.` }
    : null;
  return {
    severity: severityOf(instance),
    message: messageOf(instance),
    figures: inDoubt(instance, confirmed).flatMap(({ mentions }) => mentions),
    suggestions: suggestion ? result.mentions.map((figure) => ({ figure, suggestion })) : [],
  };
}

/**
 * Figures of one period that do not fit each other by definition, rounding allowed for.
 *
 * A member that another identity confirms is evidence, and the doubt falls on the others.
 */
export const arithmetic: Check = ({ figures }) => {
  const cells = cellsOf(factsOf(figures));
  const holding = cells.flat().filter(({ holds }) => holds);
  const confirmed = new Set(holding.flatMap(membersOf).flatMap(({ mentions }) => mentions));
  return cells.filter((cell) => !cell.some(({ holds }) => holds)).map(([first]) => finding(first!, confirmed));
};
