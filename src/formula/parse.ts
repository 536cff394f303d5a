import { parse, tokenize, type AstExpression } from "@borgar/fx";
import { Refusal } from "../units/refusal";

/** A formula as a tree: calls, operators, literals and references. */
export type Expression = AstExpression;

const read = new Map<string, Expression>();

/**
 * Reads a formula in en-US syntax, with or without "=".
 *
 * @throws Refusal that shows the place where the text stops being a formula.
 */
export function parseFormula(text: string): Expression {
  const known = read.get(text);
  if (known) return known;
  try {
    const expression = parse(tokenize(text.trim()));
    read.set(text, expression);
    return expression;
  } catch (problem) {
    throw new Refusal("input", `Not a formula: ${place(text.trim(), problem)}`);
  }
}

function place(text: string, problem: unknown): string {
  if (/^=?$/.test(text)) return "there is nothing after “=”.";
  const { sourceOffset } = problem as { sourceOffset?: number };
  if (sourceOffset === undefined || sourceOffset >= text.length) return `“${text}” ends too early.`;
  return `“${text}” cannot be read from character ${sourceOffset + 1} on, at “${text.slice(sourceOffset, sourceOffset + 12)}”.`;
}
