import type { Area } from "../area";
import type { CellStyle } from "../grid";
import { HostObject } from "../hostObject";
import type { Book } from "./book";
import { numberWithin, oneOf, text, trueOrFalse } from "./checked";
import { colorOf } from "./color";
import { uniform } from "./uniform";

export class RangeFont extends HostObject {
  readonly className = "RangeFont";

  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    private readonly area: Area,
  ) {
    super();
  }

  get bold() {
    return this.read(({ bold }) => bold);
  }
  set bold(value: unknown) {
    this.write({ bold: trueOrFalse(value, "RangeFont.bold") });
  }
  get italic() {
    return this.read(({ italic }) => italic);
  }
  set italic(value: unknown) {
    this.write({ italic: trueOrFalse(value, "RangeFont.italic") });
  }
  get underline() {
    return this.read(({ underline }) => (underline ? "Single" : "None"));
  }
  set underline(value: unknown) {
    this.write({ underline: oneOf(value, ["None", "Single"], "RangeFont.underline") === "Single" });
  }
  get size() {
    return this.read(({ size }) => size);
  }
  set size(value: unknown) {
    this.write({ size: numberWithin(value, 1, 409, "RangeFont.size") });
  }
  get name() {
    return this.read(({ fontName }) => fontName);
  }
  set name(value: unknown) {
    this.write({ fontName: text(value, "RangeFont.name") });
  }
  get color() {
    return this.read(({ color }) => color);
  }
  set color(value: unknown) {
    this.write({ color: colorOf(value, "RangeFont.color") });
  }

  private read<T>(pick: (style: CellStyle) => T): T | null {
    return uniform(this.book, this.sheet, this.area, pick);
  }

  private write(style: Partial<CellStyle>): void {
    this.book.grid.setStyle(this.sheet, this.area, style);
  }
}
