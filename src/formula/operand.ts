import { ErrorInCell, type CellError, type CellValue, type Grid } from "../economics/cell";
import type { Block } from "./address";

/** Cells that a formula refers to, read when they are needed. */
export class Reference {
  constructor(
    readonly sheet: string,
    readonly block: Block,
    private readonly valueAt: (row: number, column: number) => CellValue,
  ) {}

  get isCell(): boolean {
    return this.block.rows === 1 && this.block.columns === 1;
  }

  get grid(): Grid {
    const { row, column, rows, columns } = this.block;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, right) => this.valueAt(row + down, column + right)),
    );
  }

  /** The part that starts `row` and `column` further. */
  part(row: number, column: number, rows: number, columns: number): Reference {
    const block = { row: this.block.row + row, column: this.block.column + column, rows, columns };
    return new Reference(this.sheet, block, this.valueAt);
  }

  /** The smallest block that holds this one and another of the same sheet. */
  to({ sheet, block }: Reference): Reference {
    if (sheet !== this.sheet) fail("#VALUE!", "A range must lie on one sheet.");
    const row = Math.min(this.block.row, block.row);
    const column = Math.min(this.block.column, block.column);
    const rows = Math.max(this.block.row + this.block.rows, block.row + block.rows) - row;
    const columns = Math.max(this.block.column + this.block.columns, block.column + block.columns) - column;
    return new Reference(sheet, { row, column, rows, columns }, this.valueAt);
  }
}

/** What an expression stands for. Undefined is an argument that was left out: `f(1,,2)`. */
export type Operand = CellValue | Grid | Reference | undefined;

export const isGrid = (operand: unknown): operand is Grid => Array.isArray(operand);

/** Values instead of references: one cell as its value, a range as a grid. */
export function valueOf(operand: Operand): CellValue | Grid {
  if (operand === undefined) return null;
  if (!(operand instanceof Reference)) return operand;
  return operand.isCell ? operand.grid[0]![0]! : operand.grid;
}

export const gridOf = (operand: Operand): Grid => {
  const value = valueOf(operand);
  return isGrid(value) ? value : [[value]];
};

/** Ends the calculation of a cell with an error. */
export function fail(error: CellError["error"], message: string): never {
  throw new ErrorInCell({ error, message });
}

/** The error that a calculation ended with; anything else is a bug and goes on. */
export function caught(problem: unknown): CellError {
  if (problem instanceof ErrorInCell) return problem.cell;
  throw problem;
}
