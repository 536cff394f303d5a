import { Exact } from "../units/exact";
import { amountOn, clear, later, roughly, sumOf } from "./flow";
import { cashOfDay, cashOfEra, eraAt, type CashFlows, type MachineCash } from "./machineCash";
import { smallest } from "./smallest";

/** Days in a row on which a machine runs, whose cash all flows one way. */
export interface CashPiece extends CashFlows {
  /** First day. */
  readonly from: number;
  readonly days: number;
  /** Every day earns more than it costs; else none does. */
  readonly rises: boolean;
}

/** Net cash of the first days of a piece. */
export const netOf = ({ earned, spent }: Pick<CashFlows, "earned" | "spent">, days: number): Exact =>
  sumOf(earned, days).minus(sumOf(spent, days));

/** Differences below this share are what rounding to 40 digits leaves, not cash. */
export const noise = new Exact("1e-30");

/**
 * The days on which a machine runs, from `from` up to `to`, in order; idle days and curtailed ones are left out.
 *
 * Whole days of one era are flows; a day that holds a halving or the end of the lead time stands alone.
 */
export function* cashPieces(cash: MachineCash, to: number, from = 0): Generator<CashPiece> {
  for (const piece of allPieces(cash, from, to)) if (piece.rises || !cash.curtail) yield piece;
}

function* allPieces(cash: MachineCash, from: number, to: number): Generator<CashPiece> {
  let day = Math.max(from, cash.lead.floor().toNumber());
  while (day < to) {
    const era = eraAt(cash.beginOf, day);
    const next = cash.beginOf(era + 1);
    if (cash.lead.gt(day) || next.lt(day + 1)) yield singleDay(cash, day++);
    else {
      const end = Math.min(to, next.floor().toNumber());
      yield* monotone(cashOfEra(cash, era, day), day, end - day);
      day = end;
    }
  }
}

function singleDay(cash: MachineCash, day: number): CashPiece {
  const flows = cashOfDay(cash, day);
  return { ...flows, from: day, days: 1, rises: flows.earned.first.gt(flows.spent.first) };
}

/** Within one era revenue and cost each change by a constant factor, so the sign of their difference changes at most once. */
function* monotone(flows: CashFlows, from: number, days: number): Generator<CashPiece> {
  const first = rises(flows, 0);
  if (rises(flows, days - 1) === first) return yield { ...flows, from, days, rises: first };
  const turn = smallest(1, days - 1, (n) => rises(flows, n) !== first, Math.ceil(roughTurn(flows)));
  yield { ...flows, from, days: turn, rises: first };
  const rest = {
    earned: later(flows.earned, turn),
    spent: later(flows.spent, turn),
    mined: () => later(flows.mined(), turn),
  };
  yield { ...rest, from: from + turn, days: days - turn, rises: !first };
}

function rises({ earned, spent }: CashFlows, day: number): boolean {
  const ratio = roughly(earned).amountOn(day) / roughly(spent).amountOn(day);
  if (Math.abs(ratio - 1) > clear) return ratio > 1;
  const spentThen = amountOn(spent, day);
  return amountOn(earned, day).minus(spentThen).gt(spentThen.times(noise));
}

/** The moment from which the sign differs, by doubles. */
export const roughTurn = ({ earned, spent }: Pick<CashFlows, "earned" | "spent">) =>
  Math.log(spent.first.div(earned.first).toNumber()) /
  (Math.log(earned.factor.toNumber()) - Math.log(spent.factor.toNumber()));
