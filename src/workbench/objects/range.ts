import { absoluteAddress, areaAddress, fullAddress, isInside, parseAddress } from "../a1";
import { bounding, intersection, mapArea, sheetColumns, sheetRows, type Area } from "../area";
import { isMoreThanText, readEntry } from "../entry";
import type { Content, Value } from "../grid";
import { HostObject } from "../hostObject";
import { invalidArgument, itemNotFound, wrongShape } from "../richApiError";
import { hasSheet, sheetOf } from "../sheets";
import type { Book } from "./book";
import { matrixOf } from "./matrix";
import { setNumberFormats } from "./numberFormats";
import { RangeFormat } from "./rangeFormat";
import { valueType } from "./valueType";

/** Excel answers null for the cells of whole columns and rows. */
const isUnbounded = ({ rows, columns }: Area) => rows === sheetRows || columns === sheetColumns;

export class Range extends HostObject {
  readonly className = "Range";

  constructor(
    readonly book: Book,
    readonly sheet: string,
    readonly area: Area,
  ) {
    super();
  }

  override isGone() {
    return !hasSheet(this.book.grid, this.sheet);
  }

  get address() {
    return fullAddress(this.sheetName, this.area);
  }
  get addressLocal() {
    return this.address;
  }
  get rowIndex() {
    return this.area.row;
  }
  get columnIndex() {
    return this.area.column;
  }
  get rowCount() {
    return this.area.rows;
  }
  get columnCount() {
    return this.area.columns;
  }
  /** -1 where it exceeds 2³¹ - 1. */
  get cellCount() {
    const count = this.area.rows * this.area.columns;
    return count < 2 ** 31 ? count : -1;
  }
  get isEntireColumn() {
    return this.area.rows === sheetRows;
  }
  get isEntireRow() {
    return this.area.columns === sheetColumns;
  }

  get values(): Value[][] | null {
    return this.read(() => this.book.grid.values(this.sheet, this.area));
  }
  set values(values: unknown) {
    this.write(values, "values");
  }

  get formulas(): Value[][] | null {
    return this.read(() => {
      const values = this.book.grid.values(this.sheet, this.area);
      return this.book.grid
        .formulas(this.sheet, this.area)
        .map((row, i) => row.map((formula, j) => formula ?? values[i]![j]!));
    });
  }
  set formulas(formulas: unknown) {
    this.write(formulas, "formulas");
  }

  get text(): string[][] | null {
    return this.read(() => this.book.grid.texts(this.sheet, this.area));
  }
  get valueTypes(): string[][] | null {
    return this.read(() => this.book.grid.values(this.sheet, this.area).map((row) => row.map(valueType)));
  }

  get numberFormat(): string[][] | null {
    return this.read(() =>
      this.book.grid.styles(this.sheet, this.area).map((row) => row.map(({ numberFormat }) => numberFormat)),
    );
  }
  set numberFormat(formats: unknown) {
    const { grid } = this.book;
    if (typeof formats === "string") grid.setStyle(this.sheet, this.area, { numberFormat: formats });
    else setNumberFormats(grid, this.sheet, this.area, this.shaped(formats, "numberFormat"));
  }

  get format() {
    return new RangeFormat(this.book, this.sheet, this.area);
  }
  get worksheet() {
    return this.book.worksheet(this.sheet);
  }

