import { negated } from "../digits";
import type { Digits } from "../figure";
import type { Sense } from "../meaning/mentions";
import type { Label } from "./label";

/** What the surroundings of a row say of the sign of its numbers. */
export interface Signs {
  /** A cell of the row stands in parentheses or behind a minus. */
  readonly anyNegative: boolean;
  /** A cell of the row stands without. */
  readonly anyPositive: boolean;
  /** The row stands among costs, where a gain is written in parentheses. */
  readonly amongCosts: boolean;
  /** Costs of the table stand in parentheses. */
  readonly costsInParentheses: boolean;
  /** The table takes a net result back to another: what was lost is added. */
  readonly reconciles: boolean;
}

const isLoss = /\bloss(?:es)?\b|\bdeficit\b|\bused in\b/i;
const isGain = /\bgains?\b|\bbenefit\b|\brecovery\b/i;
const isFairValue = /_fair_value_change$/;

/**
 * The sign that the taxonomy wants, as a function of the number as written; nothing where the row leaves it open.
 *
 * "Net income (loss)" tells by parentheses. A row called a loss holds losses, and where one of its numbers stands in
 * parentheses those are the losses. Costs are positive however they are written.
 */
export function signOf(
  { metric, opposite }: Sense,
  { text, either }: Label,
  signs: Signs,
): ((value: Digits) => Digits) | undefined {
  const { anyNegative, anyPositive, amongCosts, costsInParentheses, reconciles } = signs;
  const named = opposite ? negated : (value: Digits) => value;
  const mixed = anyNegative && anyPositive;
  if (metric.range[0] >= 0 && !isLoss.test(metric.id)) return (value) => value.replace("-", "");
  if (either) return named;
  if (metric.id === "accumulated_deficit") return (value) => value.replace("-", "");
  if (metric.id === "tax_expense") {
    if (mixed && !opposite) return costsInParentheses ? negated : reconciles ? named : undefined;
    return mixed ? undefined : (value) => named(value.replace("-", ""));
  }
  if (isLoss.test(text)) return anyNegative ? (value) => named(negated(value)) : named;
  if (isFairValue.test(metric.id)) {
    if (isGain.test(text)) return mixed ? undefined : (value) => named(value.replace("-", ""));
    if (reconciles) return undefined;
    return amongCosts ? (value) => named(negated(value)) : named;
  }
  return named;
}
