import type { Figure } from "../transcript/figure";
import { Exact } from "../units/exact";
import { metricLabel, periodLabel } from "./label";

/** A figure in the words of an analyst, in the parts that a row or a table shows side by side. */
export interface DisplayedFigure {
  /** "Average selling price". */
  readonly label: string;
  /** "~" for approximate, ">" and the like for a bound, or "". */
  readonly mark: string;
  /** "$9.10", "6.2", "+33 %". */
  readonly value: string;
  /** "per TH/s", "EH/s"; "qoq" beside a growth rate; "" where the value says it all. */
  readonly unit: string;
  /** "Q2 2024"; "" where none was said. */
  readonly period: string;
  /** "quarter on quarter" of a growth rate, otherwise "". */
  readonly comparison: string;
}

const comparisons = {
  qoq: ["qoq", "quarter on quarter"],
  yoy: ["yoy", "year on year"],
  mom: ["mom", "month on month"],
  other: ["", "change"],
} as const;

const bounds = { over: ">", under: "<", nearly: "~", "up to": "≤" } as const;

export function displayFigure(figure: Figure): DisplayedFigure {
  const { comparison, bound, approximate, period } = figure;
  const [short, long] = comparison ? comparisons[comparison.kind] : ["", ""];
  const shown = comparison
    ? { value: signed(comparison.change, comparison.direction === "decrease"), unit: short }
    : displayAmount(figure.value ?? "0", figure.unit);
  return {
    label: metricLabel(figure.metric),
    mark: bound ? bounds[bound] : approximate ? "~" : "",
    ...shown,
    period: period === null ? "" : periodLabel(period),
    comparison: long,
  };
}

const signed = (change: string, decrease: boolean) => `${decrease ? "−" : "+"}${percent(new Exact(change))}`;

const percent = (ratio: Exact) => `${grouped(ratio.times(100))} %`;

/** Digits in groups of three, without a sign. */
const grouped = (value: Exact, decimals = 0): string => {
  const places = Math.max(decimals, value.decimalPlaces());
  return value
    .abs()
    .toFixed(places)
    .replace(/^\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ","));
};

const sign = (value: Exact) => (value.isNegative() && !value.isZero() ? "−" : "");

/** A value in a unit of the taxonomy: "$72.0 m" and "", "$9.10" and "per TH/s", "6.2" and "EH/s". */
export function displayAmount(digits: string, unit: string): { readonly value: string; readonly unit: string } {
  const value = new Exact(digits);
  if (unit === "ratio") return { value: sign(value) + percent(value), unit: "" };
  const [money, per] = /^(USD)(?:\/(.+))?$/.exec(unit)?.slice(1) ?? [];
  if (money)
    return { value: `${sign(value)}$${amountOfMoney(value, per)}`, unit: per ? `per ${per.replace(/[()]/g, "")}` : "" };
  if (unit === "TH/s" && value.abs().gte(1e5)) return { value: sign(value) + grouped(value.div(1e6)), unit: "EH/s" };
  return { value: sign(value) + grouped(value), unit };
}

/** Millions and billions with one decimal or as many as were said; prices with cents. */
function amountOfMoney(value: Exact, per: string | undefined): string {
  const size = value.abs();
  if (size.gte(1e9)) return `${grouped(value.div(1e9), 1)} bn`;
  if (size.gte(1e6)) return `${grouped(value.div(1e6), 1)} m`;
  return grouped(value, per && size.lt(1000) && !value.isInteger() ? 2 : 0);
}
