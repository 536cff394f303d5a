import type { Exact } from "../units/exact";
import { cellAt, commonShape, isOneCell } from "./broadcast";
import type { Argument, CellValue } from "./cell";
import type { Definition, Given, Parameters, TableCell } from "./define";
import { givenBy, type Named } from "./given";
import { inDecimals, inDoubleDoubles, type Numbers } from "./numbers";
import { orError } from "./orError";
import type { CellParameter } from "./parameter";
import { readArgument } from "./readArgument";
import { readCell } from "./readCell";
import { shownResult } from "./shownResult";

/** The result of a function for each cell of its ranges, in their common shape. */
export function eachCell(
  definition: Definition,
  parameters: readonly Named[],
  args: readonly Argument[],
): CellValue | CellValue[][] {
  if (!parameters.some((each, i) => isSpread(each, args[i])))
    return cell(definition, (numbers) => givenBy(parameters, (i) => readArgument(parameters[i]!, args[i], numbers)));
  const spread = parameters.map(({ name }, i) => [name, args[i]] as const).filter((_, i) => takesRange(parameters[i]!));
  const { rows, columns } = commonShape(spread);
  const readersIn = (numbers: Numbers) => parameters.map((each, i) => readerOf(each, args[i], numbers));
  const [fast, exact] = [readersIn(inDoubleDoubles), readersIn(inDecimals)];
  const given = (numbers: Numbers, row: number, column: number) => {
    const readers = numbers === inDecimals ? exact : fast;
    return givenBy(parameters, (i) => readers[i]!(row, column));
  };
  return filled(rows, columns, (row, column) =>
    orError(() => cell(definition, (numbers) => given(numbers, row, column))),
  );
}

/** A grid of results; loops, for columns of ten thousand cells are worked out at each change. */
function filled<T>(rows: number, columns: number, at: (row: number, column: number) => T): T[][] {
  const grid: T[][] = [];
  for (let row = 0; row < rows; row++) {
    const cells: T[] = [];
    for (let column = 0; column < columns; column++) cells.push(at(row, column));
    grid.push(cells);
  }
  return grid;
}

const takesRange = ({ parameter }: Named) => parameter.takes === "cell or range";
const isSpread = (each: Named, argument: Argument) => takesRange(each) && !isOneCell(argument);

/** One cell of the result; what double-doubles do not settle, a refusal among it, decimals do. */
function cell(definition: Definition, given: (numbers: Numbers) => Given<Parameters>): CellValue {
  if (definition.rational)
    try {
      return (definition.compute(given(inDoubleDoubles)) as Exact).toNumber();
    } catch {
      // Decimals say what there is to say.
    }
  const result = definition.compute(given(inDecimals));
  if (Array.isArray(result)) throw new Error(`${definition.name} is elementwise, its result is not a table.`);
  return shownResult(result as TableCell);
}

type Reader = (row: number, column: number) => unknown;

/** Reads an argument for one cell of the result; what serves all cells is read once. */
function readerOf(each: Named, argument: Argument, numbers: Numbers): Reader {
  if (!isSpread(each, argument)) return once(() => readArgument(each, argument, numbers));
  const { name, parameter } = each;
  return (row, column) => readCell(name, parameter as CellParameter, cellAt(argument, row, column), numbers);
}

/** The same value, or the same refusal, every time, worked out at the first. */
function once(read: () => unknown): Reader {
  let isKnown = false;
  let value: unknown;
  let problem: unknown;
  return () => {
    if (!isKnown)
      try {
        value = read();
      } catch (thrown) {
        problem = thrown;
      }
    isKnown = true;
    if (problem !== undefined) throw problem;
    return value;
  };
}
