import { Refusal } from "../units/refusal";
import { isGrid, shapeOf, shapeText } from "./broadcast";
import { ErrorInCell, isBlank, isCellError, type Argument, type CellValue } from "./cell";
import type { ListItem } from "./define";
import type { ListParameter } from "./parameter";
import { quantity } from "./readCell";
import { place } from "./readRange";

/** The cells of one row or one column. Refuses a block of several rows and columns, which no list is. */
export function readLine(name: string, argument: Argument): readonly CellValue[] {
  if (isCellError(argument)) throw new ErrorInCell(argument);
  if (!isGrid(argument)) {
    if (isBlank(argument)) throw new Refusal("input", `${name}: needs one row or one column of values, got nothing.`);
    return [argument!];
  }
  const shape = shapeOf(argument);
  if (shape.rows > 1 && shape.columns > 1)
    throw new Refusal("input", `${name}: needs one row or one column of values, got ${shapeText(shape)} cells.`);
  return argument.flat();
}

/** The numbers of one row or one column; each refuses its own cell when it is asked for. */
export function readList(name: string, { item }: ListParameter, argument: Argument): readonly ListItem[] {
  const rows = isGrid(argument) ? argument : [[argument ?? null]];
  return readLine(name, argument).map((cell, i) => () => {
    if (isCellError(cell)) throw new ErrorInCell(cell);
    return quantity(place(name, rows, i, i), item, cell);
  });
}
