import { fractionPerYear } from "../units/units";
import { eraAt, machineCash, type Machine } from "./machineCash";

/**
 * What a machine earns and costs in steps of equal length from its purchase, in doubles, at the bitcoin price and the
 * difficulty of day 0. Halvings and the end of the lead time divide the step that they fall into.
 */
export interface CashSteps {
  /** USD, after the pool fee, by the age that the machine has at the start of the step. */
  readonly revenue: Float64Array;
  /** USD, at the cost of the start of the step. */
  readonly cost: Float64Array;
}

const daysPerYear = 365;

/** What an effective rate a year makes of 1, in doubles. */
export const grown = (rate: number, days: number): number => Math.exp((Math.log1p(rate) * days) / daysPerYear);

// Roots in decimals are dear, and doubles are enough here.
const none = fractionPerYear(0);
const still = { difficultyGrowth: none, priceGrowth: none, degradation: none, powerEscalation: none };

export function cashSteps(machine: Machine, days: number, count: number): CashSteps {
  const cash = machineCash({ ...machine, assumptions: { ...machine.assumptions, ...still } });
  const [lead, end] = [cash.lead.toNumber(), days * count];
  const steps = { revenue: new Float64Array(count), cost: new Float64Array(count) };
  spread(steps.cost, days, cash.cost.toNumber(), lead, end);
  for (let era = eraAt(cash.beginOf, cash.lead); cash.beginOf(era).lt(end); era++) {
    const [from, to] = [cash.beginOf(era).toNumber(), cash.beginOf(era + 1).toNumber()];
    const perDay = cash.revenue.times(cash.rewardOf(era)).toNumber();
    spread(steps.revenue, days, perDay, Math.max(lead, from), Math.min(end, to));
  }
  const ageing = -machine.assumptions.degradation.toNumber();
  const rise = machine.assumptions.powerEscalation.toNumber();
  for (let step = 0; step < count; step++) {
    steps.revenue[step]! *= grown(ageing, Math.max(0, step * days - lead));
    steps.cost[step]! *= grown(rise, step * days);
  }
  return steps;
}

/** Adds an amount a day, from one time to another, to the steps that it falls into. */
function spread(steps: Float64Array, days: number, perDay: number, from: number, to: number): void {
  for (let step = Math.floor(from / days); step * days < to; step++)
    steps[step]! += perDay * (Math.min(to, (step + 1) * days) - Math.max(from, step * days));
}
