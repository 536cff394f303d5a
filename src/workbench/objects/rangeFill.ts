import type { Area } from "../area";
import { HostObject } from "../hostObject";
import type { Book } from "./book";
import { colorOf } from "./color";
import { uniform } from "./uniform";

export class RangeFill extends HostObject {
  readonly className = "RangeFill";

  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    private readonly area: Area,
  ) {
    super();
  }

  /** White where there is no fill, as Excel answers. */
  get color(): string | null {
    return uniform(this.book, this.sheet, this.area, ({ fill }) => fill || "#FFFFFF");
  }
  set color(value: unknown) {
    this.book.grid.setStyle(this.sheet, this.area, { fill: colorOf(value, "RangeFill.color") });
  }

  clear() {
    this.book.grid.setStyle(this.sheet, this.area, { fill: "" });
  }
}
