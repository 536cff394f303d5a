import { parseAddress } from "../a1";
import { sheetColumns, sheetRows } from "../area";
import { HostObject } from "../hostObject";
import { invalidArgument, itemNotFound } from "../richApiError";
import type { Book } from "./book";
import { wholeWithin } from "./checked";
import { Range } from "./range";

export class WorksheetFreezePanes extends HostObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    private readonly book: Book,
    private readonly sheet: string,
  ) {
    super();
  }

  freezeRows(count: unknown = 1) {
    this.book.grid.freeze(this.sheet, wholeWithin(count, 0, sheetRows - 1, "WorksheetFreezePanes.freezeRows"), 0);
  }
  freezeColumns(count: unknown = 1) {
    this.book.grid.freeze(this.sheet, 0, wholeWithin(count, 0, sheetColumns - 1, "WorksheetFreezePanes.freezeColumns"));
  }
  /** The given range and all above and left of it stay in view. */
  freezeAt(frozen: unknown) {
    const area = frozen instanceof Range ? frozen.area : parseAddress(String(frozen))?.area;
    if (!area) throw invalidArgument("WorksheetFreezePanes.freezeAt");
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    this.book.grid.freeze(this.sheet, rows === sheetRows ? 0 : rows, columns === sheetColumns ? 0 : columns);
  }
  unfreeze() {
    this.book.grid.freeze(this.sheet, 0, 0);
  }
  getLocation() {
    const location = this.getLocationOrNullObject();
    if (!location) throw itemNotFound("WorksheetFreezePanes.getLocation");
    return location;
  }
  getLocationOrNullObject() {
    const { rows, columns } = this.book.grid.frozen(this.sheet);
    if (!rows && !columns) return null;
    const area = { row: 0, column: 0, rows: rows || sheetRows, columns: columns || sheetColumns };
    return new Range(this.book, this.sheet, area);
  }
}
