import { asNumber } from "../coerce";
import { fail, gridOf } from "../operand";
import { numbersIn, scalar, whole, type Native } from "./native";

const five = [asNumber, asNumber, asNumber, asNumber, asNumber] as const;

/** How much one unit a period is worth at the end: ((1+r)^n − 1)/r, due at the start of the period where `type` is 1. */
const annuity = (rate: number, periods: number, type: number) =>
  rate === 0 ? periods : (((1 + rate) ** periods - 1) / rate) * (type ? 1 + rate : 1);

const presentValue = (rate: number, flows: readonly number[]) =>
  flows.reduce((sum, flow, i) => sum + flow / (1 + rate) ** i, 0);

const datedValue = (rate: number, flows: readonly number[], days: readonly number[]) =>
  flows.reduce((sum, flow, i) => sum + flow / (1 + rate) ** ((days[i]! - days[0]!) / 365), 0);

/** The rate above −1 at which a value is zero, by halving an interval around the guess until the doubles meet. */
function root(name: string, value: (rate: number) => number, guess: number): number {
  const changesSign = (a: number, b: number) => value(a) === 0 || value(a) * value(b) < 0;
  const steps = Array.from({ length: 60 }, (_, i) => 0.05 * 1.15 ** i);
  for (const step of steps) {
    const low = Math.max(-0.999999, guess - step);
    const high = guess + step;
    if (changesSign(low, high)) return bisected(value, low, high);
  }
  return fail("#NUM!", `${name}: no rate makes the value of the payments zero.`);
}

function bisected(value: (rate: number) => number, low: number, high: number): number {
  const rising = value(low) < 0;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (value(middle) < 0 === rising) low = middle;
    else high = middle;
  }
}

const bothSigns = (name: string, flows: readonly number[]) => {
  if (!flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0))
    fail("#NUM!", `${name}: needs payments in both directions.`);
};

export const finance: Readonly<Record<string, Native>> = {
  PV: scalar(
    five,
    (rate, periods, payment, future = 0, type = 0) =>
      -(future + payment * annuity(rate, periods, type)) / (1 + rate) ** periods,
    3,
  ),
  FV: scalar(
    five,
    (rate, periods, payment, present = 0, type = 0) =>
      -(present * (1 + rate) ** periods + payment * annuity(rate, periods, type)),
    3,
  ),
  PMT: scalar(
    five,
    (rate, periods, present, future = 0, type = 0) =>
      -(present * (1 + rate) ** periods + future) / annuity(rate, periods, type),
    3,
  ),
  NPER: scalar(
    five,
    (rate, payment, present, future = 0, type = 0) => {
      if (rate === 0) return -(present + future) / payment;
      const due = (payment * (type ? 1 + rate : 1)) / rate;
      return Math.log((due - future) / (present + due)) / Math.log(1 + rate);
    },
    3,
  ),
  NPV: whole(2, Infinity, (rate, ...flows) => {
    const [r] = numbersIn([rate]);
    return presentValue(r ?? 0, [0, ...numbersIn(flows)]);
  }),
  IRR: whole(1, 2, (cells, guess) => {
    const flows = numbersIn([cells]);
    bothSigns("IRR", flows);
    return root("IRR", (rate) => presentValue(rate, flows), guess === undefined ? 0.1 : (numbersIn([guess])[0] ?? 0.1));
  }),
  XNPV: whole(3, 3, (rate, cells, dates) => {
    const [flows, days] = paired("XNPV", cells, dates);
    return datedValue(numbersIn([rate])[0] ?? 0, flows, days);
  }),
  XIRR: whole(2, 3, (cells, dates, guess) => {
    const [flows, days] = paired("XIRR", cells, dates);
    bothSigns("XIRR", flows);
    return root(
      "XIRR",
      (rate) => datedValue(rate, flows, days),
      guess === undefined ? 0.1 : (numbersIn([guess])[0] ?? 0.1),
    );
  }),
};

function paired(name: string, cells: Parameters<typeof gridOf>[0], dates: Parameters<typeof gridOf>[0]) {
  const [flows, days] = [cells, dates].map((each) => gridOf(each).flat().map(asNumber)) as [number[], number[]];
  if (flows.length !== days.length) fail("#NUM!", `${name}: ${flows.length} payments and ${days.length} dates.`);
  return [flows, days] as const;
}
