import type { Area } from "../area";
import type { Content } from "../grid";
import type { Book } from "./book";

/** The contents of an area as they stand, to be written elsewhere: text stays text. References in formulas do not move. */
export function contentsOf({ grid }: Book, sheet: string, area: Area): Content[][] {
  const values = grid.values(sheet, area);
  return grid
    .formulas(sheet, area)
    .map((row, i) => row.map((formula, j) => (formula === null ? values[i]![j]! : { formula })));
}
