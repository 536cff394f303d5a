import { columnLetters } from "../formula/address";
import { clip, longestComment } from "./clip";
import type { Content, PlannedCell, PlannedName, Role, SheetPlan } from "./plan";

/** "B$5" and "$B5": the row or the column stays when the formula is copied. */
export const fixedRow = (row: number, column: number): string => `${columnLetters(column)}$${row + 1}`;
export const fixedColumn = (row: number, column: number): string => `$${columnLetters(column)}${row + 1}`;

export type Look = Pick<PlannedCell, "format" | "align">;

/** A sheet that is being laid out, from the top down. */
export class Draft {
  private readonly cells: PlannedCell[] = [];
  private readonly names: PlannedName[] = [];

  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
    title: string,
    hint: string,
  ) {
    this.put(0, 0, title, "title");
    this.put(1, 0, `How to read this: ${hint}`, "hint");
  }

  put(row: number, column: number, content: Content, role: Role, look: Look = {}): void {
    this.cells.push({ row, column, content, role, ...look });
  }

  formula(row: number, column: number, formula: string, format: string, role: Role = "formula"): void {
    this.put(row, column, { formula }, role, { format });
  }

  /** A row of headers: on the left over labels and over texts, which begin at a column; on the right over numbers. */
  headers(row: number, headers: readonly string[], texts = headers.length): void {
    headers.forEach((header, column) =>
      column < texts
        ? this.put(row, column, header, "header", { align: column === 0 ? "left" : "right" })
        : this.put(row, column, header, "headerOfText"),
    );
  }

  block(name: string, row: number, column: number, rows: number, columns: number, comment: string): void {
    this.names.push({ name, row, column, rows, columns, comment: clip(comment, longestComment) });
  }

  cellName(name: string, row: number, column: number, comment: string): void {
    this.names.push({ name, row, column, comment: clip(comment, longestComment) });
  }

  plan(freeze: SheetPlan["freeze"]): SheetPlan {
    const { name, widths, cells, names } = this;
    return { name, widths, cells, names, ...(freeze && { freeze }) };
  }
}
