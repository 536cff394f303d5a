import { parseAddress } from "../a1";
import { overlaps } from "../area";
import { HostObject } from "../hostObject";
import { found } from "../members";
import { invalidArgument, invalidOperation, notImplemented } from "../richApiError";
import { findSheet } from "../sheets";
import { nameHeaders } from "../tableHeaders";
import type { Book } from "./book";
import { wholeWithin } from "./checked";
import { Range } from "./range";
import { Table } from "./table";

/** The tables of the workbook, or those of one sheet. */
export class TableCollection extends HostObject {
  readonly className = "TableCollection";

  constructor(
    private readonly book: Book,
    private readonly sheet: string | null,
  ) {
    super();
  }

  override list() {
    return this.tables.map(({ id }) => new Table(this.book, id));
  }

  get count() {
    return this.tables.length;
  }
  getCount() {
    return this.count;
  }

  /** A range with its header row; one row alone gets a blank row below. */
  add(address: unknown, hasHeaders: unknown) {
    const location = "TableCollection.add";
    const { grid } = this.book;
    if (hasHeaders !== true) throw notImplemented("TableCollection.add without headers");
    const { sheet, area: given } = this.rangeOf(address, location);
    const area = { ...given, rows: Math.max(2, given.rows) };
    const taken = grid.tables();
    if (taken.some((table) => table.sheet === sheet && overlaps(table.area, area)))
      throw invalidArgument(location, "A table can't overlap another table.");
    nameHeaders(grid, sheet, { ...area, rows: 1 });
    const number = nextNumber(taken.flatMap(({ id, name }) => [id, name]));
    grid.setTable({ id: `${number}`, name: `Table${number}`, sheet, area });
    return new Table(this.book, `${number}`);
  }
  getItemAt(index: unknown) {
    return this.list()[wholeWithin(index, 0, this.count - 1, "TableCollection.getItemAt")];
  }
  getItem(key: unknown) {
    return found(this.getItemOrNullObject(key), "TableCollection.getItem");
  }
  /** By name or id. */
  getItemOrNullObject(key: unknown) {
    const wanted = String(key).toLowerCase();
    const table =
      this.tables.find(({ id }) => id === wanted) ?? this.tables.find(({ name }) => name.toLowerCase() === wanted);
    return table ? new Table(this.book, table.id) : null;
  }

  private get tables() {
    return this.book.grid.tables().filter(({ sheet }) => this.sheet === null || sheet === this.sheet);
  }

  private rangeOf(address: unknown, location: string): Range {
    if (address instanceof Range) return address;
    const { grid } = this.book;
    const reference = parseAddress(String(address));
    if (!reference) throw invalidArgument(location);
    const sheet =
      reference.sheet === undefined ? (this.sheet ?? grid.activeSheet()) : findSheet(grid, reference.sheet)?.id;
    if (sheet === undefined || (this.sheet !== null && sheet !== this.sheet)) throw invalidOperation(location);
    return new Range(this.book, sheet, reference.area);
  }
}

/** The first number that no table has as its id or in its name. */
function nextNumber(taken: readonly string[]): number {
  let number = 1;
  while (taken.includes(`${number}`) || taken.some((name) => name.toLowerCase() === `table${number}`)) number++;
  return number;
}
