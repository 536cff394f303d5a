import { Exact } from "../units/exact";
import { Refusal } from "../units/refusal";
import { cellAt, commonShape, isGrid, shapeOf, shapeText } from "./broadcast";
import { type Argument, type CellValue } from "./cell";
import type { Definition, Given, Parameter, Parameters, TableCell } from "./define";
import { cellError, orError } from "./orError";
import { isRequired } from "./parameter";
import { readAssumptionCells, readAssumptions } from "./readAssumptions";
import { readCell } from "./readCell";
import { readLine, readList } from "./readList";
import { readRange } from "./readRange";

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
    const named = nameArguments(definition, args);
    return definition.form === "elementwise" ? eachCell(definition, named) : together(definition, named);
  });
}

type NamedArguments = readonly (readonly [name: string, parameter: Parameter, argument: Argument])[];

function nameArguments({ name, parameters }: Definition, args: readonly Argument[]): NamedArguments {
  const entries = Object.entries(parameters);
  if (args.length > entries.length) {
    const required = entries.filter(([, parameter]) => isRequired(parameter)).length;
    const needed = required === entries.length ? required : `${required} to ${entries.length}`;
    throw new Refusal("input", `${name}: needs ${needed} arguments, got ${args.length}.`);
  }
  return entries.map(([parameterName, parameter], i) => [parameterName, parameter, args[i]]);
}

function eachCell(definition: Definition, named: NamedArguments): CellValue | CellValue[][] {
  const spread = named.filter(([, parameter]) => parameter.takes === "cell or range");
  const { rows, columns } = commonShape(spread.map(([name, , argument]) => [name, argument]));
  const readers = named.map(
    ([name, parameter, argument]) => [name, parameter, readerOf(name, parameter, argument, true)] as const,
  );
  const cell = (row: number, column: number) => orError(() => value(definition, readers, row, column));
  if (rows === 1 && columns === 1) return cell(0, 0);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row, column)));
}

type Reader = (row: number, column: number) => unknown;

/** Reads an argument for one cell of the result; what serves all cells is read once, a range only where it is `spread`. */
function readerOf(name: string, parameter: Parameter, argument: Argument, spread: boolean): Reader {
  switch (parameter.kind) {
    case "assumptions":
      return once(() => readAssumptions(name, parameter, argument));
    case "assumption cells":
      return once(() => readAssumptionCells(name, argument));
    case "list":
      return once(() => readList(name, parameter, argument));
    case "cells":
      return once(() => readLine(name, argument));
    case "range":
      throw new Error(`${name} takes a range as a whole; its function cannot be elementwise.`);
    default: {
      if (spread && isGrid(argument) && parameter.takes === "cell or range" && !isOneCell(argument))
        return (row, column) => readCell(name, parameter, cellAt(argument, row, column));
      return once(() => readCell(name, parameter, single(name, argument)));
    }
  }
}

const isOneCell = (argument: Argument) => shapeOf(argument).rows === 1 && shapeOf(argument).columns === 1;

function single(name: string, argument: Argument): CellValue | undefined {
  if (!isOneCell(argument))
    throw new Refusal("input", `${name}: needs one cell, got a range of ${shapeText(shapeOf(argument))}.`);
  return cellAt(argument, 0, 0);
}

/** The same value, or the same refusal, every time, worked out at the first. */
function once(read: () => unknown): Reader {
  let outcome: { readonly value?: unknown; readonly problem?: unknown } | undefined;
  return () => {
    if (!outcome)
      try {
        outcome = { value: read() };
      } catch (problem) {
        outcome = { problem };
      }
    if ("problem" in outcome) throw outcome.problem;
    return outcome.value;
  };
}

type Readers = readonly (readonly [name: string, parameter: Parameter, read: Reader])[];

function value(definition: Definition, readers: Readers, row: number, column: number): CellValue {
  const result = definition.compute(givenTo(readers, row, column));
  if (Array.isArray(result)) throw new Error(`${definition.name} is elementwise, its result is not a table.`);
  return shownResult(result as TableCell);
}

/** Values by parameter, read in their order, so that of several bad ones the first is refused. */
function givenTo(readers: Readers, row: number, column: number): Given<Parameters> {
  const given: Record<string, unknown> = {};
  for (const [name, parameter, read] of readers) if (isNeeded(parameter, given)) given[name] = read(row, column);
  return given as Given<Parameters>;
}

const isNeeded = (parameter: Parameter, given: Readonly<Record<string, unknown>>) =>
  !("neededFor" in parameter && parameter.neededFor) ||
  parameter.neededFor.values.includes(given[parameter.neededFor.parameter] as string);

function together(definition: Definition, named: NamedArguments): CellValue | CellValue[][] {
  const argumentOf = new Map(named.map(([name, , argument]) => [name, argument]));
  const readers = named.map(([name, parameter, argument]) => {
    if (parameter.kind !== "range") return [name, parameter, readerOf(name, parameter, argument, false)] as const;
    const like = parameter.shapedAs;
    return [
      name,
      parameter,
      () => readRange(name, parameter, argument, like === undefined ? undefined : [like, argumentOf.get(like)]),
    ] as const;
  });
  const result = definition.compute(givenTo(readers, 0, 0));
  return Array.isArray(result)
    ? result.map((row: readonly TableCell[]) => row.map(shownResult))
    : shownResult(result as TableCell);
}

/** Decimals become doubles here and nowhere earlier. */
function shownResult(result: TableCell): CellValue {
  if (result instanceof Refusal) return cellError(result);
  if (!(result instanceof Exact)) return result;
  const rounded = result.toNumber();
  if (Number.isFinite(rounded)) return rounded;
  return { error: "#VALUE!", message: `The result, ${result.toPrecision(3)}, is larger than a cell can hold.` };
}
