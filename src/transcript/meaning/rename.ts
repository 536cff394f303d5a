import type { Metric } from "../taxonomy";
import { metric as metricOf } from "../taxonomy";
import { between, type Quantity, type Scene } from "./scene";

/** Metrics that the words around a number make another one. */
export function renamed(scene: Scene, quantity: Quantity, metric: Metric, last: Metric | undefined): Metric {
  const sentence = between(scene, scene.start, scene.end);
  if (
    metric.id === "gross_profit" &&
    /write-?downs?.{0,60}\bexcluded|(?:excluding|before).{0,40}write-?downs?/i.test(sentence)
  )
    return metricOf("gross_profit_ex_write_downs");
  if (metric.id === "gross_margin" && last && /^mining_profit/.test(last.id)) return metricOf("mining_margin");
  if (
    metric.id === "secured_loans" &&
    /\b(?:received|drew|raised|borrowed|proceeds)\W+(?:\w+\W+){0,4}$/i.test(between(scene, scene.start, quantity.from))
  )
    return metricOf("secured_loan_proceeds");
  return metric;
}
