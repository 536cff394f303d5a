import { isCellError, type CellValue } from "../../economics/cell";
import { numberInText } from "../coerce";
import { compare } from "../operators";

/** Does a text fit a pattern with ? for one character and * for any? A ~ before them takes them as they are. */
export function matcher(pattern: string): (value: CellValue) => boolean {
  const expression = [...pattern.matchAll(/~[?*~]|[\s\S]/g)].map(([piece]) => {
    if (piece === "?") return "[\\s\\S]";
    if (piece === "*") return "[\\s\\S]*?";
    return (piece.length > 1 ? piece.slice(1) : piece).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  });
  const fits = new RegExp(`^${expression.join("")}$`, "i");
  return (value) => typeof value === "string" && fits.test(value);
}

const tests: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** The test that a criterion of SUMIF and its like stands for: 5, ">=5", "<>x", "CAN*". */
export function criterion(given: CellValue): (value: CellValue) => boolean {
  const [, operator = "=", rest] = typeof given === "string" ? (/^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(given) ?? []) : [];
  const wanted: CellValue = rest === undefined ? (given ?? 0) : (numberInText(rest) ?? truth(rest) ?? rest);
  const test = tests[operator];
  if (test) return (value) => typeof value === typeof wanted && !isCellError(value) && test(compare(value, wanted));
  const equal = equals(wanted);
  return operator === "<>" ? (value) => !equal(value) : equal;
}

const truth = (text: string) => (/^(true|false)$/i.test(text) ? text.toUpperCase() === "TRUE" : undefined);

function equals(wanted: CellValue): (value: CellValue) => boolean {
  if (wanted === "") return (value) => value === null || value === "";
  if (typeof wanted === "string") return matcher(wanted);
  return (value) => typeof value === typeof wanted && !isCellError(value) && compare(value, wanted) === 0;
}
