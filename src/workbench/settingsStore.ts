/** Settings of the workbook as JSON text by key: one store for `workbook.settings` and `document.settings`. */
export class SettingsStore {
  private texts = new Map<string, string>();

  keys(): string[] {
    return [...this.texts.keys()];
  }

  has(key: string): boolean {
    return this.texts.has(key);
  }

  get(key: string): unknown {
    const text = this.texts.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  }

  set(key: string, value: unknown): void {
    this.texts.set(key, JSON.stringify(value));
  }

  remove(key: string): void {
    this.texts.delete(key);
  }

  /** Keys with JSON texts, as `document.settings` carries them. */
  entries(): [key: string, json: string][] {
    return [...this.texts];
  }

  /** `document.settings.saveAsync` replaces all. */
  replace(entries: Iterable<readonly [key: string, json: string]>): void {
    this.texts = new Map(entries);
  }
}
