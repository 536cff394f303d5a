import { HostObject } from "../hostObject";
import { itemNotFound } from "../richApiError";
import type { Book } from "./book";

export class Setting extends HostObject {
  readonly className = "Setting";

  constructor(
    private readonly book: Book,
    readonly key: string,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.key };
  }
  override isGone() {
    return !this.book.settings.has(this.key);
  }

  get value(): unknown {
    return this.book.settings.get(this.key);
  }
  set value(value: unknown) {
    this.book.settings.set(this.key, value);
  }

  delete() {
    if (this.isGone()) throw itemNotFound("Setting.delete");
    this.book.settings.remove(this.key);
  }
}
