import { assumptionKeys, type AssumptionKey } from "../economics/assumptions";
import type { Grid } from "../economics/cell";
import type { Definition, Parameter } from "../economics/define";
import { orError } from "../economics/orError";
import { readAssumptionCells } from "../economics/readAssumptions";
import { evaluate } from "./evaluate";
import { noCells } from "./evaluateFormula";
import { bareName, miningDefinition } from "./mining";
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
  const { parameter, units } = returnsBy;
  const argumentOf = (name: string) => args[Object.keys(parameters).indexOf(name)];
  const chosen = parameters[parameter]
    ? chosenByWord(parameters[parameter], argumentOf(parameter))
    : chosenByKey(parameter as AssumptionKey, argumentOf("assumptions"));
  const word = bareName(String(chosen)).toLowerCase();
  const unit = Object.entries(units).find(([option]) => option.toLowerCase() === word)?.[1];
  return unit?.written ? unit.symbol : null;
}

const defaultOf = (parameter: Parameter) => ("default" in parameter ? parameter.default : undefined);

const chosenByWord = (parameter: Parameter, argument: Expression | null | undefined) =>
  argument?.type === "Literal" ? argument.value : defaultOf(parameter);

/** What an array constant of assumptions says of a key; undefined for assumptions that stand in a sheet. */
function chosenByKey(key: AssumptionKey, argument: Expression | null | undefined): unknown {
  if (!argument) return defaultOf(assumptionKeys[key]);
  if (argument.type !== "ArrayExpression") return undefined;
  const cells = orError(() =>
    readAssumptionCells("assumptions", evaluate(argument, { cells: noCells, named: () => undefined }) as Grid),
  );
  return "error" in cells ? undefined : (cells.get(key) ?? defaultOf(assumptionKeys[key]));
}
