import type { CellValue, Grid } from "../economics/cell";
import { caught, isGrid, valueOf, type Operand } from "./operand";

const outside: CellValue = { error: "#N/A", message: "The ranges differ in size: there is no value in this place." };

/** The value of a grid in a place of a larger shape: one row or column is repeated, beyond its size there is none. */
function at(operand: CellValue | Grid, row: number, column: number): CellValue {
  if (!isGrid(operand)) return operand;
  const cells = operand[operand.length === 1 ? 0 : row] ?? [];
  const place = cells.length === 1 ? 0 : column;
  return place < cells.length ? cells[place]! : outside;
}

/** Applies a function of single values to each place of ranges, as a spreadsheet does; an error stays in its own place. */
export function broadcast(
  operands: readonly Operand[],
  apply: (...values: CellValue[]) => CellValue,
): CellValue | Grid {
  const values = operands.map(valueOf);
  const applied = (...given: CellValue[]): CellValue => {
    try {
      return apply(...given);
    } catch (problem) {
      return caught(problem);
    }
  };
  const grids = values.filter(isGrid);
  if (grids.length === 0) return applied(...(values as CellValue[]));
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => applied(...values.map((value) => at(value, row, column)))),
  );
}
