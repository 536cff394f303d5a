import type { Metric } from "../taxonomy";
import { metric as metricOf } from "../taxonomy";
import { between, type Quantity, type Scene } from "./scene";

/** "the fair value of Bitcoin was RMB1,284.8 million": what there is, not how it changed. */
const isValueHeld =
  /(?:^|[;.]\s+(?:and )?|\b(?:and|of which)\s+)(?:the |a )?(?:total )?fair value of (?:our |its |the company['’]s )?(?:bitcoins?|BTC)(?: holdings?| held)? (?:was|were|is|amounted to|totaled|totalled|stood at)\W*$/i;

/** "13 EH/s, of which 5 is our own", "19.6 EH/s in four countries. Roughly 63% of it is our own": the whole is more than one's own. */
const ownPart =
  /^(?:[^.,;]|[.,]\d){0,60}[.,;] (?:roughly |about |around |some )?(?:of (?:which|that|this)|\d{1,2}(?:\.\d)?% of (?:it|that|this|which))(?:[^.;]|\.\d){0,40}\b(?:our own|is own|self-?\s?owned)\b/i;

const others = /\b(?:analysts?|consensus|the street|wall street)\b[^.;,]*$/i;

/** Metrics that the words around a number make another one. */
export function renamed(scene: Scene, quantity: Quantity, metric: Metric, last: Metric | undefined): Metric {
  const sentence = between(scene, scene.start, scene.end);
  if (
    metric.id === "gross_profit" &&
    /write-?downs?.{0,60}\bexcluded|(?:excluding|before|without).{0,40}write[- ]?downs?/i.test(sentence)
  )
    return metricOf("gross_profit_ex_write_downs");
  if (metric.id === "crypto_fair_value_change" && isValueHeld.test(between(scene, scene.start, quantity.from)))
    return metricOf("btc_held_value");
  // "Bitcoin treasury 6,310 BTC, fair value $719 million"
  if (
    metric.id === "crypto_fair_value_change" &&
    last?.id === "btc_held" &&
    /(?:,|\bwith an?|\bat an?|\() ?fair value(?: of)? $/i.test(between(scene, scene.start, quantity.from))
  )
    return metricOf("btc_held_value");
  // "Analysts were looking for revenue of $80 million": theirs, not the company's.
  if (
    /^(?:total_revenue|revenue_guidance|eps|adjusted_eps)$/.test(metric.id) &&
    others.test(between(scene, scene.start, quantity.from))
  )
    return metricOf(metric.id.endsWith("eps") ? "eps_consensus" : "revenue_consensus");
  if (metric.id === "self_mining_hashrate" && ownPart.test(scene.text.slice(quantity.end, quantity.end + 160)))
    return metricOf("managed_hashrate");
  // "mining revenue was $21 million, at an average of $100,000 per coin": what was earned, not what was sold for.
  if (
    metric.id === "average_btc_sale_price" &&
    !/\b(?:sold|sales?|sell\w*|selling|liquidat\w*|monetis\w*|monetiz\w*|proceeds)\b/i.test(sentence) &&
    /\b(?:min(?:ing|ed)|produced|production)\b/i.test(sentence)
  )
    return metricOf("average_revenue_per_btc");
  if (metric.id === "gross_margin" && last && /^mining_profit/.test(last.id)) return metricOf("mining_margin");
  // "an impairment for the machines we pulled, that's about 18,000 rigs"
  if (
    metric.id === "fleet_units" &&
    /\b(?:pulled|retired|removed|scrapped|unplugged|decommissioned|swapped out|switched off)\b(?: \w+){0,3},? (?:that['’]s|that is|which is|or|some|about)(?: (?:about|around|roughly|some))?\s*$/i.test(
      between(scene, scene.start, quantity.from),
    )
  )
    return metricOf("units_retired");
  // "$120 million drawn on the $200 million coin-backed line"
  if (
    /^(?:secured_loans|total_debt)$/.test(metric.id) &&
    /\b(?:drawn|outstanding|borrowed|drew|used|utili[sz]ed)(?: down)? (?:on|under|against|of|from) (?:the|our|a|its) $/i.test(
      between(scene, scene.start, quantity.from),
    )
  )
    return metricOf("credit_facility");
  // "$150 million drawn on the bitcoin-backed line": what is owed, unless we drew it.
  if (
    metric.id === "secured_loan_proceeds" &&
    /^\s+(?:is |are )?drawn (?:on|under|against)\b/i.test(scene.text.slice(quantity.end, quantity.end + 24)) &&
    !/\b(?:drew|received|raised|borrowed|proceeds|during)\b/i.test(between(scene, scene.start, quantity.from))
  )
    return metricOf("secured_loans");
  if (
    metric.id === "secured_loans" &&
    !/\b(?:on|of) which (?:about )?$/i.test(between(scene, scene.start, quantity.from)) &&
    (/^\s+(?:was|were) drawn\b|^\s+came (?:in )?from\b/i.test(scene.text.slice(quantity.end, quantity.end + 16)) ||
      /\b(?:received|drew|raised|borrowed|proceeds)\W+(?:\w+\W+){0,4}$/i.test(
        between(scene, scene.start, quantity.from),
      ))
  )
    return metricOf("secured_loan_proceeds");
  return metric;
}
