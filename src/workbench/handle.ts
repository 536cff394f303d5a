import { parseAddress } from "./a1";
import type { Area } from "./area";
import type { Grid } from "./grid";

interface Sheet {
  readonly grid: Grid;
  readonly functions: { messageAt(sheet: string, row: number, column: number): { message: string } | undefined };
  /** On the page. */
  cellRectangle(row: number, column: number): DOMRect;
}

/** What tests of the page, and the curious at the console, read and point at, by addresses such as "Figures!B3". */
export interface WorkbenchHandle {
  readonly grid: Grid;
  value(address: string): unknown;
  formula(address: string): string | null;
  text(address: string): string;
  message(address: string): string | undefined;
  /** The middle of a cell of the active sheet, on the page. */
  point(address: string): { readonly x: number; readonly y: number };
}

declare global {
  interface Window {
    workbench?: WorkbenchHandle;
  }
}

export function exposeWorkbench({ grid, functions, cellRectangle }: Sheet) {
  const place = (address: string): { sheet: string; area: Area } => {
    const reference = parseAddress(address);
    const sheet = reference?.sheet
      ? grid.sheets().find(({ name }) => name === reference.sheet)?.id
      : grid.activeSheet();
    if (!reference || !sheet) throw new Error(`There is no cell ${address}.`);
    return { sheet, area: reference.area };
  };
  window.workbench = {
    grid,
    value: (address) => {
      const { sheet, area } = place(address);
      return grid.values(sheet, area)[0]![0];
    },
    formula: (address) => {
      const { sheet, area } = place(address);
      return grid.formulas(sheet, area)[0]![0]!;
    },
    text: (address) => {
      const { sheet, area } = place(address);
      return grid.texts(sheet, area)[0]![0]!;
    },
    message: (address) => {
      const { sheet, area } = place(address);
      return functions.messageAt(sheet, area.row, area.column)?.message;
    },
    point: (address) => {
      const { area } = place(address);
      const { x, y, width, height } = cellRectangle(area.row, area.column);
      return { x: x + width / 2, y: y + height / 2 };
    },
  };
}
