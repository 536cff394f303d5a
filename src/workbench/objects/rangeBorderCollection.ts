import type { Area } from "../area";
import { HostObject } from "../hostObject";
import type { Book } from "./book";
import { oneOf, wholeWithin } from "./checked";
import { RangeBorder, sideNames } from "./rangeBorder";

/** The edges and the inside lines; diagonals are not emulated. */
export class RangeBorderCollection extends HostObject {
  readonly className = "RangeBorderCollection";

  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    private readonly area: Area,
  ) {
    super();
  }

  override list() {
    return sideNames.map((side) => new RangeBorder(this.book, this.sheet, this.area, side));
  }

  get count() {
    return sideNames.length;
  }
  getItem(side: unknown) {
    const name = oneOf(side, sideNames, "RangeBorderCollection.getItem");
    return new RangeBorder(this.book, this.sheet, this.area, name);
  }
  getItemAt(index: unknown) {
    return this.list()[wholeWithin(index, 0, sideNames.length - 1, "RangeBorderCollection.getItemAt")];
  }
}
