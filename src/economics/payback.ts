import { Exact } from "../units/exact";
import { cashPieces, netOf, noise, type CashPiece } from "./cashPieces";
import { amountOn, clear, roughly } from "./flow";
import type { MachineCash } from "./machineCash";
import { smallest } from "./smallest";

/** When cumulative cash first reaches a price, or how near it comes. */
export type Payback =
  | { readonly days: Exact }
  | {
      readonly peak: Exact;
      /** The first day on which the peak stands. */ readonly peakDay: number;
      readonly missing: Exact;
    };

/**
 * Days from purchase until a machine has earned its price, linear inside a day.
 *
 * A later loss does not undo it. Never: the highest cumulative cash at the end of a day, up to the horizon.
 */
export function payback(price: Exact, cash: MachineCash, horizon: number): Payback {
  if (price.isZero()) return { days: price };
  let [cumulative, peak, peakDay] = [new Exact(0), new Exact(0), 0];
  for (const piece of cashPieces(cash, horizon)) {
    const rest = price.minus(cumulative);
    if (piece.rises && clearlyEarns(piece, rest)) return { days: crossing(piece, rest, price) };
    const after = cumulative.plus(netOf(piece, piece.days));
    if (piece.rises && reaches(after, price)) return { days: crossing(piece, rest, price) };
    cumulative = after;
    if (piece.rises && cumulative.gt(peak)) [peak, peakDay] = [cumulative, piece.from + piece.days];
  }
  return { peak, peakDay, missing: price.minus(peak) };
}

const reaches = (cash: Exact, price: Exact) => cash.gte(price.minus(price.times(noise)));

/** Do doubles see a piece earn more than an amount, beyond their own doubts? */
function clearlyEarns({ earned, spent, days }: CashPiece, amount: Exact): boolean {
  const [brought, paid] = [roughly(earned).sumOf(days), roughly(spent).sumOf(days)];
  return brought - paid - amount.toNumber() > clear * (brought + paid);
}

/** The moment within a rising piece at which it has earned a rest of the price. */
function crossing(piece: CashPiece, rest: Exact, price: Exact): Exact {
  const enough = rest.minus(price.times(noise));
  const isFirst = ({ before, net }: Day) => before.lt(enough) && before.plus(net).gte(enough);
  const guessed = dayOf(piece, roughDay(piece, rest.toNumber()));
  const { day, before, net } = isFirst(guessed)
    ? guessed
    : dayOf(
        piece,
        smallest(1, piece.days, (n) => netOf(piece, n).gte(enough), guessed.day),
      );
  return Exact.min(rest.minus(before).div(net), 1).plus(piece.from + day - 1);
}

/** The day, counted from 1, on which a piece has earned an amount, by doubles; often right. */
export function roughDay({ earned, spent, days }: CashPiece, amount: number): number {
  const [brought, paid] = [roughly(earned), roughly(spent)];
  return smallest(1, days, (n) => brought.sumOf(n) - paid.sumOf(n) >= amount);
}

interface Day {
  /** Counted from 1 within its piece. */
  readonly day: number;
  /** Net cash of the days of the piece before it. */
  readonly before: Exact;
  readonly net: Exact;
}

const dayOf = (piece: CashPiece, day: number): Day => ({
  day,
  before: netOf(piece, day - 1),
  net: amountOn(piece.earned, day - 1).minus(amountOn(piece.spent, day - 1)),
});
