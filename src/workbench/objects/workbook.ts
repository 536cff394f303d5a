import { HostObject } from "../hostObject";
import { found } from "../members";
import { Application } from "./application";
import type { Book } from "./book";
import { CustomXmlPartCollection } from "./customXmlPartCollection";
import { NamedItemCollection } from "./namedItemCollection";
import { Range } from "./range";
import { Runtime } from "./runtime";
import { SettingCollection } from "./settingCollection";
import { TableCollection } from "./tableCollection";
import { WorksheetCollection } from "./worksheetCollection";

export class Workbook extends HostObject {
  readonly className = "Workbook";
  readonly readOnly = false;
  readonly autoSave = false;

  constructor(
    private readonly book: Book,
    readonly name: string,
  ) {
    super();
  }

  get application() {
    return new Application(this.book);
  }
  get worksheets() {
    return new WorksheetCollection(this.book);
  }
  get names() {
    return new NamedItemCollection(this.book, null);
  }
  get tables() {
    return new TableCollection(this.book, null);
  }
  get settings() {
    return new SettingCollection(this.book);
  }
  get customXmlParts() {
    return new CustomXmlPartCollection(this.book);
  }
  /** `context.runtime`. */
  get _Runtime() {
    return new Runtime(this.book);
  }

  getSelectedRange() {
    const { sheet, area } = this.book.grid.selection();
    return new Range(this.book, sheet, area);
  }
  getActiveCell() {
    return this.getSelectedRange().getCell(0, 0);
  }

  /** The range that a change event told of. */
  _GetRangeForEventByReferenceId(reference: string) {
    return found(this._GetRangeOrNullObjectForEventByReferenceId(reference), "Workbook");
  }
  _GetRangeOrNullObjectForEventByReferenceId(reference: string) {
    const changed = this.book.changes.areaOf(reference);
    return changed ? new Range(this.book, changed.sheet, changed.area) : null;
  }
}
