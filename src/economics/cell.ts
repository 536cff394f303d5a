/** What spreadsheets put into a function and show of its result. */

export interface CellError {
  readonly error: "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#REF!" | "#NAME?" | "#NULL!";
  readonly message: string;
}

/** Null and "" are blank cells. */
export type CellValue = number | string | boolean | null | CellError;
export type Grid = readonly (readonly CellValue[])[];

/** A cell, a range from its rows, or an argument that was left out. */
export type Argument = CellValue | undefined | Grid;

export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

export const isBlank = (value: unknown): value is null | undefined | "" =>
  value === null || value === undefined || value === "";

/** Thrown where a cell that holds an error is read: the result is that error. */
export class ErrorInCell extends Error {
  constructor(readonly cell: CellError) {
    super(cell.message);
    this.name = "ErrorInCell";
  }
}
