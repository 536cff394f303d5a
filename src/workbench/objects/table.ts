import { mapArea } from "../area";
import { parseAddress } from "../a1";
import { eventTypes } from "../eventHub";
import { HostObject } from "../hostObject";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../richApiError";
import { hasTable, tableOf } from "../tables";
import type { Book, TableLook } from "./book";
import { text, trueOrFalse } from "./checked";
import { checkDefinedName } from "./definedName";
import { Range } from "./range";
import { TableColumnCollection } from "./tableColumnCollection";
import { TableRowCollection } from "./tableRowCollection";

const defaultLook: TableLook = {
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

export class Table extends HostObject {
  readonly className = "Table";

  constructor(
    private readonly book: Book,
    readonly id: string,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }
  override isGone() {
    return !hasTable(this.book.grid, this.id);
  }
  override eventSource(name: string) {
    if (name === "onChanged") return { type: eventTypes.tableChanged, target: this.id };
    if (name === "onSelectionChanged") return { type: eventTypes.tableSelectionChanged, target: this.id };
    return undefined;
  }

  get name(): string {
    return this.table.name;
  }
  set name(value: unknown) {
    const name = checkDefinedName(value, "Table.name");
    const isTaken = (other: { readonly name: string }) => other.name.toLowerCase() === name.toLowerCase();
    const { grid } = this.book;
    if (grid.tables().some((table) => table.id !== this.id && isTaken(table)) || grid.names().some(isTaken))
      throw itemAlreadyExists("Table.name");
    grid.setTable({ ...this.table, name });
  }
  /** Tables without headers, and total rows, are not emulated. */
  get showHeaders() {
    return true;
  }
  get showTotals() {
    return false;
  }
  get style(): string {
    return this.look.style;
  }
  set style(value: unknown) {
    this.look.style = text(value, "Table.style");
  }
  get showBandedRows(): boolean {
    return this.look.showBandedRows;
  }
  set showBandedRows(value: unknown) {
    this.look.showBandedRows = trueOrFalse(value, "Table.showBandedRows");
  }
  get showBandedColumns(): boolean {
    return this.look.showBandedColumns;
  }
  set showBandedColumns(value: unknown) {
    this.look.showBandedColumns = trueOrFalse(value, "Table.showBandedColumns");
  }
  get showFilterButton(): boolean {
    return this.look.showFilterButton;
  }
  set showFilterButton(value: unknown) {
    this.look.showFilterButton = trueOrFalse(value, "Table.showFilterButton");
  }
  get highlightFirstColumn(): boolean {
    return this.look.highlightFirstColumn;
  }
  set highlightFirstColumn(value: unknown) {
    this.look.highlightFirstColumn = trueOrFalse(value, "Table.highlightFirstColumn");
  }
  get highlightLastColumn(): boolean {
    return this.look.highlightLastColumn;
  }
  set highlightLastColumn(value: unknown) {
    this.look.highlightLastColumn = trueOrFalse(value, "Table.highlightLastColumn");
  }

  get columns() {
    return new TableColumnCollection(this.book, this.id);
  }
  get rows() {
    return new TableRowCollection(this.book, this.id);
  }
  get worksheet() {
    return this.book.worksheet(this.table.sheet);
  }

  getRange() {
    return new Range(this.book, this.table.sheet, this.table.area);
  }
  getHeaderRowRange() {
    return this.getRange().getRow(0);
  }
  getDataBodyRange() {
    return this.getRange().getOffsetRange(1, 0).getResizedRange(-1, 0);
  }
  /** The header row stays where it is. */
  resize(newRange: unknown) {
    const area = newRange instanceof Range ? newRange.area : parseAddress(String(newRange))?.area;
    if (!area || area.rows < 2) throw invalidArgument("Table.resize");
    if (area.row !== this.table.area.row) throw invalidOperation("Table.resize", "The header row cannot move.");
    this.book.grid.setTable({ ...this.table, area });
  }
  convertToRange() {
    const range = this.getRange();
    this.book.grid.removeTable(this.id);
    return range;
  }
  /** With its cells. */
  delete() {
    const { grid } = this.book;
    const { sheet, area } = this.table;
    grid.removeTable(this.id);
    grid.write(
      sheet,
      area,
      mapArea(area, () => ""),
    );
    grid.clearStyle(sheet, area);
    this.book.changes.tell({ sheet, area, by: "add-in" });
  }

  private get table() {
    return tableOf(this.book.grid, this.id);
  }

  private get look(): TableLook {
    const look = this.book.tableLooks.get(this.id) ?? { ...defaultLook };
    this.book.tableLooks.set(this.id, look);
    return look;
  }
}
