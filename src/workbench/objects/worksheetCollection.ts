import { eventTypes, workbookTarget, type EventType } from "../eventHub";
import { HostObject } from "../hostObject";
import { found } from "../members";
import { findSheet } from "../sheets";
import type { Book } from "./book";
import { checkSheetName, freeSheetName } from "./sheetName";
import { Worksheet } from "./worksheet";

const events: Readonly<Record<string, EventType>> = {
  onChanged: "worksheetChanged",
  onActivated: "worksheetActivated",
  onDeactivated: "worksheetDeactivated",
  onAdded: "worksheetAdded",
  onDeleted: "worksheetDeleted",
  onSelectionChanged: "worksheetSelectionChanged",
  onCalculated: "worksheetCalculated",
};

export class WorksheetCollection extends HostObject {
  readonly className = "WorksheetCollection";

  constructor(private readonly book: Book) {
    super();
  }

  override eventSource(name: string) {
    const type = events[name];
    return type && { type: eventTypes[type], target: workbookTarget };
  }
  override list() {
    return this.book.grid.sheets().map(({ id }) => new Worksheet(this.book, id));
  }

  add(name?: unknown) {
    const { grid } = this.book;
    const isUnnamed = name === undefined || name === null;
    return new Worksheet(
      this.book,
      grid.addSheet(isUnnamed ? freeSheetName(grid) : checkSheetName(grid, name, "WorksheetCollection.add")),
    );
  }
  getItem(key: unknown) {
    return found(this.getItemOrNullObject(key), "WorksheetCollection.getItem");
  }
  /** By name or id. */
  getItemOrNullObject(key: unknown) {
    const sheet = findSheet(this.book.grid, key);
    return sheet ? new Worksheet(this.book, sheet.id) : null;
  }
  getActiveWorksheet() {
    return new Worksheet(this.book, this.book.grid.activeSheet());
  }
  getCount(visibleOnly = false) {
    return this.sheets(visibleOnly).length;
  }
  getFirst(visibleOnly = false) {
    return new Worksheet(this.book, this.sheets(visibleOnly)[0]!.id);
  }
  getLast(visibleOnly = false) {
    return new Worksheet(this.book, this.sheets(visibleOnly).at(-1)!.id);
  }

  private sheets(visibleOnly: boolean) {
    return this.book.grid.sheets().filter(({ hidden }) => !visibleOnly || !hidden);
  }
}
