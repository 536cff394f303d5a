import { mapArea } from "../area";
import type { Value } from "../grid";
import { HostObject } from "../hostObject";
import { tableOf } from "../tables";
import type { Book } from "./book";
import { Range } from "./range";
import { contentsOf } from "./tableContents";

export class TableRow extends HostObject {
  readonly className = "TableRow";

  constructor(
    private readonly book: Book,
    private readonly tableId: string,
    readonly index: number,
  ) {
    super();
  }

  get values(): Value[][] | null {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange() {
    const { area, sheet } = this.table;
    return new Range(this.book, sheet, { ...area, row: area.row + 1 + this.index, rows: 1 });
  }

  /** The rows below move up within the table; its last row stays, blank. */
  delete() {
    const { grid } = this.book;
    const { area, sheet } = this.table;
    const below = { ...area, row: area.row + 2 + this.index, rows: area.rows - 2 - this.index };
    if (below.rows > 0) grid.write(sheet, { ...below, row: below.row - 1 }, contentsOf(this.book, sheet, below));
    const last = { ...area, row: area.row + area.rows - 1, rows: 1 };
    grid.write(
      sheet,
      last,
      mapArea(last, () => ""),
    );
    if (area.rows > 2) grid.setTable({ ...this.table, area: { ...area, rows: area.rows - 1 } });
    this.book.changes.tell({ sheet, area, by: "add-in" });
  }

  private get table() {
    return tableOf(this.book.grid, this.tableId);
  }
}
