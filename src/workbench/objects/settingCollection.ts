import { HostObject } from "../hostObject";
import { found } from "../members";
import { invalidArgument } from "../richApiError";
import type { Book } from "./book";
import { text } from "./checked";
import { Setting } from "./setting";

export class SettingCollection extends HostObject {
  readonly className = "SettingCollection";

  constructor(private readonly book: Book) {
    super();
  }

  override list() {
    return this.book.settings.keys().map((key) => new Setting(this.book, key));
  }

  /** Adds the setting, or replaces its value. */
  add(key: unknown, value: unknown) {
    if (value === undefined) throw invalidArgument("SettingCollection.add", "A setting needs a value.");
    const setting = new Setting(this.book, text(key, "SettingCollection.add"));
    setting.value = value;
    return setting;
  }
  getCount() {
    return this.book.settings.keys().length;
  }
  getItem(key: unknown) {
    return found(this.getItemOrNullObject(key), "SettingCollection.getItem");
  }
  getItemOrNullObject(key: unknown) {
    return this.book.settings.has(String(key)) ? new Setting(this.book, String(key)) : null;
  }
}
