import type { Result, TableCell } from "./define";
import { orError } from "./orError";

/** A table of two inputs: their names in the corner, one down the first column, the other along the first row. */
export function grid(
  [down, along]: readonly [down: string, along: string],
  rows: readonly TableCell[],
  columns: readonly TableCell[],
  cell: (row: number, column: number) => TableCell,
): readonly (readonly TableCell[])[] {
  return [
    [`${down} \\ ${along}`, ...columns],
    ...rows.map((label, row) => [label, ...columns.map((_, column) => orError(() => cell(row, column)))]),
  ];
}

/** The result of a function of one cell. */
export function singleCell(result: Result): TableCell {
  if (Array.isArray(result)) throw new Error("A table does not fit into a cell.");
  return result as TableCell;
}
