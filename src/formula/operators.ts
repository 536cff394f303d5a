import { ErrorInCell, isCellError, type CellValue } from "../economics/cell";
import { asNumber, asText } from "./coerce";
import { fail } from "./operand";

/** A finite number, or the error that a cell shows instead. */
export function finite(number: number): number {
  if (!Number.isFinite(number)) fail("#NUM!", "The result is no number that a cell can hold.");
  return number === 0 ? 0 : number;
}

/**
 * A sum; terms that cancel to within the last bits give 0, as in Excel and LibreOffice: 0.3-0.2-0.1 is 0.
 * 2^-48 is what LibreOffice takes for equal.
 */
function sum(a: number, b: number): number {
  const result = a + b;
  return Math.abs(result) < Math.abs(a) * 2 ** -48 ? 0 : result;
}

function power(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) fail("#NUM!", "0^0 has no value.");
  if (base === 0 && exponent < 0) fail("#DIV/0!", "0 to a negative power divides by zero.");
  return base ** exponent;
}

const divide = (a: number, b: number): number => (b === 0 ? fail("#DIV/0!", "Division by zero.") : a / b);

const arithmetic: Record<string, (a: number, b: number) => number> = {
  "+": sum,
  "-": (a, b) => sum(a, -b),
  "*": (a, b) => a * b,
  "/": divide,
  "^": power,
};

/** Numbers come before text, text before FALSE and TRUE. */
const rank = (value: CellValue) => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

/** What a blank cell is taken for beside another value. */
const blankLike = (other: CellValue): CellValue =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

/** Below 0, 0 or above 0, in a spreadsheet's order: text without regard to case, numbers by their first 15 digits. */
export function compare(left: CellValue, right: CellValue): number {
  for (const value of [left, right]) if (isCellError(value)) throw new ErrorInCell(value);
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase().localeCompare(b.toLowerCase(), "en");
  const [x, y] = [Number(a), Number(b)];
  return Number(x.toPrecision(15)) - Number(y.toPrecision(15));
}

const comparisons: Record<string, (order: number) => boolean> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** A binary operator on two single values; undefined for operators on references. */
export function binary(operator: string): ((a: CellValue, b: CellValue) => CellValue) | undefined {
  const calculate = arithmetic[operator];
  if (calculate) return (a, b) => finite(calculate(asNumber(a), asNumber(b)));
  const holds = comparisons[operator];
  if (holds) return (a, b) => holds(compare(a, b));
  return operator === "&" ? (a, b) => asText(a) + asText(b) : undefined;
}

/** A sign or a percent sign on a single value. A plus changes nothing, text included. */
export const unary: Record<string, (value: CellValue) => CellValue> = {
  "+": (value) => value,
  "-": (value) => finite(-asNumber(value)),
  "%": (value) => asNumber(value) / 100,
};
