import type { Value } from "../grid";
import { HostObject } from "../hostObject";
import { tableOf } from "../tables";
import type { Book } from "./book";
import { text } from "./checked";
import { Range } from "./range";

/** A column of a table by its place; its id is that place, counted from 1. */
export class TableColumn extends HostObject {
  readonly className = "TableColumn";

  constructor(
    private readonly book: Book,
    private readonly tableId: string,
    readonly index: number,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  get id() {
    return this.index + 1;
  }
  get name(): string {
    return String(this.getHeaderRowRange().values![0]![0]);
  }
  set name(value: unknown) {
    this.getHeaderRowRange().values = `'${text(value, "TableColumn.name")}`;
  }
  get values(): Value[][] | null {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange() {
    const { area, sheet } = this.table;
    return new Range(this.book, sheet, { ...area, column: area.column + this.index, columns: 1 });
  }
  getHeaderRowRange() {
    return this.getRange().getRow(0);
  }
  getDataBodyRange() {
    return this.getRange().getOffsetRange(1, 0).getResizedRange(-1, 0);
  }

  private get table() {
    return tableOf(this.book.grid, this.tableId);
  }
}
