import type { GridTable } from "../grid";
import { HostObject } from "../hostObject";
import { found } from "../members";
import { wholeWithin } from "./checked";
import type { Book } from "./book";
import { TableColumn } from "./tableColumn";

export class TableColumnCollection extends HostObject {
  readonly className = "TableColumnCollection";

  constructor(
    private readonly book: Book,
    private readonly table: GridTable,
  ) {
    super();
  }

  override list() {
    return Array.from({ length: this.count }, (_, index) => new TableColumn(this.book, this.table, index));
  }

  get count() {
    return this.table.area.columns;
  }
  getCount() {
    return this.count;
  }
  getItemAt(index: unknown) {
    return this.list()[wholeWithin(index, 0, this.count - 1, "TableColumnCollection.getItemAt")];
  }
  /** By name, or by id as a number. */
  getItem(key: unknown) {
    return found(this.getItemOrNullObject(key), "TableColumnCollection.getItem");
  }
  getItemOrNullObject(key: unknown) {
    const columns = this.list();
    return typeof key === "number"
      ? (columns.find(({ id }) => id === key) ?? null)
      : (columns.find(({ name }) => name.toLowerCase() === String(key).toLowerCase()) ?? null);
  }
}
