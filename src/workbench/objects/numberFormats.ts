import type { Area } from "../area";
import type { Grid, Value } from "../grid";

/** Sets number formats cell by cell, null leaving a cell as it is; cells below each other with one format go at once. */
export function setNumberFormats(
  grid: Grid,
  sheet: string,
  area: Area,
  formats: readonly (readonly (Value | null)[])[],
): void {
  for (let column = 0; column < area.columns; column++)
    for (let row = 0; row < area.rows;) {
      const format = formats[row]![column]!;
      let rows = 1;
      while (row + rows < area.rows && formats[row + rows]![column] === format) rows++;
      if (format !== null)
        grid.setStyle(
          sheet,
          { row: area.row + row, column: area.column + column, rows, columns: 1 },
          { numberFormat: String(format) },
        );
      row += rows;
    }
}
