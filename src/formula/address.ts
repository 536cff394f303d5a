/** A1 references. Rows and columns count from 0. */

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** 0 for "A", 26 for "aa". */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "B3" for row 2, column 1. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "B3", or "B3:C4" for more than one cell. */
export function blockAddress({ row, column, rows, columns }: Block): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** A sheet's name as a formula writes it: quoted where it is not one plain word. */
export const quotedSheet = (sheet: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^[A-Za-z]{1,3}[0-9]+$|^[RrCc]$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;

/** "Figures!$F$5" or "'My sheet'!$A$1:$B$4", as defined names refer to cells. */
export function absoluteReference(sheet: string, block: Block): string {
  const address = blockAddress(block).replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2");
  return `${quotedSheet(sheet)}!${address}`;
}

const reference = /^=?(?:(?:'((?:[^']|'')+)'|([^'!=]+))!)?\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/;

/** Reads a reference to one block, with or without "=", sheet and "$"; undefined for anything else. */
export function parseReference(
  text: string,
): { readonly sheet: string | undefined; readonly block: Block } | undefined {
  const match = reference.exec(text.trim());
  if (!match) return undefined;
  const [, quoted, plain, left, top, right = left, bottom = top] = match;
  const [column, row] = [columnNumber(left!), Number(top) - 1];
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain,
    block: { row, column, rows: Number(bottom) - row, columns: columnNumber(right!) - column + 1 },
  };
}
