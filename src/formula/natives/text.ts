import { ErrorInCell, isCellError } from "../../economics/cell";
import { asBoolean, asNumber, asText, numberInText } from "../coerce";
import { formatNumber } from "../numberFormat";
import { fail } from "../operand";
import { any, eachValue, scalar, whole, type Native } from "./native";

const one = [asText] as const;

const count = (name: string, number: number) =>
  number >= 0 ? Math.trunc(number) : fail("#VALUE!", `${name}: needs a count from 0, got ${number}.`);

/** The place of a text in another, counted from 1. */
function find(name: string, needle: string, text: string, from: number): number {
  const place = from < 1 ? -1 : text.indexOf(needle, from - 1);
  return place < 0 ? fail("#VALUE!", `${name}: “${needle}” is not in “${text}”.`) : place + 1;
}

const lower = (text: string) => text.toLowerCase();

export const text: Readonly<Record<string, Native>> = {
  CONCAT: whole(1, Infinity, (...operands) => joined(operands)),
  CONCATENATE: whole(1, Infinity, (...operands) => joined(operands)),
  TEXTJOIN: whole(3, Infinity, (separator, skipBlanks, ...operands) => {
    const [between, skip] = [joined([separator]), asBoolean([...eachValue([skipBlanks])][0]?.value ?? null)];
    return texts(operands)
      .filter((each) => !skip || each !== "")
      .join(between);
  }),
  EXACT: scalar([asText, asText], (a, b) => a === b),
  LEN: scalar(one, (given) => given.length),
  LEFT: scalar([asText, asNumber], (given, size = 1) => given.slice(0, count("LEFT", size)), 1),
  RIGHT: scalar(
    [asText, asNumber],
    (given, size = 1) => given.slice(Math.max(0, given.length - count("RIGHT", size))),
    1,
  ),
  MID: scalar([asText, asNumber, asNumber], (given, from, size) =>
    given.slice(count("MID", from - 1), count("MID", from - 1) + count("MID", size)),
  ),
  UPPER: scalar(one, (given) => given.toUpperCase()),
  LOWER: scalar(one, lower),
  PROPER: scalar(one, (given) =>
    lower(given).replace(/(^|[^\p{L}])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase()),
  ),
  TRIM: scalar(one, (given) => given.replace(/ +/g, " ").replace(/^ | $/g, "")),
  REPT: scalar([asText, asNumber], (given, times) => given.repeat(count("REPT", times))),
  FIND: scalar([asText, asText, asNumber], (needle, given, from = 1) => find("FIND", needle, given, from), 2),
  SEARCH: scalar(
    [asText, asText, asNumber],
    (needle, given, from = 1) => find("SEARCH", lower(needle), lower(given), from),
    2,
  ),
  SUBSTITUTE: scalar(
    [asText, asText, asText, asNumber],
    (given, old, fresh, which) => substitute(given, old, fresh, which),
    3,
  ),
  VALUE: scalar([any], (given) =>
    typeof given === "string"
      ? (numberInText(given) ?? fail("#VALUE!", `VALUE: “${given}” is no number.`))
      : asNumber(given),
  ),
  TEXT: scalar([any, asText], (given, format) =>
    typeof given === "string" ? given : isCellError(given) ? given : formatNumber(asNumber(given), format),
  ),
  FIXED: scalar(
    [asNumber, asNumber, asBoolean],
    (given, places = 2, plain = false) =>
      formatNumber(given, `${plain ? "0" : "#,##0"}${places > 0 ? `.${"0".repeat(places)}` : ""}`),
    1,
  ),
  CHAR: scalar([asNumber], (code) => String.fromCharCode(code)),
  UNICHAR: scalar([asNumber], (code) => String.fromCodePoint(code)),
};

function texts(operands: Parameters<typeof eachValue>[0]): string[] {
  return [...eachValue(operands)].map(({ value }) => {
    if (isCellError(value)) throw new ErrorInCell(value);
    return asText(value);
  });
}

const joined = (operands: Parameters<typeof eachValue>[0]) => texts(operands).join("");

function substitute(given: string, old: string, fresh: string, which: number | undefined): string {
  if (old === "") return given;
  if (which === undefined) return given.replaceAll(old, () => fresh);
  const parts = given.split(old);
  const [before, after] = [parts.slice(0, which), parts.slice(which)];
  return after.length ? before.join(old) + fresh + after.join(old) : given;
}
