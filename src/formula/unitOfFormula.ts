import type { Definition } from "../economics/define";
import { miningDefinition } from "./mining";
import { parseFormula, type Expression } from "./parse";

/** The unit of a formula that is one call of the add-in: "USD/PH/day"; null for other formulas and bare numbers. */
export function unitOfFormula(text: string): string | null {
  const expression = parseFormula(text);
  if (expression.type !== "CallExpression" || expression.callee.type !== "Identifier") return null;
  const definition = miningDefinition(expression.callee.name);
  return definition ? unitOf(definition, expression.arguments) : null;
}

function unitOf({ returns, returnsBy, parameters }: Definition, args: readonly (Expression | null)[]): string | null {
  if (!returnsBy) return returns.written ? returns.symbol : null;
  const place = Object.keys(parameters).indexOf(returnsBy.parameter);
  const parameter = parameters[returnsBy.parameter];
  const argument = args[place];
  const chosen =
    argument?.type === "Literal" ? argument.value : parameter && "default" in parameter ? parameter.default : undefined;
  const unit = Object.entries(returnsBy.units).find(
    ([option]) => option.toLowerCase() === String(chosen).toLowerCase(),
  )?.[1];
  return unit?.written ? unit.symbol : null;
}
