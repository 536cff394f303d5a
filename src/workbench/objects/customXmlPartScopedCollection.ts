import { HostObject } from "../hostObject";
import { found } from "../members";
import { invalidOperation } from "../richApiError";
import type { Book } from "./book";
import { CustomXmlPart } from "./customXmlPart";

/** The parts whose root element is of one namespace. */
export class CustomXmlPartScopedCollection extends HostObject {
  readonly className = "CustomXmlPartScopedCollection";

  constructor(
    private readonly book: Book,
    private readonly namespace: string,
  ) {
    super();
  }

  override list() {
    const { xmlParts } = this.book;
    return xmlParts
      .ids()
      .filter((id) => xmlParts.namespace(id) === this.namespace)
      .map((id) => new CustomXmlPart(this.book, id));
  }

  getCount() {
    return this.list().length;
  }
  getItem(id: unknown) {
    return found(this.getItemOrNullObject(id), "CustomXmlPartScopedCollection.getItem");
  }
  getItemOrNullObject(id: unknown) {
    return this.list().find((part) => part.id === id) ?? null;
  }
  getOnlyItem() {
    const only = this.getOnlyItemOrNullObject();
    if (!only)
      throw invalidOperation("CustomXmlPartScopedCollection.getOnlyItem", `There are ${this.getCount()} parts.`);
    return only;
  }
  getOnlyItemOrNullObject() {
    const parts = this.list();
    return parts.length === 1 ? parts[0]! : null;
  }
}
