import type { Content, Value } from "./grid";

/** What Excel makes of something put into a cell, and the number format that it gives an unformatted cell with it. */
export interface Entry {
  readonly content: Content;
  readonly numberFormat?: string;
}

/**
 * Reads a value as Excel reads what is put into a cell: "=A1" is a formula, "12.5" a number, "5%" a number with a format,
 * "2024-06-30" a date, "true" a boolean, "'=A1" text. In a cell formatted as text everything is text. Reads en-US, and
 * only such dates as name their year, for the others depend on today's.
 */
export function readEntry(input: Value, inTextCell: boolean): Entry {
  if (typeof input !== "string" || input === "") return { content: input };
  if (inTextCell) return { content: input };
  if (input.startsWith("'")) return { content: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return { content: { formula: input } };
  if (/^(true|false)$/i.test(input)) return { content: input.toLowerCase() === "true" };
  return readNumber(input.trim()) ?? readDate(input.trim()) ?? readSigned(input) ?? { content: input };
}

/** Whether the text would become anything but text. */
export const isMoreThanText = (input: Value) =>
  typeof input === "string" && readEntry(input, false).content !== input && !input.startsWith("'");

const number = /^([-+]?)(\$?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?(%?)$/i;

function readNumber(text: string): Entry | undefined {
  const negative = /^\((.*)\)$/.exec(text);
  const [, sign, currency, whole = "", fraction = "", exponent = "", percent] =
    number.exec(negative?.[1] ?? text) ?? [];
  if (sign === undefined || !/\d/.test(whole + fraction) || (negative && sign)) return undefined;
  const size = Number(`${whole.replaceAll(",", "")}${fraction}${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  const signed = sign === "-" || negative ? -size : size;
  return { content: percent ? signed / 100 : signed, ...formatOf({ currency, whole, fraction, exponent, percent }) };
}

type Shape = Record<"currency" | "percent", string | undefined> & Record<"whole" | "fraction" | "exponent", string>;

function formatOf({ currency, whole, fraction, exponent, percent }: Shape): { numberFormat?: string } {
  const decimals = fraction.length > 1 ? ".00" : "";
  if (percent) return { numberFormat: `0${decimals}%` };
  if (currency) return { numberFormat: `$#,##0${decimals}` };
  if (exponent) return { numberFormat: "0.00E+00" };
  return whole.includes(",") ? { numberFormat: `#,##0${decimals}` } : {};
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName = `(${months.join("|")})[a-z]*\\.?`;
const dates: readonly { pattern: RegExp; order: "ymd" | "mdy" | "dmy" | "my"; format: string }[] = [
  { pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, order: "ymd", format: "m/d/yyyy" },
  { pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/, order: "mdy", format: "m/d/yyyy" },
  { pattern: new RegExp(`^${monthName}[- ](\\d{1,2}), ?(\\d{4})$`, "i"), order: "mdy", format: "d-mmm-yy" },
  { pattern: new RegExp(`^(\\d{1,2})[- ]${monthName}[- ](\\d{4})$`, "i"), order: "dmy", format: "d-mmm-yy" },
  { pattern: new RegExp(`^${monthName}[- ](\\d{4})$`, "i"), order: "my", format: "mmm-yy" },
];

function readDate(text: string): Entry | undefined {
  for (const { pattern, order, format } of dates) {
    const parts = pattern.exec(text)?.slice(1);
    if (!parts) continue;
    const part = (letter: string) => parts[order.indexOf(letter)] ?? "1";
    const month = months.indexOf(part("m").slice(0, 3).toLowerCase()) + 1 || Number(part("m"));
    const serial = dateSerial(Number(part("y")), month, Number(part("d")));
    if (serial !== undefined) return { content: serial, numberFormat: format };
  }
  return undefined;
}

/** Days since 30 December 1899, as Excel counts from March 1900 on; undefined for no date or an earlier one. */
function dateSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  return serial > 60 ? serial : undefined;
}

/** "+A1" and "-A1" start a formula. */
const readSigned = (text: string): Entry | undefined =>
  /^[-+]\S/.test(text) ? { content: { formula: `=${text}` } } : undefined;
