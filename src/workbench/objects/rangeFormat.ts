import type { Area } from "../area";
import type { CellStyle } from "../grid";
import { HostObject } from "../hostObject";
import type { Book } from "./book";
import { numberWithin, oneOf, trueOrFalse, wholeWithin } from "./checked";
import { RangeBorderCollection } from "./rangeBorderCollection";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";
import { uniform } from "./uniform";

/** Excel's widest column and highest row, in points: 255 characters and 409 points. */
const widest = 1343;
const highest = 409;

export class RangeFormat extends HostObject {
  readonly className = "RangeFormat";

  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    private readonly area: Area,
  ) {
    super();
  }

  get font() {
    return new RangeFont(this.book, this.sheet, this.area);
  }
  get fill() {
    return new RangeFill(this.book, this.sheet, this.area);
  }
  get borders() {
    return new RangeBorderCollection(this.book, this.sheet, this.area);
  }

  get horizontalAlignment() {
    return this.read(({ horizontal }) => horizontal);
  }
  set horizontalAlignment(value: unknown) {
    const allowed = ["General", "Left", "Center", "Right"] as const;
    this.write({ horizontal: oneOf(value, allowed, "RangeFormat.horizontalAlignment") });
  }
  get verticalAlignment() {
    return this.read(({ vertical }) => vertical);
  }
  set verticalAlignment(value: unknown) {
    this.write({ vertical: oneOf(value, ["Top", "Center", "Bottom"], "RangeFormat.verticalAlignment") });
  }
  get wrapText() {
    return this.read(({ wrap }) => wrap);
  }
  set wrapText(value: unknown) {
    this.write({ wrap: trueOrFalse(value, "RangeFormat.wrapText") });
  }
  get indentLevel() {
    return this.read(({ indent }) => indent);
  }
  set indentLevel(value: unknown) {
    this.write({ indent: wholeWithin(value, 0, 250, "RangeFormat.indentLevel") });
  }

  /** Points. */
  get columnWidth(): number | null {
    const { column, columns } = this.area;
    return same(columns, (i) => this.book.grid.columnWidth(this.sheet, column + i));
  }
  set columnWidth(value: unknown) {
    const width = numberWithin(value, 0, widest, "RangeFormat.columnWidth");
    this.book.grid.setColumnWidth(this.sheet, this.area.column, this.area.columns, width);
  }
  /** Points. */
  get rowHeight(): number | null {
    const { row, rows } = this.area;
    return same(rows, (i) => this.book.grid.rowHeight(this.sheet, row + i));
  }
  set rowHeight(value: unknown) {
    const height = numberWithin(value, 0, highest, "RangeFormat.rowHeight");
    this.book.grid.setRowHeight(this.sheet, this.area.row, this.area.rows, height);
  }
  autofitColumns() {
    this.book.grid.autofitColumns(this.sheet, this.area.column, this.area.columns);
  }
  autofitRows() {
    this.book.grid.autofitRows(this.sheet, this.area.row, this.area.rows);
  }

  private read<T>(pick: (style: CellStyle) => T): T | null {
    return uniform(this.book, this.sheet, this.area, pick);
  }

  private write(style: Partial<CellStyle>): void {
    this.book.grid.setStyle(this.sheet, this.area, style);
  }
}

/** The number that all have; null where they differ. Of more than a thousand the first thousand are asked. */
function same(count: number, each: (index: number) => number): number | null {
  const all = Array.from({ length: Math.min(count, 1000) }, (_, i) => each(i));
  return all.every((one) => one === all[0]) ? all[0]! : null;
}
