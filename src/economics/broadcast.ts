import { Refusal } from "../units/refusal";
import type { Argument, CellValue, Grid } from "./cell";

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export const isGrid = (argument: Argument): argument is Grid => Array.isArray(argument);

export const shapeOf = (argument: Argument): Shape =>
  isGrid(argument) ? { rows: argument.length, columns: argument[0]!.length } : { rows: 1, columns: 1 };

/** Is this a cell, or a range of one? */
export const isOneCell = (argument: Argument) =>
  !isGrid(argument) || (argument.length === 1 && argument[0]!.length === 1);

export const shapeText = ({ rows, columns }: Shape) => `${rows} × ${columns}`;

/** The cell of an argument at a place of the common shape; one row or one column serves all. */
export function cellAt(argument: Argument, row: number, column: number): CellValue | undefined {
  if (!isGrid(argument)) return argument;
  const cells = argument[argument.length === 1 ? 0 : row]!;
  return cells[cells.length === 1 ? 0 : column];
}

/** The shape of the result of a function applied cell by cell. Refuses sizes that are neither equal nor 1. */
export function commonShape(arguments_: readonly (readonly [name: string, argument: Argument])[]): Shape {
  let shape = { rows: 1, columns: 1 };
  for (const [name, argument] of arguments_) {
    const { rows, columns } = shapeOf(argument);
    if (!fits(rows, shape.rows) || !fits(columns, shape.columns))
      throw new Refusal(
        "input",
        `${name}: needs as many rows and columns as the other ranges, or one, got ${shapeText({ rows, columns })} beside ${shapeText(shape)}.`,
      );
    shape = { rows: Math.max(rows, shape.rows), columns: Math.max(columns, shape.columns) };
  }
  return shape;
}

const fits = (size: number, other: number) => size === other || size === 1 || other === 1;
