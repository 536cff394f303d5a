import { blockAddress, columnLetters, columnNumber, parseReference, quotedSheet } from "../formula/address";
import { sheetColumns, sheetRows, type Area } from "./area";

/** "B3", "B3:C4", "A:C" for whole columns, "1:2" for whole rows. */
export function areaAddress(area: Area): string {
  const { row, column, rows, columns } = area;
  if (rows === sheetRows && columns < sheetColumns)
    return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns === sheetColumns && rows < sheetRows) return `${row + 1}:${row + rows}`;
  return blockAddress(area);
}

/** "Figures!B3", "'My sheet'!A:C". */
export const fullAddress = (sheetName: string, area: Area) => `${quotedSheet(sheetName)}!${areaAddress(area)}`;

/** "Figures!$B$3", "'My sheet'!$A:$C". */
export const absoluteAddress = (sheetName: string, area: Area) =>
  `${quotedSheet(sheetName)}!${areaAddress(area).replace(/[A-Z]+|[0-9]+/g, "$$$&")}`;

export interface Reference {
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** Reads a reference to one area, with or without sheet and "$"; undefined for anything else, and beyond the sheet. */
export function parseAddress(text: string): Reference | undefined {
  const { sheet, rest } = splitSheet(text.trim().replace(/^=/, ""));
  const area = parseWhole(rest.replaceAll("$", "")) ?? parseReference(rest)?.block;
  return area && isInside(ordered(area)) ? { sheet, area: ordered(area) } : undefined;
}

function splitSheet(text: string): { sheet: string | undefined; rest: string } {
  const [, quoted, plain, rest] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text) ?? [];
  return rest === undefined
    ? { sheet: undefined, rest: text }
    : { sheet: quoted?.replaceAll("''", "'") ?? plain, rest };
}

/** "A:C" and "1:2". */
function parseWhole(text: string): Area | undefined {
  const [, left, right] = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text) ?? [];
  if (left !== undefined && right !== undefined) {
    const column = columnNumber(left);
    return { row: 0, column, rows: sheetRows, columns: columnNumber(right) - column + 1 };
  }
  const [, top, bottom] = /^(\d+):(\d+)$/.exec(text) ?? [];
  if (top === undefined) return undefined;
  return { row: Number(top) - 1, column: 0, rows: Number(bottom) - Number(top) + 1, columns: sheetColumns };
}

/** "C4:A1" is "A1:C4". */
const ordered = ({ row, column, rows, columns }: Area): Area => ({
  row: rows > 0 ? row : row + rows - 1,
  column: columns > 0 ? column : column + columns - 1,
  rows: rows > 0 ? rows : 2 - rows,
  columns: columns > 0 ? columns : 2 - columns,
});

export const isInside = ({ row, column, rows, columns }: Area) =>
  row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= sheetRows && column + columns <= sheetColumns;
