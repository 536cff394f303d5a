import { absoluteAddress, parseAddress } from "../a1";
import type { GridName, Value } from "../grid";
import { HostObject } from "../hostObject";
import { invalidArgument, invalidOperation, itemNotFound } from "../richApiError";
import { findSheet, sheetOf } from "../sheets";
import type { Book } from "./book";
import { text, trueOrFalse } from "./checked";
import { Range } from "./range";
import { valueType } from "./valueType";

/** Excel refuses a file with a longer one. */
export const longestComment = 255;

export class NamedItem extends HostObject {
  readonly className = "NamedItem";

  constructor(
    private readonly book: Book,
    private readonly key: string,
    private readonly sheet: string | null,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.name };
  }
  override isGone() {
    return findName(this.book, this.key, this.sheet) === undefined;
  }

  get name() {
    return this.definition.name;
  }
  get formula(): string {
    return this.definition.formula;
  }
  set formula(value: unknown) {
    this.book.grid.setName({ ...this.definition, formula: nameFormula(value, "NamedItem.formula") });
  }
  get comment(): string {
    return this.definition.comment;
  }
  set comment(value: unknown) {
    this.book.grid.setName({ ...this.definition, comment: nameComment(value, "NamedItem.comment") });
  }
  get scope() {
    return this.sheet === null ? "Workbook" : "Worksheet";
  }
  get visible(): boolean {
    return true;
  }
  set visible(value: unknown) {
    if (!trueOrFalse(value, "NamedItem.visible"))
      throw invalidOperation("NamedItem.visible", "Names stay visible here.");
  }

  /** "Range", or the type of the value. */
  get type(): string {
    if (this.range) return "Range";
    return this.value === "" ? "String" : valueType(this.value);
  }
  /** The address of a range, or a constant; "#VALUE!" of any other formula, which is calculated only in cells. */
  get value(): Value {
    return this.range ? this.range.absoluteAddress : (constantOf(this.formula) ?? "#VALUE!");
  }

  get worksheet() {
    if (this.sheet === null) throw itemNotFound("NamedItem.worksheet");
    return this.book.worksheet(this.sheet);
  }
  get worksheetOrNullObject() {
    return this.sheet === null ? null : this.book.worksheet(this.sheet);
  }

  getRange() {
    if (!this.range) throw itemNotFound("NamedItem.getRange");
    return this.range;
  }
  getRangeOrNullObject() {
    return this.range;
  }
  delete() {
    this.book.grid.removeName(this.definition.name, this.sheet);
  }

  private get definition(): GridName {
    const found = findName(this.book, this.key, this.sheet);
    if (!found) throw itemNotFound("NamedItem");
    return found;
  }

  private get range(): Range | null {
    const reference = parseAddress(this.formula);
    const sheet = reference && findSheet(this.book.grid, reference.sheet);
    return sheet ? new Range(this.book, sheet.id, reference.area) : null;
  }
}

export const findName = ({ grid }: Book, name: string, sheet: string | null) =>
  grid.names().find((each) => each.sheet === sheet && each.name.toLowerCase() === name.toLowerCase());

/** What a name refers to, as a formula: a range, a formula text with its "=", or a constant. */
export function nameFormula(reference: unknown, location: string): string {
  if (reference instanceof Range)
    return `=${absoluteAddress(sheetOf(reference.book.grid, reference.sheet).name, reference.area)}`;
  if (typeof reference === "string")
    return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
  if (typeof reference === "number") return `=${reference}`;
  if (typeof reference === "boolean") return `=${reference ? "TRUE" : "FALSE"}`;
  throw invalidArgument(location, "A name refers to a range, a formula or a constant.");
}

export function nameComment(comment: unknown, location: string): string {
  const checked = text(comment ?? "", location);
  if (checked.length > longestComment)
    throw invalidArgument(location, `A comment has at most ${longestComment} characters, not ${checked.length}.`);
  return checked;
}

/** The value of "=0.05", "=\"text\"" and "=TRUE"; undefined of other formulas. */
function constantOf(formula: string): Value | undefined {
  const body = formula.replace(/^=/, "").trim();
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(body) ?? [];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(true|false)$/i.test(body)) return body.toLowerCase() === "true";
  return body !== "" && Number.isFinite(Number(body)) ? Number(body) : undefined;
}
