import { Refusal } from "../units/refusal";
import type { Argument, CellValue } from "./cell";
import type { Definition, TableCell } from "./define";
import { eachCell } from "./eachCell";
import { givenBy, namedParameters, type Named } from "./given";
import { inDecimals } from "./numbers";
import { orError } from "./orError";
import { isRequired } from "./parameter";
import { readArgument } from "./readArgument";
import { readRange } from "./readRange";
import { shownResult } from "./shownResult";

export { isCellError } from "./cell";
export type { Argument, CellError, CellValue } from "./cell";

/**
 * Calls a function as a spreadsheet does: arguments in the order of the parameters, each a cell or a range.
 *
 * Gives the result as a cell shows it: a value, an error with its message, or a grid of those. A bad input, a question
 * without an answer and an error in a cell never throw; a bug does.
 */
export function invoke(definition: Definition, args: readonly Argument[]): CellValue | CellValue[][] {
  return orError(() => {
    const parameters = namedParameters(definition);
    if (args.length > parameters.length) throw tooMany(definition.name, parameters, args.length);
    return definition.form === "elementwise"
      ? eachCell(definition, parameters, args)
      : together(definition, parameters, args);
  });
}

function tooMany(name: string, parameters: readonly Named[], given: number): Refusal {
  const required = parameters.filter(({ parameter }) => isRequired(parameter)).length;
  const needed = required === parameters.length ? required : `${required} to ${parameters.length}`;
  return new Refusal("input", `${name}: needs ${needed} arguments, got ${given}.`);
}

function together(
  definition: Definition,
  parameters: readonly Named[],
  args: readonly Argument[],
): CellValue | CellValue[][] {
  const argumentOf = (name: string) => args[parameters.findIndex((each) => each.name === name)];
  const result = definition.compute(
    givenBy(parameters, (i) => {
      const { name, parameter } = parameters[i]!;
      if (parameter.kind !== "range") return readArgument(parameters[i]!, args[i], inDecimals);
      const like = parameter.shapedAs;
      return readRange(name, parameter, args[i], like === undefined ? undefined : [like, argumentOf(like)]);
    }),
  );
  return Array.isArray(result)
    ? result.map((row: readonly TableCell[]) => row.map(shownResult))
    : shownResult(result as TableCell);
}
