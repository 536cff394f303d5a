/**
 * The spreadsheet under Excel's object model: the one interface between the Rich API interpreter and an engine.
 *
 * Kept here, by the engine: sheets, contents, calculation, styles, widths, defined names with their comments, table
 * areas, frozen panes, selection. Kept by the object model, since no engine needs them: settings, custom XML parts,
 * styles of tables, event registrations.
 *
 * Calls take effect at once, except calculation: after a write, values are right when `settled()` has resolved.
 * Sheets are named by their id, which stays when the sheet is renamed. An unknown id is a bug of the caller: throw.
 * Areas are inside Excel's sheet, and may be whole columns or rows (area.ts), larger than what the engine shows:
 * reading never asks for more than about 100,000 cells; `setStyle` and `clearStyle` may.
 */
import type { Area } from "./area";

/** What a cell shows, unformatted. A blank cell is "", an error its code ("#N/A"); dates are serial numbers. */
export type Value = string | number | boolean;

/**
 * What is put in a cell: a formula with its "=" (en-US), or a value. A string here is text as it stands, even
 * "=1+1", "12" or "TRUE": the object model has already read what Excel would read as a number. "" clears the contents
 * and keeps the style; null leaves the cell as it is.
 */
export type Content = Value | { readonly formula: string } | null;

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** "#RRGGBB", or "" for none. */
  readonly tabColor: string;
}

export interface GridName {
  readonly name: string;
  /** With its "=": "=Inputs!$B$3", "=0.05", "=LAMBDA(x,x*2)". */
  readonly formula: string;
  readonly comment: string;
  /** The sheet it belongs to; null for the workbook. */
  readonly sheet: string | null;
}

export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Header row included; there always is one. */
  readonly area: Area;
}

export type Edge = "top" | "bottom" | "left" | "right";
export interface Border {
  readonly weight: "thin" | "medium" | "thick";
  readonly color: string;
}

/** How a cell looks. Colours are "#RRGGBB" in capitals. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Points. */
  readonly size: number;
  readonly fontName: string;
  readonly color: string;
  /** "" for no fill. */
  readonly fill: string;
  readonly horizontal: "General" | "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Center" | "Bottom";
  readonly wrap: boolean;
  readonly indent: number;
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
}

export const defaultStyle: CellStyle = {
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: false,
  size: 11,
  fontName: "Calibri",
  color: "#000000",
  fill: "",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  top: null,
  bottom: null,
  left: null,
  right: null,
};

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * What happened in the grid. `cellsChanged` tells only of edits made in the grid itself (typing, pasting, clearing,
 * undo), never of calls to this interface: the object model knows those. The others come whoever caused them, once.
 */
export type GridEvent =
  | { readonly kind: "cellsChanged"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "selectionChanged"; readonly selection: Selection }
  | { readonly kind: "sheetAdded"; readonly sheet: string }
  | { readonly kind: "sheetRemoved"; readonly sheet: string }
  | { readonly kind: "sheetActivated"; readonly sheet: string; readonly before: string | null }
  | { readonly kind: "calculated" };

export interface Grid {
  /** In the order of their tabs, hidden ones included. */
  sheets(): readonly GridSheet[];
  /** Adds a sheet behind the last without activating it, and gives its id. The name is valid and free. */
  addSheet(name: string): string;
  renameSheet(sheet: string, name: string): void;
  /** Never the last one that can be seen. */
  removeSheet(sheet: string): void;
  /** Moves it to a position among all sheets, from 0. */
  moveSheet(sheet: string, position: number): void;
  setSheetHidden(sheet: string, hidden: boolean): void;
  setTabColor(sheet: string, color: string): void;
  activeSheet(): string;
  activate(sheet: string): void;

  /** The smallest area with all contents, and with `styled` all formatted cells as well; null for an empty sheet. */
  usedArea(sheet: string, styled: boolean): Area | null;
  values(sheet: string, area: Area): Value[][];
  /** Formulas with their "=", null where a cell has none; a cell that a formula spills into has none. */
  formulas(sheet: string, area: Area): (string | null)[][];
  /** As displayed, with the number format. */
  texts(sheet: string, area: Area): string[][];
  /** Contents in the shape of the area. */
  write(sheet: string, area: Area, contents: readonly (readonly Content[])[]): void;

  styles(sheet: string, area: Area): CellStyle[][];
  setStyle(sheet: string, area: Area, style: Partial<CellStyle>): void;
  clearStyle(sheet: string, area: Area): void;
  /** Points. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, columns: number, width: number): void;
  autofitColumns(sheet: string, column: number, columns: number): void;
  autofitRows(sheet: string, row: number, rows: number): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, row: number, rows: number, height: number): void;

  names(): readonly GridName[];
  /** Adds the name, or replaces the one with this name (in any case) and sheet. */
  setName(name: GridName): void;
  removeName(name: string, sheet: string | null): void;

  tables(): readonly GridTable[];
  /** Adds the table, or replaces the one with this id: renames, moves or resizes it. */
  setTable(table: GridTable): void;
  removeTable(id: string): void;

  /** Rows and columns in view from the top and left; 0, 0 for none. */
  frozen(sheet: string): { readonly rows: number; readonly columns: number };
  freeze(sheet: string, rows: number, columns: number): void;

  selection(): Selection;
  /** Activates the sheet as well. */
  select(selection: Selection): void;

  /** Calculates everything anew. */
  calculate(): void;
  /** Resolves when the calculation has caught up with what was written. Pending custom functions (#BUSY!) do not count. */
  settled(): Promise<void>;

  /** Gives the function that stops listening. */
  listen(listener: (event: GridEvent) => void): () => void;
}
