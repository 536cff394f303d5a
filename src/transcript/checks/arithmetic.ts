import { Exact } from "../../units/exact";
import type { Figure, Suggestion } from "../figure";
import { factsOf, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { cellsOf, membersOf, type Instance } from "./instances";
import { containsZero, type Interval } from "./interval";
import { isOfPart } from "./ofPart";
import { repeatedIn } from "./repeated";
import { asStated, beforeSlip } from "./slip";
import { needed } from "./solved";
import { about, amount, mentioned, named, sourced, spanAbout } from "./wording";

/** From here on a miss makes a model wrong; below, it may be a rounding of another kind. */
const severe = 0.05;

const middle = ({ low, high }: Interval) => low.plus(high).div(2);

function severityOf({ identity, result, value }: Instance): Finding["severity"] {
  if (identity.loose) return "info";
  const miss = result.value.minus(middle(value)).abs();
  return miss.gt(result.value.abs().times(severe)) ? "high" : "medium";
}

const terms = ({ identity, inputs }: Instance) =>
  inputs.map(({ mentions }) => mentioned(mentions[0])).join(` ${identity.operator} `);

/** The one member that is in doubt alone, or that a usual slip has changed, and what it should be. */
function correction(
  instance: Instance,
  doubtful: readonly Statement[],
  repeated: ReadonlySet<Statement>,
): { readonly member: Statement; readonly value: Exact } | null {
  if (instance.identity.loose) return null;
  const only = <Item>(items: readonly Item[]) => (items.length === 1 ? items[0]! : null);
  const single = only(doubtful.filter((member) => !repeated.has(member)));
  const range = single && needed(instance, single);
  const rounded = range && asStated(single, range);
  if (rounded) return { member: single, value: rounded };
  const slips = doubtful.flatMap((member) => {
    const fitting = needed(instance, member);
    const value = fitting && !containsZero(fitting) ? beforeSlip(member, fitting) : null;
    return value ? [{ member, value }] : [];
  });
  // Any factor of a product could be off by a power of ten; of the result it is the likeliest.
  return slips.find(({ member }) => member === instance.result) ?? only(slips);
}

function messageOf(instance: Instance, corrected: ReturnType<typeof correction>): string {
  const { identity, result, value } = instance;
  const figure = result.mentions[0];
  const { unit } = figure;
  const given = `${about(middle(value), unit)} (${spanAbout(value.low, value.high, unit)} with rounding)`;
  const rest = identity.loose
    ? "Items not named may lie between."
    : `The difference is ${about(result.value.minus(middle(value)).abs(), unit)}.`;
  const would = corrected ? ` ${amount(corrected.value, corrected.member.mentions[0].unit)} would fit.` : "";
  return `${named(figure)} is ${sourced(figure)}, but ${terms(instance)} is ${given}${identity.negated ? ", with the sign turned" : ""}. ${rest}${would}`;
}

/** The members that no other identity confirms; all of them where each is confirmed. */
function inDoubt(instance: Instance, confirmed: ReadonlySet<Figure>): readonly Statement[] {
  const members = membersOf(instance);
  const open = members.filter(({ mentions }) => !mentions.some((mention) => confirmed.has(mention)));
  return open.length > 0 ? open : members;
}

function finding(instance: Instance, confirmed: ReadonlySet<Figure>, repeated: ReadonlySet<Statement>): Finding {
  const doubtful = inDoubt(instance, confirmed);
  const corrected = correction(instance, doubtful, repeated);
  const suggested = (value: Exact, { mentions }: Statement): Finding["suggestions"] => {
    const others = membersOf(instance).filter(({ mentions: [first] }) => first !== mentions[0]);
    const reason = `Fits ${others.map((other) => mentioned(other.mentions[0])).join(" and ")}.`;
    const suggestion: Suggestion = { value: value.toFixed(), unit: mentions[0].unit, reason };
    return mentions.map((figure) => ({ figure, suggestion }));
  };
  return {
    severity: severityOf(instance),
    message: messageOf(instance, corrected),
    figures: doubtful.flatMap(({ mentions }) => mentions),
    suggestions: corrected ? suggested(corrected.value, corrected.member) : [],
  };
}

/** Whether the members are all of the company, or all of a part of it. */
function ofOneScope(instance: Instance, text: string): boolean {
  const parts = membersOf(instance).map(({ mentions }) => mentions.some((mention) => isOfPart(text, mention)));
  return parts.every((each) => each === parts[0]);
}

/**
 * Figures of one period that do not fit each other by definition, rounding allowed for.
 *
 * A member that another identity confirms is evidence, and the doubt falls on the others.
 */
export const arithmetic: Check = ({ figures, text }) => {
  const repeated = repeatedIn(figures);
  const cells = cellsOf(factsOf(figures));
  const holding = cells.flat().filter(({ holds }) => holds);
  const confirmed = new Set(holding.flatMap(membersOf).flatMap(({ mentions }) => mentions));
  return cells
    .filter((cell) => !cell.some(({ holds }) => holds) && ofOneScope(cell[0]!, text))
    .map(([first]) => finding(first!, confirmed, repeated));
};
