import { sector } from "../dimensions";
import { amount, isQuantity, type Magnitude, type Numeral } from "../magnitude";
import { boundOf } from "../hedge/bound";
import { recognise } from "../recognise";
import type { Metric } from "../taxonomy";
import type { Stated } from "./stated";
import { unitOf, type Unit } from "./unit";

/** What the surroundings of a cell say of its money. */
export interface MoneyOf {
  readonly currency: string | undefined;
  /** Power of ten of the amounts; nothing where it is open. */
  readonly scale: number | undefined;
}

/** The one quantity that a text is. */
function quantityIn(text: string): Magnitude | undefined {
  const [reading, ...more] = recognise(text, sector);
  const whole =
    reading && !more.length && isQuantity(reading) && reading.span.start === 0 && reading.span.end === text.length;
  return whole ? (reading.value as Magnitude) : undefined;
}

const numeralOf = ({ digits, tolerance, hedge }: Stated): Numeral => {
  const bound =
    hedge && /[<>]/.test(hedge) ? (hedge === ">" ? ("over" as const) : ("under" as const)) : boundOf(hedge ?? "");
  return { digits, tolerance, ...(hedge ? { hedge } : {}), ...(bound ? { bound } : {}) };
};

const isCurrency = /^[A-Z]{3}$/;

/** The amount of a cell as a value of a metric, without its sign; nothing where its unit is open or another. */
export function magnitudeFor(
  metric: Metric,
  cell: Stated,
  units: readonly Unit[],
  money: MoneyOf,
): Magnitude | undefined {
  const numeral = numeralOf(cell);
  const found = stateOf(metric, cell, numeral, units, money);
  return found && found.unit.replace(/^[A-Z]{3}(?=$|\/)(?<!BTC)/, "USD") === metric.unit.replace(/^countries$/, "units")
    ? found
    : undefined;
}

function stateOf(
  metric: Metric,
  cell: Stated,
  numeral: Numeral,
  units: readonly Unit[],
  money: MoneyOf,
): Magnitude | undefined {
  const { currency, unit } = cell;
  const [, per] = parted(metric.unit);
  // "$" alone is the dollar that the table is in.
  const meant = (mark: string | undefined, general: string | undefined) =>
    mark && !(mark === "$" && general?.endsWith("$")) ? mark : general;
  const named = meant(units.find((each) => each.kind === "money")?.currency, money.currency);
  const own = currencyOf(meant(currency, named) ?? "$");
  const inOwn = (found: Magnitude | undefined, words: string) =>
    found && words.startsWith("$") && own ? { ...found, unit: found.unit.replace(/^USD/, own) } : found;
  if (unit === "%") return metric.unit === "ratio" ? amount(numeral, "ratio", -2) : undefined;
  // "Average daily production: 6.39 BTC"
  if (metric.unit === "BTC/day" && /^(?:BTC|bitcoins?)$/i.test(unit)) return amount(numeral, "BTC/day");
  if (unit) return priced(inOwn(said(cell, unit), currency ?? ""), metric, numeral);
  for (const each of units) {
    if (each.kind === "percent") return currency || metric.unit !== "ratio" ? undefined : amount(numeral, "ratio", -2);
    if (each.kind === "measure") {
      const words = each.around(cell.digits);
      return priced(inOwn(quantityIn(words), words), metric, numeral);
    }
    if (each.kind === "coins" && metric.unit.split("/")[0] !== "BTC") return undefined;
    if (each.kind === "count" && metric.unit !== "units" && metric.unit !== "countries") return undefined;
  }
  if (metric.unit === "USD") {
    const stated = units.find((each) => each.kind === "money");
    const scale = cell.scale !== undefined ? 0 : (stated?.scale ?? money.scale);
    return scale === undefined || !own ? undefined : amount(numeral, own, scale);
  }
  if (units.some((each) => each.kind === "money" && each.scale !== undefined)) return undefined;
  if (metric.unit.startsWith("USD/")) {
    const isPlain =
      per === "share" || per === "BTC" || per === "MW" || per === "(TH/s)" || (per === "kWh" && currency !== undefined);
    return isPlain && own && (per !== "kWh" || Number(cell.digits) < 1)
      ? amount(numeral, `${own}/${per}`, 0)
      : undefined;
  }
  if (currency || cell.scale !== undefined) return undefined;
  const bare = /^(?:BTC|BTC\/day|BTC\/\(EH\/s\)|units|J\/TH)$/.test(metric.unit)
    ? metric.unit
    : metric.unit === "countries"
      ? "units"
      : undefined;
  // A number without a unit is one of the metric only if it can be; shares may be in the scale of the money.
  const least = metric.unit === "J/TH" || metric.id === "shares_outstanding" ? metric.range[0] : 0;
  const inScale = metric.id === "shares_outstanding" && (money.scale ?? 0) > 0 && Number(cell.digits) < 1e7;
  const fitting = !inScale && Number(cell.digits) <= metric.range[1] && Number(cell.digits) >= least;
  return bare && fitting ? amount(numeral, bare) : undefined;
}

/** A cell with its own unit: "US$54/MWh", "28.9 EH/s". */
function said({ currency = "", digits }: Stated, unit: string): Magnitude | undefined {
  const known = currency ? undefined : unitOf(unit);
  return known?.kind === "measure"
    ? quantityIn(known.around(digits))
    : (quantityIn(`${currency}${digits} ${unit}`) ?? quantityIn(`${currency}${digits}${unit}`));
}

/** "2.9¢" of a power price: of what, the metric says. */
function priced(magnitude: Magnitude | undefined, metric: Metric, { hedge, bound }: Numeral): Magnitude | undefined {
  if (!magnitude) return undefined;
  const [currency, per] = parted(magnitude.unit);
  const open = per === "?" && isCurrency.test(currency) && /kWh|share/.test(metric.unit);
  return {
    ...magnitude,
    ...(open ? { unit: metric.unit } : {}),
    ...(hedge ? { hedge } : {}),
    ...(bound ? { bound } : {}),
  };
}

/** "USD/(TH/s)" is dollars per TH/s. */
function parted(unit: string): readonly [what: string, per: string | undefined] {
  const slash = unit.indexOf("/");
  return slash < 0 ? [unit, undefined] : [unit.slice(0, slash), unit.slice(slash + 1)];
}

/** The name of a currency as it is written. */
function currencyOf(mark: string): string | undefined {
  return quantityIn(`${mark} 1`)?.unit ?? quantityIn(`${mark}1`)?.unit;
}