  getCell(row: number, column: number) {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 }, "getCell");
  }
  getRow(row: number) {
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 }, "getRow");
  }
  getColumn(column: number) {
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 }, "getColumn");
  }
  getLastCell() {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getLastRow() {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn() {
    return this.getColumn(this.area.columns - 1);
  }
  getEntireRow() {
    return this.at({ ...this.area, column: 0, columns: sheetColumns }, "getEntireRow");
  }
  getEntireColumn() {
    return this.at({ ...this.area, row: 0, rows: sheetRows }, "getEntireColumn");
  }
  getOffsetRange(rows: number, columns: number) {
    const { row, column } = this.area;
    return this.at({ ...this.area, row: row + rows, column: column + columns }, "getOffsetRange");
  }
  getResizedRange(rows: number, columns: number) {
    return this.getAbsoluteResizedRange(this.area.rows + rows, this.area.columns + columns);
  }
  getAbsoluteResizedRange(rows: number, columns: number) {
    return this.at({ ...this.area, rows, columns }, "getAbsoluteResizedRange");
  }
  getRowsBelow(count = 1) {
    const { row, rows } = this.area;
    const first = count > 0 ? row + rows : row + rows + count;
    return this.at({ ...this.area, row: first, rows: Math.abs(count) }, "getRowsBelow");
  }
  getColumnsAfter(count = 1) {
    const { column, columns } = this.area;
    const first = count > 0 ? column + columns : column + columns + count;
    return this.at({ ...this.area, column: first, columns: Math.abs(count) }, "getColumnsAfter");
  }
  getBoundingRect(other: unknown) {
    return this.at(bounding(this.area, this.areaOf(other, "getBoundingRect")), "getBoundingRect");
  }
  getIntersection(other: unknown) {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw itemNotFound("Range.getIntersection");
    return common;
  }
  getIntersectionOrNullObject(other: unknown) {
    const common = intersection(this.area, this.areaOf(other, "getIntersection"));
    return common && this.at(common, "getIntersection");
  }
  /** Of a range without contents: its first cell. */
  getUsedRange(valuesOnly = false) {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false) {
    const { grid } = this.book;
    const used = grid.usedArea(this.sheet, !valuesOnly);
    const part = used && intersection(used, this.area);
    const filled = part && (valuesOnly || isUnbounded(this.area) ? filledArea(this.book, this.sheet, part) : part);
    return filled && this.at(filled, "getUsedRange");
  }

  clear(applyTo: string = "All") {
    const { grid } = this.book;
    if (!["All", "Formats", "Contents"].includes(applyTo)) throw invalidArgument("Range.clear", `Not ${applyTo}.`);
    if (applyTo !== "Formats") {
      const used = grid.usedArea(this.sheet, false);
      const part = used && intersection(used, this.area);
      if (part) {
        grid.write(
          this.sheet,
          part,
          mapArea(part, () => ""),
        );
        this.book.changes.tell({ sheet: this.sheet, area: part, by: "add-in" });
      }
    }
    if (applyTo !== "Contents") grid.clearStyle(this.sheet, this.area);
  }
  select() {
    this.book.grid.select({ sheet: this.sheet, area: this.area });
  }
  calculate() {
    this.book.grid.calculate();
  }

  /** Sent before an array that the client splits. */
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongShape("Range.values");
  }

  /** "Figures!$B$3", as names refer to it. */
  get absoluteAddress() {
    return absoluteAddress(this.sheetName, this.area);
  }
  /** Without the sheet, as events tell it. */
  get localAddress() {
    return areaAddress(this.area);
  }

  private get sheetName() {
    return sheetOf(this.book.grid, this.sheet).name;
  }

  private at(area: Area, member: string): Range {
    if (!isInside(area)) throw invalidArgument(`Range.${member}`);
    return new Range(this.book, this.sheet, area);
  }

  private areaOf(other: unknown, member: string): Area {
    const area = other instanceof Range ? other.area : parseAddress(String(other))?.area;
    if (!area) throw invalidArgument(`Range.${member}`);
    return area;
  }

  private read<T>(cells: () => T[][]): T[][] | null {
    return isUnbounded(this.area) ? null : cells();
  }

  private shaped(values: unknown, member: string) {
    return matrixOf(values, this.area, `Range.${member}`);
  }

  private write(values: unknown, member: string): void {
    const { grid } = this.book;
    const matrix = this.shaped(values, member);
    const isRead = matrix.some((row) => row.some((value) => value !== null && isMoreThanText(value)));
    const formats = isRead ? this.numberFormat : null;
    const entries = matrix.map((row, i) =>
      row.map((value, j) => (value === null ? null : readEntry(value, formats?.[i]?.[j] === "@"))),
    );
    const contents = entries.map((row) => row.map((entry): Content => entry && entry.content));
    grid.write(this.sheet, this.area, contents);
    if (entries.some((row) => row.some((entry) => entry?.numberFormat !== undefined)))
      setNumberFormats(
        grid,
        this.sheet,
        this.area,
        entries.map((row, i) =>
          row.map((entry, j) => (formats?.[i]?.[j] === "General" && entry?.numberFormat) || null),
        ),
      );
    this.book.changes.tell({ sheet: this.sheet, area: this.area, by: "add-in" });
  }
}

/** The smallest part of an area that holds all of its contents; null when it has none. */
function filledArea({ grid }: Book, sheet: string, area: Area): Area | null {
  const filled = grid
    .values(sheet, area)
    .flatMap((row, i) =>
      row.flatMap((value, j) =>
        value === "" ? [] : [{ row: area.row + i, column: area.column + j, rows: 1, columns: 1 }],
      ),
    );
  return filled.reduce<Area | null>((all, cell) => (all ? bounding(all, cell) : cell), null);
}
