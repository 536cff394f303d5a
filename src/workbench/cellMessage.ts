import { areaAddress } from "./a1";
import type { Grid } from "./grid";

interface Explanations {
  messageAt(
    sheet: string,
    row: number,
    column: number,
  ): { readonly name: string; readonly error: string; readonly message: string } | undefined;
}

/** Shows why the selected cell is an error, where the add-in's function said so; Excel shows it on the cell. */
export function showMessages(line: HTMLElement, grid: Grid, explanations: Explanations) {
  const show = () => {
    const { sheet, area } = grid.selection();
    const { row, column } = area;
    const found = explanations.messageAt(sheet, row, column);
    line.textContent = found
      ? `${areaAddress({ row, column, rows: 1, columns: 1 })}: ${found.error} – ${found.name}: ${found.message}`
      : "";
  };
  grid.listen(({ kind }) => {
    if (["selectionChanged", "sheetActivated", "calculated", "cellsChanged"].includes(kind)) show();
  });
}
