import { intersection, type Area } from "../area";
import type { CellStyle } from "../grid";
import type { Book } from "./book";

/** More cells than this are not read for one property of a format. */
const mostCells = 100_000;

/** What all cells of the area have in common; null where they differ, as Excel answers. */
export function uniform<T>({ grid }: Book, sheet: string, area: Area, pick: (style: CellStyle) => T): T | null {
  const used = grid.usedArea(sheet, true);
  const isLarge = area.rows * area.columns > mostCells;
  const first: Area = { ...area, rows: 1, columns: 1 };
  const read = isLarge ? ((used && intersection(used, area)) ?? first) : area;
  const picked = grid.styles(sheet, read).flatMap((row) => row.map(pick));
  return picked.every((each) => each === picked[0]) ? picked[0]! : null;
}
