import {
  SetColDataMutation,
  SetFrozenCommand,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetDefaultStyleMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { BooleanNumber, type IStyleData, type Nullable } from "@univerjs/core";
import { intersection, mapArea, sheetColumns, sheetRows, type Area } from "../area";
import type { CellStyle } from "../grid";
import type { Book } from "./book";
import { rangeOf } from "./cells";
import { fromUniver, toUniver } from "./style";

/** Excel measures in points, Univer in pixels of 1/96 inch. */
const pixelsPerPoint = 96 / 72;

/** How cells look: styles, widths and heights, frozen panes. */
export class Layout {
  constructor(private readonly book: Book) {}

  styles(sheet: string, area: Area): CellStyle[][] {
    const shown = this.book.sheet(sheet);
    return mapArea(area, (row, column) => fromUniver(shown.getComposedCellStyle(row, column)));
  }

  setStyle(sheet: string, area: Area, style: Partial<CellStyle>) {
    const part = toUniver(style);
    this.apply(sheet, area, part, (existing) => merged(existing, part));
  }

  clearStyle(sheet: string, area: Area) {
    this.apply(sheet, area, null, () => null);
  }

  /** Whole columns, rows or sheets take it as their default; their cells that exist already, each for itself. */
  private apply(
    sheet: string,
    area: Area,
    style: IStyleData | null,
    change: (existing: Nullable<IStyleData>) => IStyleData | null,
  ) {
    const { row, column, rows, columns } = area;
    const target = this.book.sheet(sheet);
    const existing = { row: 0, column: 0, rows: target.getRowCount(), columns: target.getColumnCount() };
    const shown = intersection(area, existing);
    const inColumns = rows === sheetRows;
    const inRows = columns === sheetColumns;
    if (inColumns && inRows)
      this.book.change(SetWorksheetDefaultStyleMutation.id, {
        subUnitId: sheet,
        defaultStyle: change(target.getDefaultCellStyleInternal()),
      });
    else if (inColumns && shown)
      this.book.change(SetColDataMutation.id, {
        subUnitId: sheet,
        columnData: each(shown.column, shown.columns, (index) => ({ s: change(target.getColumnStyle(index)) })),
      });
    else if (inRows && shown)
      this.book.change(SetRowDataMutation.id, {
        subUnitId: sheet,
        rowData: each(shown.row, shown.rows, (index) => ({ s: change(target.getRowStyle(index)) })),
      });
    if (!inColumns && !inRows)
      this.styleCells(
        sheet,
        each(row, rows, () => each(column, columns, () => ({ s: style }))),
      );
    else if (shown) this.styleCells(sheet, this.styledCells(sheet, shown, style));
  }

  private styledCells(sheet: string, { row, column, rows, columns }: Area, style: IStyleData | null) {
    const cells: Record<number, Record<number, object>> = {};
    this.book
      .sheet(sheet)
      .getCellMatrix()
      .forValue((down, right, cell) => {
        const inside = down >= row && down < row + rows && right >= column && right < column + columns;
        if (inside && cell?.s) (cells[down] ??= {})[right] = { s: style };
      });
    return cells;
  }

  private styleCells(sheet: string, cellValue: object) {
    if (Object.keys(cellValue).length > 0)
      this.book.change(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue, trigger: SetStyleCommand.id });
  }

  columnWidth(sheet: string, column: number) {
    return this.book.sheet(sheet).getColumnWidth(column) / pixelsPerPoint;
  }

  setColumnWidth(sheet: string, column: number, columns: number, width: number) {
    this.book.change(SetWorksheetColWidthMutation.id, {
      subUnitId: sheet,
      ranges: [rangeOf({ row: 0, column, rows: 1, columns })],
      colWidth: Math.round(width * pixelsPerPoint),
    });
  }

  rowHeight(sheet: string, row: number) {
    return this.book.sheet(sheet).getRowHeight(row) / pixelsPerPoint;
  }

  setRowHeight(sheet: string, row: number, rows: number, height: number) {
    const ranges = [rangeOf({ row, column: 0, rows, columns: 1 })];
    this.book.change(SetWorksheetRowHeightMutation.id, {
      subUnitId: sheet,
      ranges,
      rowHeight: Math.round(height * pixelsPerPoint),
    });
    this.book.change(SetWorksheetRowIsAutoHeightMutation.id, {
      subUnitId: sheet,
      ranges,
      autoHeightInfo: BooleanNumber.FALSE,
    });
  }

  frozen(sheet: string) {
    const { xSplit = 0, ySplit = 0 } = this.book.sheet(sheet).getConfig().freeze ?? {};
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheet: string, rows: number, columns: number) {
    this.book.change(SetFrozenCommand.id, {
      subUnitId: sheet,
      ySplit: rows,
      xSplit: columns,
      startRow: rows || -1,
      startColumn: columns || -1,
    });
  }
}

const each = <T>(from: number, count: number, make: (index: number) => T): Record<number, T> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [from + index, make(from + index)]));

/** A style with a part of it replaced; null in the part removes. */
function merged(style: Nullable<IStyleData>, part: IStyleData): IStyleData {
  const all = { ...style, ...part, ...(part.bd && { bd: { ...style?.bd, ...part.bd } }) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
