import { HostObject } from "../hostObject";
import { found } from "../members";
import { itemAlreadyExists } from "../richApiError";
import type { Book } from "./book";
import { checkDefinedName } from "./definedName";
import { findName, nameComment, NamedItem, nameFormula } from "./namedItem";

/** The names of the workbook, or those of one sheet. */
export class NamedItemCollection extends HostObject {
  readonly className = "NamedItemCollection";

  constructor(
    private readonly book: Book,
    private readonly sheet: string | null,
  ) {
    super();
  }

  override list() {
    return this.book.grid
      .names()
      .filter(({ sheet }) => sheet === this.sheet)
      .map(({ name }) => new NamedItem(this.book, name, this.sheet));
  }

  add(name: unknown, reference: unknown, comment?: unknown) {
    const location = "NamedItemCollection.add";
    const checked = checkDefinedName(name, location);
    const isTable = this.book.grid.tables().some((table) => table.name.toLowerCase() === checked.toLowerCase());
    if (isTable || findName(this.book, checked, this.sheet)) throw itemAlreadyExists(location);
    this.book.grid.setName({
      name: checked,
      formula: nameFormula(reference, location),
      comment: nameComment(comment, location),
      sheet: this.sheet,
    });
    return new NamedItem(this.book, checked, this.sheet);
  }
  getCount() {
    return this.list().length;
  }
  getItem(name: unknown) {
    return found(this.getItemOrNullObject(name), "NamedItemCollection.getItem");
  }
  getItemOrNullObject(name: unknown) {
    const key = String(name);
    return findName(this.book, key, this.sheet) ? new NamedItem(this.book, key, this.sheet) : null;
  }
}
