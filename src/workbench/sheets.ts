import type { Grid, GridSheet } from "./grid";
import { itemNotFound } from "./richApiError";

/** The id of a sheet on the wire. No sheet can have it as its name, for names are without brackets. */
export const wireId = (sheet: string) => `[${sheet}]`;

/** A sheet by its name, in any case, or by its id on the wire. */
export const findSheet = (grid: Grid, key: unknown): GridSheet | undefined =>
  grid.sheets().find(({ id, name }) => wireId(id) === key || name.toLowerCase() === String(key).toLowerCase());

export function sheetOf(grid: Grid, id: string): GridSheet {
  const sheet = grid.sheets().find((each) => each.id === id);
  if (!sheet) throw itemNotFound("Worksheet");
  return sheet;
}

export const hasSheet = (grid: Grid, id: string) => grid.sheets().some((sheet) => sheet.id === id);
