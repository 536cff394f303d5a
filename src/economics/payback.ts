import { Exact } from "../units/exact";
import { cashPieces, netOf, noise, type CashPiece } from "./cashPieces";
import { roughGeometricSum } from "./geometric";
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
    const after = cumulative.plus(netOf(piece, piece.days));
    if (piece.rises && reaches(after, price)) return { days: crossing(piece, price.minus(cumulative), price) };
    cumulative = after;
    if (piece.rises && cumulative.gt(peak)) [peak, peakDay] = [cumulative, piece.from + piece.days];
  }
  return { peak, peakDay, missing: price.minus(peak) };
}

const reaches = (cash: Exact, price: Exact) => cash.gte(price.minus(price.times(noise)));

/** The moment within a rising piece at which it has earned a rest of the price. */
function crossing(piece: CashPiece, rest: Exact, price: Exact): Exact {
  const enough = rest.minus(price.times(noise));
  const target = rest.toNumber();
  const roughNet = roughlyNetOf(piece);
  const guess = smallest(1, piece.days, (n) => roughNet(n) >= target, NaN);
  const nets = new Map<number, Exact>();
  const netAt = (n: number) => {
    const net = nets.get(n) ?? netOf(piece, n);
    nets.set(n, net);
    return net;
  };
  const day = smallest(1, piece.days, (n) => netAt(n).gte(enough), guess);
  const before = netAt(day - 1);
  const share = rest.minus(before).div(netAt(day).minus(before));
  return Exact.min(share, 1).plus(piece.from + day - 1);
}

/** Net cash of the first days of a piece, to about 12 digits. */
function roughlyNetOf({ earned, spent }: CashPiece) {
  const [a, c] = [earned.first.toNumber(), spent.first.toNumber()];
  const [q, rho] = [Math.log(earned.factor.toNumber()), Math.log(spent.factor.toNumber())];
  return (days: number) => a * roughGeometricSum(q, days) - c * roughGeometricSum(rho, days);
}
