import { isCellError, type CellValue, type Grid } from "../../economics/cell";
import { broadcast } from "../broadcast";
import { asBoolean, asNumber } from "../coerce";
import { fail, gridOf, Reference, type Operand } from "../operand";
import { compare } from "../operators";
import { matcher } from "./criteria";
import { whole, type Native } from "./native";

const single = (operand: Operand): CellValue => gridOf(operand)[0]?.[0] ?? null;
const integer = (operand: Operand, otherwise: number) =>
  operand === undefined ? otherwise : Math.trunc(asNumber(single(operand)));

/** A row or a column of cells, one after another. */
function line(name: string, operand: Operand): readonly CellValue[] {
  const grid = gridOf(operand);
  if (grid.length > 1 && grid[0]!.length > 1) fail("#N/A", `${name}: needs one row or one column.`);
  return grid.flat();
}

const sameKind = (a: CellValue, b: CellValue) => typeof a === typeof b && !isCellError(b) && b !== null;

/** The last place whose value is at most (`sign` 1) or at least (-1) the wanted one; sorted or not, the nearest wins. */
function nearestPlace(wanted: CellValue, values: readonly CellValue[], sign: 1 | -1): number {
  let best = -1;
  values.forEach((value, i) => {
    if (!sameKind(wanted, value) || compare(value, wanted) * sign > 0) return;
    if (best < 0 || compare(value, values[best]!) * sign >= 0) best = i;
  });
  return best;
}

/** The place of a value, counted from 0, or -1. Text may hold the wildcards ? and * where `wildcards` says so. */
function exactPlace(wanted: CellValue, values: readonly CellValue[], wildcards: boolean, fromEnd = false): number {
  const fits = typeof wanted === "string" && wildcards ? matcher(wanted) : undefined;
  const found = (value: CellValue) => (fits ? fits(value) : sameKind(wanted, value) && compare(wanted, value) === 0);
  if (!fromEnd) return values.findIndex(found);
  const back = [...values].reverse().findIndex(found);
  return back < 0 ? back : values.length - 1 - back;
}

const missing = (name: string, wanted: CellValue) =>
  fail("#N/A", `${name}: ${typeof wanted === "string" ? `“${wanted}”` : String(wanted)} was not found.`);

function placeOf(wanted: CellValue, values: readonly CellValue[], mode: number, fromEnd: boolean): number {
  const exact = exactPlace(wanted, values, mode === 2, fromEnd);
  if (exact >= 0 || mode === 0 || mode === 2) return exact;
  return nearestPlace(wanted, values, mode < 0 ? 1 : -1);
}

function index(operand: Operand, row: number, column: number): Operand {
  const { rows, columns } = operand instanceof Reference ? operand.block : shape(gridOf(operand));
  if (row < 0 || column < 0 || row > rows || column > columns)
    fail("#REF!", `INDEX: row ${row}, column ${column} lies outside ${rows} × ${columns} cells.`);
  const [down, tall] = row === 0 ? [0, rows] : [row - 1, 1];
  const [right, wide] = column === 0 ? [0, columns] : [column - 1, 1];
  if (operand instanceof Reference) return operand.part(down, right, tall, wide);
  const part = gridOf(operand)
    .slice(down, down + tall)
    .map((cells) => cells.slice(right, right + wide));
  return tall === 1 && wide === 1 ? part[0]![0] : part;
}

const shape = (grid: Grid) => ({ rows: grid.length, columns: grid[0]?.length ?? 0 });

/** VLOOKUP's way: find in the first column, give the column counted from 1. */
function inTable(name: string, wanted: Operand, table: Grid, place: Operand, approximately: Operand): Operand {
  const first = table.map((row) => row[0]!);
  const nearest = approximately === undefined || asBoolean(single(approximately));
  return broadcast([wanted], (value) => {
    const row = nearest ? nearestPlace(value, first, 1) : exactPlace(value, first, true);
    if (row < 0) missing(name, value);
    const column = integer(place, 1);
    return table[row]![column - 1] ?? fail("#REF!", `${name}: there is no column or row ${column}.`);
  });
}

const transposed = (grid: Grid): Grid => (grid[0] ?? []).map((_, column) => grid.map((row) => row[column]!));

