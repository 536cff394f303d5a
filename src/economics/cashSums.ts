import { Exact } from "../units/exact";
import { cashPieces, netOf, type CashPiece } from "./cashPieces";
import { sumOf, type Flow } from "./flow";
import { roughGeometricSum } from "./geometric";
import type { MachineCash } from "./machineCash";

/** What a machine brings and costs over some days; switched-off days bring and cost nothing. */
export interface CashSums {
  /** BTC, after the pool fee. */
  readonly mined: Exact;
  /** USD, after the pool fee. */
  readonly revenue: Exact;
  /** USD. */
  readonly cost: Exact;
}

/** Sums over the days from `from` up to `to`, each a whole number of days after purchase. */
export function cashBetween(cash: MachineCash, from: number, to: number): CashSums {
  const pieces = [...cashPieces(cash, to, from)];
  const over = (flowOf: (piece: CashPiece) => Flow) =>
    Exact.sum(0, ...pieces.map((piece) => sumOf(flowOf(piece), piece.days)));
  return {
    mined: over(({ mined }) => mined()),
    revenue: over(({ earned }) => earned),
    cost: over(({ spent }) => spent),
  };
}

/** Net cash of the first days after purchase, before the price of the machine; linear inside a day. */
export function netOfDays(cash: MachineCash, days: Exact): Exact {
  const whole = days.floor().toNumber();
  const net = netOfPieces(cashPieces(cash, whole));
  const rest = days.minus(whole);
  return rest.isZero() ? net : net.plus(netOfPieces(cashPieces(cash, whole + 1, whole)).times(rest));
}

const netOfPieces = (pieces: Iterable<CashPiece>) =>
  Exact.sum(0, ...Array.from(pieces, (piece) => netOf(piece, piece.days)));

/** Net cash of pieces discounted to the purchase, by the factor of one day; that of day k is paid at its end, k + 1. */
export const presentValue = (pieces: readonly CashPiece[], perDay: Exact): Exact =>
  Exact.sum(
    0,
    ...pieces.map(({ earned, spent, from, days }) =>
      netOf({ earned: discounted(earned, perDay), spent: discounted(spent, perDay) }, days).times(perDay.pow(from + 1)),
    ),
  );

/** The same in doubles, by the logarithm of the factor, to about 12 digits. */
export const roughPresentValue = (pieces: readonly CashPiece[]) => {
  const rough = pieces.flatMap(({ earned, spent, from, days }) => [
    { first: earned.first.toNumber(), log: Math.log(earned.factor.toNumber()), from, days },
    { first: -spent.first.toNumber(), log: Math.log(spent.factor.toNumber()), from, days },
  ]);
  return (perDay: number): number =>
    rough.reduce(
      (sum, { first, log, from, days }) =>
        sum + first * Math.exp(perDay * (from + 1)) * roughGeometricSum(log + perDay, days),
      0,
    );
};

const discounted = ({ first, factor }: Flow, perDay: Exact): Flow => ({ first, factor: factor.times(perDay) });
