import { Exact } from "../units/exact";
import { geometricSum, roughGeometricSum } from "./geometric";
import { eraAt, netOfDay, type MachineCash } from "./machineCash";
import { smallest } from "./smallest";

/** Days in a row whose cash all flows one way. */
export interface CashPiece {
  /** First day. */
  readonly from: number;
  readonly days: number;
  /** Every day earns more than it costs; else none does. */
  readonly rises: boolean;
  /** Net cash of its first days, before curtailment. */
  readonly net: (days: number) => Exact;
  /** The same to about 12 digits. */
  readonly roughNet: (days: number) => number;
}

/** Differences below this share are what rounding to 40 digits leaves, not cash. */
export const noise = new Exact("1e-30");

/**
 * A machine's days up to a horizon, in order and without gaps, the idle ones left out.
 *
 * Whole days of one era are summed in closed form; a day that holds a halving or the end of the lead time stands alone.
 */
export function* cashPieces(cash: MachineCash, horizon: number): Generator<CashPiece> {
  let day = cash.lead.floor().toNumber();
  while (day < horizon) {
    const era = eraAt(cash.beginOf, day);
    const next = cash.beginOf(era + 1);
    if (cash.lead.gt(day) || next.lt(day + 1)) yield singleDay(cash, day++);
    else {
      const end = Math.min(horizon, next.floor().toNumber());
      yield* monotone(cash, era, day, end - day);
      day = end;
    }
  }
}

function singleDay(cash: MachineCash, day: number): CashPiece {
  const net = netOfDay(cash, day);
  const first = (days: number) => net.times(days);
  return { from: day, days: 1, rises: net.gt(0), net: first, roughNet: (days) => first(days).toNumber() };
}

/** Within one era revenue and cost each change by a constant factor, so the sign of their difference changes at most once. */
function* monotone(cash: MachineCash, era: number, from: number, days: number): Generator<CashPiece> {
  const run = wholeDays(cash, era, from);
  const firstRises = run.rises(0);
  if (run.rises(days - 1) === firstRises) return yield { ...run.piece(0, days), rises: firstRises };
  const turn = smallest(1, days - 1, (n) => run.rises(n) !== firstRises, Math.ceil(run.roughTurn));
  yield { ...run.piece(0, turn), rises: firstRises };
  yield { ...run.piece(turn, days - turn), rises: !firstRises };
}

/** Revenue A·qⁿ and cost C·ρⁿ of the days of a run, n = 0 the first. */
function wholeDays({ revenue, cost, factors, lead, rewardOf }: MachineCash, era: number, from: number) {
  const q = factors.revenue.times(factors.hashrate);
  const rho = factors.cost;
  const earned = revenue
    .times(rewardOf(era))
    .times(factors.revenue.pow(from))
    .times(factors.hashrate.pow(lead.minus(from).neg()));
  const spent = cost.times(rho.pow(from));
  const logarithms = { q: Math.log(q.toNumber()), rho: Math.log(rho.toNumber()) };
  const isNoise = (net: Exact, spent: Exact) => net.lte(spent.times(noise));
  return {
    rises(n: number): boolean {
      const spentThen = spent.times(rho.pow(n));
      return !isNoise(earned.times(q.pow(n)).minus(spentThen), spentThen);
    },
    roughTurn: Math.log(spent.div(earned).toNumber()) / (logarithms.q - logarithms.rho),
    piece(start: number, days: number) {
      const [a, c] = [earned.times(q.pow(start)), spent.times(rho.pow(start))];
      const [roughA, roughC] = [a.toNumber(), c.toNumber()];
      return {
        from: from + start,
        days,
        net: (n: number) => a.times(geometricSum(q, n, q.pow(n))).minus(c.times(geometricSum(rho, n, rho.pow(n)))),
        roughNet: (n: number) =>
          roughA * roughGeometricSum(logarithms.q, n) - roughC * roughGeometricSum(logarithms.rho, n),
      };
    },
  };
}
