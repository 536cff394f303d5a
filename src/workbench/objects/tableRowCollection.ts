import { mapArea, overlaps, type Area } from "../area";
import { HostObject } from "../hostObject";
import { invalidOperation } from "../richApiError";
import { tableOf } from "../tables";
import type { Book } from "./book";
import { wholeWithin } from "./checked";
import { Range } from "./range";
import { contentsOf } from "./tableContents";
import { TableRow } from "./tableRow";

export class TableRowCollection extends HostObject {
  readonly className = "TableRowCollection";

  constructor(
    private readonly book: Book,
    private readonly tableId: string,
  ) {
    super();
  }

  override list() {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.book, this.tableId, index));
  }

  get count() {
    return this.table.area.rows - 1;
  }
  getCount() {
    return this.count;
  }
  getItemAt(index: unknown) {
    return this.list()[wholeWithin(index, 0, this.count - 1, "TableRowCollection.getItemAt")];
  }

  /** Adds rows before the one at the index; at the end for null or -1. */
  add(index?: number | null, values?: unknown) {
    const location = "TableRowCollection.add";
    const place =
      index === null || index === undefined || index === -1 ? this.count : wholeWithin(index, 0, this.count, location);
    const rows = Array.isArray(values) ? values.length : 1;
    const added = this.makeRoom(place, rows);
    if (values !== undefined && values !== null) added.values = values;
    return new TableRow(this.book, this.tableId, place);
  }

  /** Moves the rows from a place on down, and makes the table longer. Cells below the table are pushed down too. */
  private makeRoom(place: number, rows: number): Range {
    const { grid } = this.book;
    const { area, sheet } = this.table;
    const used = grid.usedArea(sheet, false);
    const end = Math.max(area.row + area.rows, used ? used.row + used.rows : 0);
    const first = area.row + 1 + place;
    const moving: Area = { ...area, row: first, rows: end - first };
    const below: Area = { ...moving, row: area.row + area.rows, rows: end - area.row - area.rows };
    if (below.rows > 0 && this.others.some((other) => overlaps(other.area, below)))
      throw invalidOperation("TableRowCollection.add", "Another table is below.");
    if (moving.rows > 0) grid.write(sheet, { ...moving, row: first + rows }, contentsOf(this.book, sheet, moving));
    const added: Area = { ...area, row: first, rows };
    grid.write(
      sheet,
      added,
      mapArea(added, () => ""),
    );
    grid.setTable({ ...this.table, area: { ...area, rows: area.rows + rows } });
    return new Range(this.book, sheet, added);
  }

  private get others() {
    return this.book.grid.tables().filter(({ id, sheet }) => sheet === this.table.sheet && id !== this.table.id);
  }

  private get table() {
    return tableOf(this.book.grid, this.tableId);
  }
}
