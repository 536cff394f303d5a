import type { Magnitude } from "../magnitude";
import type { Metric } from "../taxonomy";

/** Another currency keeps its name in place of USD. */
export function unitFor(metric: Metric, { unit }: Magnitude): string {
  const currency = /^[A-Z]{3}(?=$|\/)/.exec(unit)?.[0];
  return currency && currency !== "USD" && currency !== "BTC" ? metric.unit.replace("USD", currency) : metric.unit;
}
