import { Exact } from "../../units/exact";
import type { Figure } from "../figure";
import { metric } from "../taxonomy";
import { billInWords, energyBill } from "./energyBill";
import { factsOf, restatements, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { remembered } from "./remembered";
import { inRange, isNearlyFree, plausibleScale } from "./scale";
import { about, amount, inSentence, named, quoted, sourced, span } from "./wording";

/** Most units of a currency that a dollar has bought, or nearly: what range a metric has in it. */
const perDollar: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 1,
  GBP: 1,
  CAD: 2,
  AUD: 2,
  SGD: 2,
  CNY: 10,
  HKD: 10,
};

/** How many quarters a flow of the period may be as large as. */
const quartersIn = (period: string | null) =>
  /^FY\d{4}$|YTD$/.test(period ?? "") ? 4 : /H\d$/.test(period ?? "") ? 2 : 1;

/** Plausible values of a figure's metric in its own currency and over its own period; null if nothing tells them. */
function rangeOf({ metric: id, unit, period, value }: Figure): readonly [low: number, high: number] | null {
  const { range, unit: own, kind } = metric(id);
  const currency = /^[A-Z]{3}\b/.exec(own)?.[0] === "USD" ? unit.slice(0, 3) : "";
  const rate = currency && own.replace("USD", currency) === unit ? perDollar[currency] : Number(unit === own);
  if (value === null || !rate) return null;
  const times = rate * (kind === "flow" ? quartersIn(period) : 1);
  const [low, high] = range;
  return [low > 0 ? low : low * times, high * times];
}

const isWithin = ([low, high]: readonly [number, number], value: Exact) => value.gte(low) && value.lte(high);

/** Whether a figure lies outside the plausible range of its metric. */
export function isOutside(figure: Figure): boolean {
  const range = rangeOf(figure);
  const value = new Exact(figure.value ?? 0);
  return range !== null && (!isWithin(range, value) || isNearlyFree(figure.metric, value));
}

const digits = (value: Exact) =>
  value
    .abs()
    .toFixed()
    .replace(/\./, "")
    .replace(/^0+|(?<!0)0+$/g, "");

/** The levels of each metric that are plausible, the first of the same digits. */
const plausibleLevels = remembered((facts: readonly Fact[]) => {
  const byMetric = new Map<string, Map<string, Statement>>();
  for (const { metric: id, growth, statements } of facts)
    for (const statement of growth === null ? statements : []) {
      if (!inRange(id, statement.value)) continue;
      const known = byMetric.get(id) ?? new Map<string, Statement>();
      const key = digits(statement.value);
      if (!known.has(key)) known.set(key, statement);
      byMetric.set(id, known);
    }
  return byMetric;
});

/** What else the call says that speaks for another scale. */
function support(figure: Figure, suggested: Exact, facts: readonly Fact[]): string {
  const plausible = plausibleLevels(facts).get(figure.metric)?.values().next().value;
  const other = plausible ? ` The call also says ${sourced(plausible.mentions[0])}.` : "";
  if (figure.metric !== "electricity_price" || !figure.period) return other;
  const bill = energyBill(facts, figure.period, new Exact(figure.value!));
  const right = energyBill(facts, figure.period, suggested);
  if (!bill || !right || bill.cost.lte(bill.revenue)) return other;
  return `${other} ${billInWords(bill)}; at ${amount(suggested, figure.unit)} it is ${about(right.cost, "USD")}.`;
}

/** The same digits said elsewhere on the call for the same metric, at a plausible scale: the likeliest reading. */
function saidElsewhere(figure: Figure, facts: readonly Fact[]): ReturnType<typeof plausibleScale> {
  const value = new Exact(figure.value!);
  const other = plausibleLevels(facts).get(figure.metric)?.get(digits(value));
  return other ? { value: other.value, factor: other.value.div(value).toFixed() } : null;
}

const factors: Readonly<Record<string, string>> = {
  "0.1": "at a tenth",
  "10": "times 10",
  "0.01": "at a hundredth",
  "0.001": "at a thousandth",
  "0.000001": "at a millionth",
  "100": "times 100",
  "1000": "times 1,000",
  "1000000": "times 1,000,000",
};

/** How a figure is read at another scale: a hundredth of dollars are cents. */
const inWords = (factor: string, { value, unit }: Figure) =>
  factor === "0.01" && /^USD\/./.test(unit)
    ? `read as ${amount(value!, "cents")}`
    : factor === "0.001" && unit.endsWith("/kWh")
      ? `read as ${amount(value!, unit.replace("/kWh", "/MWh"))}`
      : (factors[factor] ?? `times ${factor}`);
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function finding(figure: Figure, figures: readonly Figure[], facts: readonly Fact[]): Finding {
  const [low, high] = rangeOf(figure)!;
  const { unit } = figure;
  const said = `Said ${quoted(figure)} for ${inSentence(named(figure))}. Plausible is ${span(low, high, unit)}.`;
  const mentions = restatements(figure, figures);
  const scaled = saidElsewhere(figure, facts) ?? plausibleScale(figure.metric, new Exact(figure.value!));
  if (!scaled) return { severity: "high", message: said, figures: mentions };
  const reading = `${capital(inWords(scaled.factor, figure))} it would be ${amount(scaled.value, unit)}.`;
  const reason = `${reading}${support(figure, scaled.value, facts)}`;
  const suggestion = { value: scaled.value.toFixed(), unit, reason };
  return {
    severity: "high",
    message: `${said} ${reason}`,
    figures: mentions,
    suggestions: mentions.map((mention) => ({ figure: mention, suggestion })),
  };
}

/** A level that no company of the sector has shown or could soon show, with the scale at which it would be plausible. */
export const outsideRange: Check = ({ figures }) => {
  const facts = factsOf(figures);
  const outside = facts
    .filter(({ growth }) => growth === null)
    .flatMap(({ statements }) => statements.map(({ mentions }) => mentions[0]))
    .filter(isOutside);
  return outside.map((figure) => finding(figure, figures, facts));
};
