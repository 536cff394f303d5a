import { Exact, type Numeric } from "../../units/exact";
import type { Figure } from "../figure";
import { metric } from "../taxonomy";

function grouped(value: Exact): string {
  const [whole = "", fraction] = value.abs().toFixed().split(".");
  const first = whole.length % 3 || 3;
  const groups = [whole.slice(0, first), ...(whole.slice(first).match(/\d{3}/g) ?? [])].join(",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
const sign = (value: Exact) => (value.lt(0) ? "−" : "");

function scaled(value: Exact): string {
  const size = value.abs();
  if (size.gte(1e9)) return `${grouped(value.div(1e9))} billion`;
  return size.gte(1e6) ? `${grouped(value.div(1e6))} million` : grouped(value);
}

/** An amount as an analyst writes it: "$73 million", "6.2 EH/s", "33%", "$4.02 per kWh". */
export function amount(value: Numeric, unit: string): string {
  const exact = new Exact(value);
  if (unit === "ratio") return `${sign(exact)}${grouped(exact.times(100))}%`;
  if (unit === "TH/s" && exact.abs().gte(1e5)) return `${sign(exact)}${grouped(exact.div(1e6))} EH/s`;
  const [money, per] = /^([A-Z]{3})(?:\/(.+))?$/.exec(unit)?.slice(1) ?? [];
  if (/^(?:kWh|shares|units)$/.test(unit)) return `${sign(exact)}${scaled(exact)} ${unit}`;
  if (money === "BTC" || !money) return `${sign(exact)}${grouped(exact)} ${unit}`;
  const symbol = money === "USD" ? "$" : `${money} `;
  const cents =
    per && exact.abs().lt(1000) && exact.decimalPlaces() === 1 ? exact.toFixed(2).replace("-", "") : scaled(exact);
  return `${sign(exact)}${symbol}${cents}${per ? ` per ${per.replace(/[()]/g, "")}` : ""}`;
}

/** A computed amount, to three digits. */
export const about = (value: Exact, unit: string): string => amount(value.toSignificantDigits(3), unit);

/** The words of a figure in quotation marks. */
export const quoted = (figure: Figure): string => `“${figure.text.replace(/\s+/g, " ").trim()}”`;

/** A difference of values of a figure's metric: of shares and margins in percentage points. */
export const difference = (value: Exact, { unit }: Figure): string =>
  unit === "ratio" ? about(value.times(100), "percentage points") : about(value, unit);

/** The value of a level, or the growth: "up 33%". */
export function valued(figure: Figure): string {
  const { comparison } = figure;
  if (figure.value !== null)
    return figure.metric.endsWith("_change") && figure.unit === "ratio"
      ? amount(new Exact(figure.value).times(100), "percentage points")
      : amount(figure.value, figure.unit);
  return comparison
    ? `${comparison.direction === "increase" ? "up" : "down"} ${amount(comparison.change, "ratio")}`
    : quoted(figure);
}

/** A label in the middle of a sentence; abbreviations keep their capitals. */
export const inSentence = (label: string): string =>
  /^[A-Z][a-z]/.test(label) && !/^Bitcoin/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** The metric with what narrows it: "Machine hashrate (A1566)". */
export function named(figure: Figure): string {
  const narrowed = Object.values(figure.dimension).join(", ");
  return `${metric(figure.metric).label}${narrowed ? ` (${narrowed})` : ""}`;
}

/** Who said it and where: "James Cheng, line 59". */
export const place = (figure: Figure): string => `${figure.speaker ? `${figure.speaker}, ` : ""}line ${figure.line}`;

/** A value and where it was said: "$66,000 per BTC (James Cheng, line 57)". */
export const sourced = (figure: Figure): string => `${valued(figure)} (${place(figure)})`;

/** A figure in the middle of a sentence: "mining margin 33% (James Cheng, line 57)". */
export const mentioned = (figure: Figure): string => `${inSentence(named(figure))} ${sourced(figure)}`;

const unitOf = (words: string) => / (?:per .+|[A-Za-z/]+)$/.exec(words)?.[0] ?? "";

/** Two ends of a range, the unit once: "−$0.30 to $0.25 per kWh". */
export function span(low: Numeric, high: Numeric, unit: string): string {
  const [from, to] = [amount(low, unit), amount(high, unit)];
  if (from === to) return from;
  const shared = unitOf(from) === unitOf(to) ? unitOf(from) : "";
  return `${shared ? from.slice(0, -shared.length) : from} to ${to}`;
}

/** A computed range, its ends to three digits. */
export const spanAbout = (low: Exact, high: Exact, unit: string): string =>
  span(low.toSignificantDigits(3), high.toSignificantDigits(3), unit);

/** A kind of growth in words. */
export const growthKinds: Readonly<Record<string, string>> = {
  qoq: "quarter over quarter",
  yoy: "year over year",
  mom: "month over month",
  other: "over another span",
};
