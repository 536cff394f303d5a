import { negated, unsigned } from "../digits";
import type { Digits } from "../figure";
import type { Metric } from "../taxonomy";
import { between, type Quantity, type Scene } from "./scene";

const signedByWords = /^(?:crypto|derivative)_fair_value_change$/;

/** "Basic and diluted net loss per American depositary share was RMB0.14" */
const lossPerShare =
  /^(?:(?!income|earnings|profit)[^.;]){0,30}\bnet loss per (?:(?!income|earnings|profit|compared|versus)[^;]){0,120}$/i;

/** The value with the sign of the taxonomy: a loss on coins is negative, so is a gross loss; `net_loss` holds losses as positive. */
export function signed(
  scene: Scene,
  quantity: Quantity,
  metric: Metric,
  opposite: boolean,
  value: Digits,
  lossBefore: boolean,
): Digits {
  if (signedByWords.test(metric.id))
    return fairValueSign(scene, quantity, opposite) < 0 ? negated(unsigned(value)) : value;
  if (metric.id === "eps" && !value.startsWith("-") && lossPerShare.test(between(scene, scene.start, quantity.from)))
    return negated(value);
  if (/^(?:adjusted_)?eps$/.test(metric.id) && toldAsEarnings.test(between(scene, scene.start, quantity.from)))
    return value;
  if (metric.id === "eps" || metric.id === "adjusted_eps")
    return !opposite &&
      !lossBefore &&
      !/\bloss(?:es)?(?: per (?:diluted )?share)? of\s*$/i.test(between(scene, scene.start, quantity.from))
      ? value
      : negated(unsigned(value));
  if (value.startsWith("-") && (opposite || metric.id.endsWith("_loss")))
    return opposite && !metric.id.endsWith("_loss") ? value : unsigned(value);
  if (!opposite && metric.id === "tax_expense" && benefit.test(between(scene, scene.start, quantity.from)))
    return negated(unsigned(value));
  if (!opposite && maySwing.test(metric.id) && toldAsLoss.test(between(scene, scene.start, quantity.from)))
    return negated(value);
  return opposite ? negated(value) : value;
}

/** "as against earnings of $0.08" */
const toldAsEarnings =
  /\b(?:earnings|income|profit)(?: per (?:diluted |basic )?(?:share|ADS))? of(?: about| just| only)?\s*$/i;

/** Metrics that may be of either sign without another name. */
const maySwing =
  /^(?:gross_profit|gross_profit_ex_write_downs|(?:adjusted_)?ebitda|segment_profit|mining_profit|operating_cash_flow)$/;

/** "tax was a benefit of $1.6 million" */
const benefit =
  /\b(?:benefit|recovery|credit) of(?: (?:deferred|current|income|tax|taxes))*(?: of)?\W{0,4}(?:about |approximately )?$/i;

/** "Adjusted EBITDA was a loss of $17 million" */
const toldAsLoss =
  /\b(?:loss|deficit|outflow|negative(?: (?:figure|number|amount))?) of\W{0,4}(?:about |around |approximately |roughly )?$/i;

function fairValueSign(scene: Scene, quantity: Quantity, opposite: boolean): number {
  if (quantity.magnitude?.value.startsWith("-") || quantity.numeral?.digits.startsWith("-")) return -1;
  const after = between(scene, quantity.end, Math.min(scene.end, quantity.end + 40));
  const next =
    /^\s*(?:non-cash |unrealized |mark-to-market |net )*(gain|loss|reduction|decline|decrease|increase|write-?down)/i.exec(
      after,
    )?.[1];
  if (next) return /gain|increase/i.test(next) ? 1 : -1;
  const before = between(scene, scene.start, quantity.from).slice(-90);
  const last = [
    ...before.matchAll(
      /\b(gains?|rose|loss(?:es)?|reduction|decline|decrease|increase|fell|dropped|cost us|negative|positive)\b/gi,
    ),
  ].at(-1)?.[1];
  if (last) return /gain|rose|increase|positive/i.test(last) ? 1 : -1;
  return opposite ? -1 : 1;
}
