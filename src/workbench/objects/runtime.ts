import { HostObject } from "../hostObject";
import type { Book } from "./book";
import { trueOrFalse } from "./checked";

export class Runtime extends HostObject {
  readonly className = "Runtime";

  constructor(private readonly book: Book) {
    super();
  }

  get enableEvents(): boolean {
    return this.book.events.enabled;
  }
  set enableEvents(value: unknown) {
    this.book.events.enabled = trueOrFalse(value, "Runtime.enableEvents");
  }
}
