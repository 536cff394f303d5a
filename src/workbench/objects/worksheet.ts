import { isInside, parseAddress } from "../a1";
import { wholeSheet, type Area } from "../area";
import { eventTypes, type EventType } from "../eventHub";
import type { GridSheet } from "../grid";
import { HostObject } from "../hostObject";
import { invalidArgument, invalidOperation, itemNotFound } from "../richApiError";
import { findSheet, hasSheet, sheetOf, wireId } from "../sheets";
import type { Book } from "./book";
import { oneOf, text, wholeWithin } from "./checked";
import { colorOf } from "./color";
import { NamedItem, findName } from "./namedItem";
import { NamedItemCollection } from "./namedItemCollection";
import { Range } from "./range";
import { checkSheetName } from "./sheetName";
import { TableCollection } from "./tableCollection";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";

const events: Readonly<Record<string, EventType>> = {
  onChanged: "worksheetChanged",
  onActivated: "worksheetActivated",
  onDeactivated: "worksheetDeactivated",
  onSelectionChanged: "worksheetSelectionChanged",
  onCalculated: "worksheetCalculated",
};

export class Worksheet extends HostObject {
  readonly className = "Worksheet";

  constructor(
    private readonly book: Book,
    private readonly sheet: string,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }
  override isGone() {
    return !hasSheet(this.book.grid, this.sheet);
  }
  override eventSource(name: string) {
    const type = events[name];
    return type && { type: eventTypes[type], target: this.id };
  }

  get id() {
    return wireId(this.sheet);
  }
  get name(): string {
    return this.state.name;
  }
  set name(value: unknown) {
    const { grid } = this.book;
    grid.renameSheet(this.sheet, checkSheetName(grid, value, "Worksheet.name", this.sheet));
  }
  get position(): number {
    return this.book.grid.sheets().findIndex(({ id }) => id === this.sheet);
  }
  set position(value: unknown) {
    const { grid } = this.book;
    grid.moveSheet(this.sheet, wholeWithin(value, 0, grid.sheets().length - 1, "Worksheet.position"));
  }
  get tabColor(): string {
    return this.state.tabColor;
  }
  set tabColor(value: unknown) {
    this.book.grid.setTabColor(this.sheet, value === "" ? "" : colorOf(value, "Worksheet.tabColor"));
  }
  get visibility(): string {
    if (!this.state.hidden) return "Visible";
    return this.book.veryHidden.has(this.sheet) ? "VeryHidden" : "Hidden";
  }
  set visibility(value: unknown) {
    const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"], "Worksheet.visibility");
    if (visibility !== "Visible") this.refuseIfLastVisible("Worksheet.visibility");
    if (visibility === "VeryHidden") this.book.veryHidden.add(this.sheet);
    else this.book.veryHidden.delete(this.sheet);
    this.book.grid.setSheetHidden(this.sheet, visibility !== "Visible");
  }

  get names() {
    return new NamedItemCollection(this.book, this.sheet);
  }
  get tables() {
    return new TableCollection(this.book, this.sheet);
  }
  get freezePanes() {
    return new WorksheetFreezePanes(this.book, this.sheet);
  }

  activate() {
    if (this.state.hidden) throw invalidOperation("Worksheet.activate", "The sheet is hidden.");
    this.book.grid.activate(this.sheet);
  }
  delete() {
    this.refuseIfLastVisible("Worksheet.delete");
    this.book.grid.removeSheet(this.sheet);
  }
  calculate() {
    this.book.grid.calculate();
  }

  /** By an address of this sheet, by a name that refers to it, or without either the whole sheet. */
  getRange(address?: unknown) {
    const location = "Worksheet.getRange";
    if (address === undefined || address === null || address === "") return this.at(wholeSheet, location);
    const key = text(address, location);
    const reference = parseAddress(key);
    if (!reference) return this.namedRange(key, location);
    const { grid } = this.book;
    if (reference.sheet !== undefined && findSheet(grid, reference.sheet)?.id !== this.sheet)
      throw invalidArgument(location, `${key} is not on this sheet.`);
    return this.at(reference.area, location);
  }
  getCell(row: number, column: number) {
    return this.at({ row, column, rows: 1, columns: 1 }, "Worksheet.getCell");
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    return this.at({ row, column, rows, columns }, "Worksheet.getRangeByIndexes");
  }
  /** Of an empty sheet: its first cell. */
  getUsedRange(valuesOnly = false) {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false) {
    const used = this.book.grid.usedArea(this.sheet, !valuesOnly);
    return used && this.at(used, "Worksheet.getUsedRange");
  }

  getNext(visibleOnly = false) {
    return this.neighbour(1, visibleOnly) ?? this.missing("Worksheet.getNext");
  }
  getNextOrNullObject(visibleOnly = false) {
    return this.neighbour(1, visibleOnly);
  }
  getPrevious(visibleOnly = false) {
    return this.neighbour(-1, visibleOnly) ?? this.missing("Worksheet.getPrevious");
  }
  getPreviousOrNullObject(visibleOnly = false) {
    return this.neighbour(-1, visibleOnly);
  }

  private get state(): GridSheet {
    return sheetOf(this.book.grid, this.sheet);
  }

  private refuseIfLastVisible(location: string): void {
    const others = this.book.grid.sheets().filter(({ id, hidden }) => !hidden && id !== this.sheet);
    if (others.length === 0) throw invalidOperation(location, "A workbook needs one visible sheet.");
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const sheets = this.book.grid.sheets();
    for (let i = this.position + step; sheets[i]; i += step)
      if (!visibleOnly || !sheets[i]!.hidden) return new Worksheet(this.book, sheets[i]!.id);
    return null;
  }

  private missing(location: string): never {
    throw itemNotFound(location);
  }

  private at(area: Area, location: string): Range {
    if (![area.row, area.column, area.rows, area.columns].every(Number.isInteger) || !isInside(area))
      throw invalidArgument(location);
    return new Range(this.book, this.sheet, area);
  }

  private namedRange(name: string, location: string): Range {
    const scope = [this.sheet, null].find((sheet) => findName(this.book, name, sheet));
    const range = scope === undefined ? null : new NamedItem(this.book, name, scope).getRangeOrNullObject();
    if (!range || range.sheet !== this.sheet) throw invalidArgument(location, `${name} is no range of this sheet.`);
    return range;
  }
}
