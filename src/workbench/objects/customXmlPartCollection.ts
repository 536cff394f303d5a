import { HostObject } from "../hostObject";
import { found } from "../members";
import type { Book } from "./book";
import { CustomXmlPart } from "./customXmlPart";
import { CustomXmlPartScopedCollection } from "./customXmlPartScopedCollection";

export class CustomXmlPartCollection extends HostObject {
  readonly className = "CustomXmlPartCollection";

  constructor(private readonly book: Book) {
    super();
  }

  override list() {
    return this.book.xmlParts.ids().map((id) => new CustomXmlPart(this.book, id));
  }

  add(xml: string) {
    return new CustomXmlPart(this.book, this.book.xmlParts.add(xml));
  }
  getByNamespace(namespace: unknown) {
    return new CustomXmlPartScopedCollection(this.book, String(namespace));
  }
  getCount() {
    return this.book.xmlParts.ids().length;
  }
  getItem(id: unknown) {
    return found(this.getItemOrNullObject(id), "CustomXmlPartCollection.getItem");
  }
  getItemOrNullObject(id: unknown) {
    return this.book.xmlParts.has(String(id)) ? new CustomXmlPart(this.book, String(id)) : null;
  }
}
