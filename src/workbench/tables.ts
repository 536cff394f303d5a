import type { Grid, GridTable } from "./grid";
import { itemNotFound } from "./richApiError";

/** A table as it stands now: it grows while objects of one batch still speak of it. */
export function tableOf(grid: Grid, id: string): GridTable {
  const table = grid.tables().find((each) => each.id === id);
  if (!table) throw itemNotFound("Table");
  return table;
}

export const hasTable = (grid: Grid, id: string) => grid.tables().some((table) => table.id === id);
