import { BooleanNumber, type Injector, type Workbook } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { intersection, type Area } from "../area";
import type { CellStyle, Content, Grid, GridEvent, GridName, GridTable, Selection } from "../grid";
import { Book } from "./book";
import { Calculation } from "./calculation";
import { Cells, rangeOf } from "./cells";
import { Watch, excelArea } from "./events";
import { fittingHeight, fittingWidth } from "./fit";
import { Layout } from "./layout";
import { Names } from "./names";
import { emptySheet } from "./workbook";

/** The spreadsheet of the workbench on Univer, with a page or without. */
export class UniverGrid implements Grid {
  readonly calculation: Calculation;
  private readonly book: Book;
  private readonly cells: Cells;
  private readonly layout: Layout;
  private readonly watching: Watch;
  private readonly definedNames: Names;
  private tableList: readonly GridTable[] = [];
  private readonly listeners = new Set<(event: GridEvent) => void>();

  constructor(injector: Injector, workbook: Workbook) {
    this.book = new Book(injector, workbook);
    this.calculation = new Calculation(this.book);
    this.cells = new Cells(this.book);
    this.layout = new Layout(this.book);
    this.definedNames = new Names(this.book, this.calculation);
    this.watching = new Watch(this.book, (event) => this.tell(event));
    this.calculation.onResults(() => this.tell({ kind: "calculated" }));
  }

  private tell(event: GridEvent) {
    this.listeners.forEach((listener) => listener(event));
  }
  listen(listener: (event: GridEvent) => void) {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  sheets() {
    return this.book.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
      tabColor: sheet.getTabColor()?.toUpperCase() ?? "",
    }));
  }
  addSheet(name: string) {
    const sheet = emptySheet(name);
    this.keepingActive(() =>
      this.book.change(InsertSheetMutation.id, { sheet, index: this.book.workbook.getSheetSize() }),
    );
    return sheet.id;
  }
  renameSheet(sheet: string, name: string) {
    this.book.change(SetWorksheetNameCommand.id, { subUnitId: sheet, name });
  }
  removeSheet(sheet: string) {
    this.tableList = this.tableList.filter((table) => table.sheet !== sheet);
    this.book.change(RemoveSheetCommand.id, { subUnitId: sheet });
  }
  moveSheet(sheet: string, position: number) {
    const fromOrder = this.book.workbook.getSheetIndex(this.book.sheet(sheet));
    if (fromOrder !== position)
      this.book.change(SetWorksheetOrderMutation.id, { subUnitId: sheet, fromOrder, toOrder: position });
  }
  setSheetHidden(sheet: string, hidden: boolean) {
    const change = { subUnitId: sheet, hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE };
    if (hidden) this.book.change(SetWorksheetHideMutation.id, change);
    else this.keepingActive(() => this.book.change(SetWorksheetHideMutation.id, change));
  }
  /** Univer activates a sheet that is added or shown, Excel does not. */
  private keepingActive(change: () => void) {
    const active = this.activeSheet();
    this.watching.pauseActivation(() => {
      change();
      this.activate(active);
    });
  }
  setTabColor(sheet: string, color: string) {
    this.book.change(SetTabColorMutation.id, { subUnitId: sheet, color });
  }
  activeSheet() {
    return this.book.workbook.getActiveSheet().getSheetId();
  }
  activate(sheet: string) {
    if (sheet !== this.activeSheet()) this.book.change(SetWorksheetActiveOperation.id, { subUnitId: sheet });
  }

  usedArea(sheet: string, styled: boolean) {
    return this.cells.used(sheet, styled);
  }
  values(sheet: string, area: Area) {
    return this.cells.values(sheet, area);
  }
  formulas(sheet: string, area: Area) {
    return this.cells.formulas(sheet, area);
  }
  texts(sheet: string, area: Area) {
    return this.cells.texts(sheet, area);
  }
  write(sheet: string, area: Area, contents: readonly (readonly Content[])[]) {
    this.cells.write(sheet, area, contents);
  }

  styles(sheet: string, area: Area) {
    return this.layout.styles(sheet, area);
  }
  setStyle(sheet: string, area: Area, style: Partial<CellStyle>) {
    this.layout.setStyle(sheet, area, style);
  }
  clearStyle(sheet: string, area: Area) {
    this.layout.clearStyle(sheet, area);
  }
  columnWidth(sheet: string, column: number) {
    return this.layout.columnWidth(sheet, column);
  }
  setColumnWidth(sheet: string, column: number, columns: number, width: number) {
    this.layout.setColumnWidth(sheet, column, columns, width);
  }
  autofitColumns(sheet: string, column: number, columns: number) {
    const used = this.usedArea(sheet, false);
    for (let index = column; index < column + columns; index++) {
      const filled = used && intersection(used, { ...used, column: index, columns: 1 });
      if (!filled) continue;
      const texts = this.texts(sheet, filled).map(([text]) => text!);
      if (texts.some((text) => text !== "")) this.setColumnWidth(sheet, index, 1, fittingWidth(texts));
    }
  }
  autofitRows(sheet: string, row: number, rows: number) {
    const used = this.usedArea(sheet, false);
    const filled = used && intersection(used, { ...used, row, rows });
    if (!filled) return;
    const [texts, styles] = [this.texts(sheet, filled), this.styles(sheet, filled)];
    const widths = texts[0]!.map((_, i) => this.columnWidth(sheet, filled.column + i));
    texts.forEach((line, i) => {
      const cells = line.map((text, j) => ({ text, style: styles[i]![j]!, columnWidth: widths[j]! }));
      this.setRowHeight(sheet, filled.row + i, 1, fittingHeight(cells.filter(({ text }) => text !== "")));
    });
  }
  rowHeight(sheet: string, row: number) {
    return this.layout.rowHeight(sheet, row);
  }
  setRowHeight(sheet: string, row: number, rows: number, height: number) {
    this.layout.setRowHeight(sheet, row, rows, height);
  }
  frozen(sheet: string) {
    return this.layout.frozen(sheet);
  }
  freeze(sheet: string, rows: number, columns: number) {
    this.layout.freeze(sheet, rows, columns);
  }

  names() {
    return this.definedNames.all();
  }
  setName(name: GridName) {
    this.definedNames.set(name);
  }
  removeName(name: string, sheet: string | null) {
    this.definedNames.remove(name, sheet);
  }

  tables() {
    return this.tableList;
  }
  setTable(table: GridTable) {
    const others = this.tableList.filter(({ id }) => id !== table.id);
    this.tableList = [...others, table];
  }
  removeTable(id: string) {
    this.tableList = this.tableList.filter((table) => table.id !== id);
  }

  selection(): Selection {
    const range = this.book.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const area = range ? excelArea(range) : { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheet: this.activeSheet(), area };
  }
  select({ sheet, area }: Selection) {
    this.activate(sheet);
    const { row, column } = area;
    const range = rangeOf(area);
    const primary = {
      ...rangeOf({ row, column, rows: 1, columns: 1 }),
      actualRow: row,
      actualColumn: column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.book.change(SetSelectionsOperation.id, { subUnitId: sheet, selections: [{ range, primary, style: null }] });
  }

  calculate() {
    this.calculation.recalculateAll();
  }
  settled() {
    return this.calculation.settled();
  }
}
