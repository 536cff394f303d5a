/** A workbook as calculation sees it; a plan of sheets is one. Rows and columns count from 0. */

export interface BookFormula {
  /** In en-US syntax. */
  readonly formula: string;
  /** The cells that its result fills. */
  readonly spills?: { readonly rows: number; readonly columns: number };
}

export interface BookCell {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean | null | BookFormula;
}

export interface BookName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

export interface BookSheet {
  readonly name: string;
  readonly cells: readonly BookCell[];
  /** Names of the workbook that refer to cells of this sheet. */
  readonly names: readonly BookName[];
}

export interface Book {
  readonly sheets: readonly BookSheet[];
}
