import { ErrorInCell, isCellError, type CellValue } from "../economics/cell";
import { serialOfIsoDate } from "./serialDate";
import { fail } from "./operand";

const plainNumber = /^([+-]?)\s*\$?\s*((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?)\s*(%?)$/;

/** The number that a spreadsheet takes a text for: "1,234.5", "$9", "3 %", "2024-04-20"; undefined for other text. */
export function numberInText(text: string): number | undefined {
  const [, sign, digits, percent] = plainNumber.exec(text.trim()) ?? [];
  if (!digits || !/\d/.test(digits)) return serialOfIsoDate(text.trim());
  const number = Number(digits.replaceAll(",", ""));
  return (sign === "-" ? -number : number) / (percent ? 100 : 1);
}

/** A value where a number is needed; a blank is 0. */
export function asNumber(value: CellValue): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isCellError(value)) throw new ErrorInCell(value);
  return numberInText(value) ?? fail("#VALUE!", `A number is needed, not the text “${value}”.`);
}

/** A value where text is needed, as a cell in General format shows it: at most 15 digits. */
export function asText(value: CellValue): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) throw new ErrorInCell(value);
  return numberAsText(value);
}

/** A number with at most 15 significant digits, as spreadsheets keep and show them. */
export function numberAsText(number: number): string {
  return String(Number(number.toPrecision(15)))
    .replace(/e([+-])(\d)$/, "E$10$2")
    .replace("e", "E");
}

/** A value where TRUE or FALSE is needed. */
export function asBoolean(value: CellValue): boolean {
  if (typeof value === "string") {
    const word = value.toUpperCase();
    return (
      word === "TRUE" || (word !== "FALSE" && fail("#VALUE!", `TRUE or FALSE is needed, not the text “${value}”.`))
    );
  }
  return asNumber(value) !== 0;
}
