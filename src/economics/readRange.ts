import { Refusal } from "../units/refusal";
import { isGrid, isOneCell, shapeOf, shapeText } from "./broadcast";
import { ErrorInCell, isBlank, isCellError, type Argument, type CellValue } from "./cell";
import type { RangeParameter } from "./parameter";
import { quantity } from "./readCell";

/**
 * The numbers of a range, row by row; null for a blank cell.
 *
 * Where it goes with another range, it has that range's shape, or is one cell for every item if it has a default.
 */
export function readRange(name: string, parameter: RangeParameter, argument: Argument, like?: Named) {
  if (like && parameter.default !== undefined && isOneCell(argument)) {
    const one = readPart(name, parameter, isGrid(argument) ? argument[0]![0]! : (argument ?? null));
    return cellsOf(like[1]).map(() => one ?? parameter.unit(parameter.default!));
  }
  if (like) sameShape(like, [name, argument]);
  const rows = isGrid(argument) ? argument : [[argument ?? null]];
  if (!isGrid(argument) && isBlank(argument))
    throw new Refusal("input", `${name}: needs a range of numbers, got nothing.`);
  return rows.flatMap((cells, row) =>
    cells.map((cell, column) => readPart(place(name, rows, row, column), parameter, cell)),
  );
}

function readPart(name: string, parameter: RangeParameter, cell: CellValue) {
  if (isCellError(cell)) throw new ErrorInCell(cell);
  return isBlank(cell) ? null : quantity(name, parameter, cell);
}

/** A cell of a range in the words of a message: "volumeBefore, row 2". */
export function place(name: string, rows: readonly (readonly CellValue[])[], row: number, column: number): string {
  const several = [rows.length > 1 ? `row ${row + 1}` : "", rows[0]!.length > 1 ? `column ${column + 1}` : ""];
  return [name, ...several.filter(Boolean)].join(", ");
}

const cellsOf = (argument: Argument) => (isGrid(argument) ? argument.flat() : [argument]);

/** Refuses two ranges that belong together, item by item, and differ in shape. */
function sameShape([first, one]: Named, [second, other]: Named): void {
  const [shape, given] = [shapeText(shapeOf(one)), shapeText(shapeOf(other))];
  if (shape !== given)
    throw new Refusal("input", `${second}: needs a range of the shape of ${first}, ${shape}, got ${given}.`);
}

export type Named = readonly [name: string, argument: Argument];
