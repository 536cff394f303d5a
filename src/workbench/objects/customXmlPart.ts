import { HostObject } from "../hostObject";
import type { Book } from "./book";

export class CustomXmlPart extends HostObject {
  readonly className = "CustomXmlPart";

  constructor(
    private readonly book: Book,
    readonly id: string,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }
  override isGone() {
    return !this.book.xmlParts.has(this.id);
  }

  get namespaceUri() {
    return this.book.xmlParts.namespace(this.id);
  }

  getXml() {
    return this.book.xmlParts.get(this.id);
  }
  setXml(xml: string) {
    this.book.xmlParts.set(this.id, xml);
  }
  delete() {
    this.book.xmlParts.remove(this.id);
  }
}
