import { HostObject } from "../hostObject";
import { found } from "../members";
import { wholeWithin } from "./checked";
import { tableOf } from "../tables";
import type { Book } from "./book";
import { TableColumn } from "./tableColumn";

export class TableColumnCollection extends HostObject {
  readonly className = "TableColumnCollection";

  constructor(
    private readonly book: Book,
    private readonly tableId: string,
  ) {
    super();
  }

  override list() {
    return Array.from({ length: this.count }, (_, index) => new TableColumn(this.book, this.tableId, index));
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

  private get table() {
    return tableOf(this.book.grid, this.tableId);
  }
}
