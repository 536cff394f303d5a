/** What a workbook holds now, as plain data: what a writer reads before it plans, so that nothing is overwritten unseen. */

/** A cell as Excel's `formulas` gives it: a formula with its "=", or a value; "" when blank. */
export type Raw = string | number | boolean;

export interface ExistingSheet {
  readonly name: string;
  /** Contents from A1 on, rectangular. */
  readonly cells: readonly (readonly Raw[])[];
}

export interface ExistingName {
  readonly name: string;
  /** The sheet and cell it refers to; null when it is not a reference to one block. */
  readonly refersTo: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  } | null;
  readonly comment: string;
}

export interface ExistingWorkbook {
  /** Only the sheets that were asked for and exist. */
  readonly sheets: readonly ExistingSheet[];
  readonly names: readonly ExistingName[];
}

export const emptyWorkbook: ExistingWorkbook = { sheets: [], names: [] };
