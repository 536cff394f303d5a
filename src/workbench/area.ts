/** A block of cells; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's sheet size: an area with all rows is a whole column, one with all columns a whole row. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

export const overlaps = (one: Area, other: Area) =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** The cells that both areas hold; null when there are none. */
export function intersection(one: Area, other: Area): Area | null {
  if (!overlaps(one, other)) return null;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  return {
    row,
    column,
    rows: Math.min(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.min(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** The smallest area that holds both. */
export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** Calls for each cell of the area, rows first, and gives the answers as a matrix of the area's shape. */
export const mapArea = <T>({ row, column, rows, columns }: Area, each: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => each(row + down, column + right)),
  );
