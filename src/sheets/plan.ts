/** What goes into a workbook, as plain data. Rows and columns count from 0. */

/** A formula in en-US syntax, without the leading "=". */
export interface Formula {
  readonly formula: string;
  /** Rows and columns that its result fills; absent for one cell. */
  readonly spills?: { readonly rows: number; readonly columns: number };
}

/** Text is text: a string is never taken for a formula, whatever it starts with. Null leaves the cell blank. */
export type Content = string | number | boolean | null | Formula;

/** What a cell is for; writers turn it into fonts and fills, in one place (style.ts). */
export type Role =
  | "title"
  | "hint"
  | "heading"
  | "header"
  /** Over a column of units or other texts that stand in from the edge. */
  | "headerOfText"
  | "label"
  | "unit"
  | "text"
  /** Sentences: they wrap inside their column. */
  | "prose"
  | "input"
  /** A number taken from a call: typed like an input, but not the analyst's own. */
  | "figure"
  | "formula"
  | "link"
  | "total"
  | "flag"
  | "check";

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly role: Role;
  /** Excel number format. */
  readonly format?: string;
  readonly align?: "left" | "right" | "center";
  /** At the top of a row that a wrapped neighbour made higher; absent for the bottom. */
  readonly vertical?: "top";
}

/** A defined name on a cell or block of this sheet. Its comment (≤ 255 characters) gives unit and source. */
export interface PlannedName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
  readonly comment: string;
}

/** An Excel table whose first row is its header row. */
export interface PlannedTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetPlan {
  readonly name: string;
  /** Widths in characters, by column. */
  readonly widths: readonly number[];
  readonly cells: readonly PlannedCell[];
  readonly names: readonly PlannedName[];
  readonly table?: PlannedTable;
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
}

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
}

export const isFormula = (content: Content | undefined): content is Formula =>
  typeof content === "object" && content !== null;