export const lookup: Readonly<Record<string, Native>> = {
  INDEX: whole(2, 3, (cells, row, column) => {
    const { rows, columns } = cells instanceof Reference ? cells.block : shape(gridOf(cells));
    const only = column === undefined && rows === 1 && columns > 1;
    return only
      ? index(cells, 0, integer(row, 0))
      : index(cells, integer(row, 0), integer(column, columns === 1 ? 1 : 0));
  }),
  MATCH: whole(2, 3, (wanted, cells, mode) => {
    const values = line("MATCH", cells);
    const kind = integer(mode, 1);
    return broadcast([wanted], (value) => {
      const place = kind === 0 ? exactPlace(value, values, true) : nearestPlace(value, values, kind > 0 ? 1 : -1);
      return place < 0 ? missing("MATCH", value) : place + 1;
    });
  }),
  XMATCH: whole(2, 4, (wanted, cells, mode, search) => {
    const values = line("XMATCH", cells);
    return broadcast([wanted], (value) => {
      const place = placeOf(value, values, integer(mode, 0), integer(search, 1) < 0);
      return place < 0 ? missing("XMATCH", value) : place + 1;
    });
  }),
  XLOOKUP: whole(3, 6, (wanted, cells, results, otherwise, mode, search) => {
    const values = line("XLOOKUP", cells);
    const upright = gridOf(cells).length > 1 || gridOf(results).length === values.length;
    const find = (value: CellValue) => placeOf(value, values, integer(mode, 0), integer(search, 1) < 0);
    const give = (place: number) => (upright ? index(results, place + 1, 0) : index(results, 0, place + 1));
    const grid = gridOf(wanted);
    if (grid.length === 1 && grid[0]!.length === 1) {
      const place = find(grid[0]![0]!);
      return place >= 0 ? give(place) : otherwise === undefined ? missing("XLOOKUP", grid[0]![0]!) : otherwise;
    }
    return broadcast([grid], (value) => {
      const place = find(value);
      if (place >= 0) return single(give(place));
      return otherwise === undefined ? missing("XLOOKUP", value) : single(otherwise);
    });
  }),
  VLOOKUP: whole(3, 4, (wanted, table, column, near) => inTable("VLOOKUP", wanted, gridOf(table), column, near)),
  HLOOKUP: whole(3, 4, (wanted, table, row, near) => inTable("HLOOKUP", wanted, transposed(gridOf(table)), row, near)),
  ROWS: whole(1, 1, (cells) => (cells instanceof Reference ? cells.block.rows : gridOf(cells).length)),
  COLUMNS: whole(1, 1, (cells) => (cells instanceof Reference ? cells.block.columns : gridOf(cells)[0]!.length)),
  ROW: whole(1, 1, (cells) =>
    cells instanceof Reference ? cells.block.row + 1 : fail("#VALUE!", "ROW: needs a reference."),
  ),
  COLUMN: whole(1, 1, (cells) =>
    cells instanceof Reference ? cells.block.column + 1 : fail("#VALUE!", "COLUMN: needs a reference."),
  ),
  TRANSPOSE: whole(1, 1, (cells) => transposed(gridOf(cells))),
  SEQUENCE: whole(1, 4, (rows, columns, start, step) => {
    const [tall, wide] = [integer(rows, 1), integer(columns, 1)];
    if (tall < 1 || wide < 1) fail("#VALUE!", `SEQUENCE: needs 1 or more rows and columns, got ${tall} and ${wide}.`);
    const [first, by] = [start, step].map((each) => (each === undefined ? 1 : asNumber(single(each)))) as [
      number,
      number,
    ];
    return Array.from({ length: tall }, (_, r) => Array.from({ length: wide }, (_, c) => first + (r * wide + c) * by));
  }),
  VSTACK: whole(1, Infinity, (...parts) => stacked(parts.map(gridOf))),
  HSTACK: whole(1, Infinity, (...parts) => transposed(stacked(parts.map((part) => transposed(gridOf(part)))))),
};

function stacked(grids: readonly Grid[]): Grid {
  const width = Math.max(...grids.map((grid) => grid[0]!.length));
  const blank: CellValue = { error: "#N/A", message: "VSTACK: the rows differ in length." };
  return grids.flat().map((row) => [...row, ...Array.from({ length: width - row.length }, () => blank)]);
}
