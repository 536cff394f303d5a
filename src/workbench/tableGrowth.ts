import { intersection, overlaps, type Area } from "./area";
import type { Grid } from "./grid";

/** Lets a table take in what was written directly below it, as Excel does, unless another table is in the way. */
export function growTables(grid: Grid, sheet: string, written: Area): void {
  const tables = grid.tables().filter((table) => table.sheet === sheet);
  for (const table of tables) {
    const below: Area = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
    if (!overlaps(below, written)) continue;
    const area: Area = { ...table.area, rows: written.row + written.rows - table.area.row };
    const isFree = tables.every((other) => other.id === table.id || !overlaps(other.area, area));
    if (isFree && hasContents(grid, sheet, intersection(below, written)!)) grid.setTable({ ...table, area });
  }
}

const hasContents = (grid: Grid, sheet: string, area: Area) =>
  grid.values(sheet, area).some((row) => row.some((value) => value !== "")) ||
  grid.formulas(sheet, area).some((row) => row.some((formula) => formula !== null));
