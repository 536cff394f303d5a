import { Exact } from "../units/exact";
import { monthEnd } from "./calendar";
import { Refusal } from "../units/refusal";
import { halfUnit, unsigned } from "./digits";
import type { Basis, Call, Comparison, Digits, Figure, Span, Unread } from "./figure";
import { metric, metrics, unitFactors, type Metric } from "./taxonomy";
import type { WrittenNumber } from "./writtenNumber";

/** What an analyst says a left-over number means. */
export interface Mapping {
  /** Id in the taxonomy. */
  readonly metric: string;
  /** The number in the unit beside it; of a growth rate the change, negative for a decrease. */
  readonly digits: Digits;
  /** One of `unitsOf`. */
  readonly unit: string;
  readonly period: string | null;
  readonly basis: Basis;
  /** What the change is against; null for a level. */
  readonly change: Comparison["kind"] | null;
}

/** Units beside the canonical one in which a value may be given. */
const alsoGivenIn: Readonly<Record<string, readonly string[]>> = {
  USD: ["USD thousand", "USD million", "USD billion"],
  "TH/s": ["PH/s", "EH/s"],
  MW: ["GW"],
  "USD/kWh": ["cents/kWh", "USD/MWh"],
  "USD/(TH/s)/day": ["USD/(PH/s)/day"],
};

/** Units in which a level of this metric may be given; a change is a percentage. */
export function unitsOf({ unit }: Pick<Metric, "unit">, isChange = false): readonly string[] {
  if (isChange || unit === "ratio") return ["%", "bps"];
  return [unit, ...(alsoGivenIn[unit] ?? [])];
}

const factorOf = (unit: string): Exact => new Exact(unitFactors[unit] ?? 1);

/** The unit of a metric that a number was most likely given in. */
export function likelyUnit(of: Pick<Metric, "unit">, { power, unit }: WrittenNumber, isChange = false): string {
  const units = unitsOf(of, isChange);
  const fits = unit === undefined || unit === (isChange ? "ratio" : of.unit);
  return (fits && units.find((each) => factorOf(each).eq(new Exact(10).pow(power)))) || units[0]!;
}

/** Metrics to choose from, those first that are measured in the unit that was written. */
export function metricsFor({ unit }: WrittenNumber): readonly Metric[] {
  const fits = (each: Metric) => each.unit === unit;
  return unit === undefined ? metrics : [...metrics.filter(fits), ...metrics.filter((each) => !fits(each))];
}

/** The time that a metric is most likely meant at: the reported period, for a balance its last day. */
export function likelyPeriod({ time }: Metric, reported: string | null): string | null {
  const [, year, quarter] = /^(\d{4})Q([1-4])$/.exec(reported ?? "") ?? [];
  if (time === "none") return null;
  return time === "instant" && year && quarter ? monthEnd(Number(year), 3 * Number(quarter)) : reported;
}

export function likelyBasis({ kind, time, market }: Metric): Basis {
  if (market) return "market";
  if (time === "target") return "target";
  return kind === "guidance" ? "guidance" : "actual";
}

/** Whether a period is written in a form that figures have: 2024Q2, FY2024, 2024-06, 2024-06-30. */
export const isPeriod = (text: string): boolean =>
  /^(?:FY)?\d{4}(?:Q[1-4]|H[12]|YTD)?$|^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(text);

/** What is odd about a mapping, in a sentence; "" where nothing is. */
export function oddity(mapping: Mapping): string {
  const { label, unit, range } = metric(mapping.metric);
  const value = new Exact(mapping.digits).times(factorOf(mapping.unit));
  const [low, high] = mapping.change ? [-1, 100] : range;
  if (value.gte(low) && value.lte(high)) return "";
  const given = mapping.change ? `a change of ${value.times(100).toFixed()} %` : `${value.toFixed()} ${unit}`;
  return `${given} is outside what is plausible for ${label} in one quarter, ${low} to ${high}.`;
}

/** The id of a figure that was mapped by hand. */
export const idByHand = ({ start, end }: Span): string => `hand-${start}-${end}`;

/** The call with a left-over number made a figure: in its place, marked as mapped by hand. */
export function mappedByHand(
  call: Call,
  number: Unread,
  mapping: Mapping,
): { readonly call: Call; readonly id: string } {
  if (mapping.digits.trim() === "" || !Number.isFinite(Number(mapping.digits)))
    throw new Refusal("input", `The value needs to be a number, not “${mapping.digits}”.`);
  const id = idByHand(number);
  const figure = figureOf(id, number, mapping, nearest(call.figures, number));
  const figures = [...call.figures, figure].sort((a, b) => a.start - b.start || b.end - a.end);
  return { id, call: { ...call, figures, unread: call.unread.filter((each) => each !== number) } };
}

/** The call with a figure that was mapped by hand back among the numbers left over. */
export function unmapped(call: Call, { id, start, end, line, text }: Figure): Call {
  const unread = [...call.unread, { start, end, line, text }].sort((a, b) => a.start - b.start);
  return { ...call, figures: call.figures.filter((each) => each.id !== id), unread };
}

/** Whoever said the figure next to the number on its line said the number too. */
const nearest = (figures: readonly Figure[], { line, start }: Unread): Figure | undefined =>
  figures.filter((each) => each.line === line).sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];

function figureOf(
  id: string,
  { start, end, line, text }: Unread,
  mapping: Mapping,
  beside: Figure | undefined,
): Figure {
  const { period, basis, change } = mapping;
  const of = metric(mapping.metric);
  const value = new Exact(mapping.digits).times(factorOf(mapping.unit)).toFixed();
  const comparison: Comparison | null = change && {
    kind: change,
    change: unsigned(value),
    direction: value.startsWith("-") ? "decrease" : "increase",
  };
  return {
    id,
    metric: of.id,
    value: comparison ? null : value,
    unit: comparison ? "ratio" : of.unit,
    period,
    basis,
    comparison,
    dimension: {},
    approximate: false,
    bound: null,
    speaker: beside?.speaker ?? null,
    section: beside?.section ?? "prepared",
    line,
    start,
    end,
    text,
    tolerance: new Exact(halfUnit(mapping.digits)).times(factorOf(mapping.unit)).toFixed(),
    byHand: true,
    flags: [],
    suggestion: null,
  };
}
