import { Exact } from "../units/exact";
import { numberAsText } from "./coerce";
import { dateOf } from "./serialDate";
import { fail } from "./operand";

/**
 * A number in an Excel number format: digits, thousands, decimals, percent, scientific, dates and literal text, with up to
 * three sections for positive, negative and zero. Refuses other codes.
 */
export function formatNumber(number: number, format: string): string {
  if (/^(general)?$/i.test(format)) return numberAsText(number);
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const own = number < 0 && sections[1] !== undefined;
  const section = own ? sections[1]! : number === 0 && sections[2] !== undefined ? sections[2] : sections[0]!;
  const parts = section.replace(/\[[^\]]*\]|_.|\*./g, "").match(/"[^"]*"|\\.|[^"\\]+/g) ?? [];
  const code = parts.filter((part) => !/^["\\]/.test(part)).join("");
  if (/[ymdhs]/i.test(code.replace(/E[+-]/gi, ""))) return formatDate(dateOf(number), parts);
  if (/[^-+0#?.,%$€£()/ :~×EBTKM¢]/i.test(code)) fail("#VALUE!", `TEXT: the format “${format}” is not known here.`);
  return formatDigits(own ? Math.abs(number) : number, parts);
}

const placeholders = /[0#?][0#?.,]*(?:E[+-]0+)?/i;

function formatDigits(number: number, parts: readonly string[]): string {
  const shown = new Exact(number).times(new Exact(100).pow(parts.join("").split("%").length - 1));
  let done = false;
  const text = parts.map((part) => {
    if (part.startsWith('"')) return part.slice(1, -1);
    if (part.startsWith("\\")) return part.slice(1);
    if (done) return part;
    return part.replace(placeholders, (code) => {
      done = true;
      return digits(shown.abs(), code);
    });
  });
  const isZero = !/[1-9]/.test(text.join(""));
  return (shown.isNegative() && !isZero ? "-" : "") + text.join("");
}

function digits(number: Exact, code: string): string {
  const exponent = /E([+-])(0+)$/i.exec(code);
  const [whole = "", decimals = ""] = code.replace(/E[+-]0+$/i, "").split(".");
  const places = decimals.replace(/[^0#?]/g, "").length;
  if (exponent) {
    const [mantissa, power] = number.toExponential(places).split("e") as [string, string];
    const sign = power.startsWith("-") ? "-" : exponent[1] === "+" ? "+" : "";
    return `${mantissa}E${sign}${power.replace(/[+-]/, "").padStart(exponent[2]!.length, "0")}`;
  }
  const thousands = /,(?=[^,]*[0#?])/.test(whole);
  const scale = /,+$/.exec(whole)?.[0].length ?? 0;
  const [before, after = ""] = number.div(new Exact(1000).pow(scale)).toFixed(places, 4).split(".") as [
    string,
    string?,
  ];
  const required = whole.replace(/[^0]/g, "").length;
  const padded = before.replace(/^0+(?=.)/, "").padStart(required, "0");
  const shown = required === 0 && padded === "0" ? "" : padded;
  const grouped = thousands ? shown.replace(/\B(?=(\d{3})+$)/g, ",") : shown;
  const kept = decimals.replace(/[^0#?]/g, "").replace(/[#?]+$/, "").length;
  const fraction = after.slice(0, kept) + after.slice(kept).replace(/0+$/, "");
  return fraction || decimals.includes("0") ? `${grouped}.${fraction}` : grouped;
}

const inWords = (date: Date, part: "month" | "weekday") =>
  date.toLocaleString("en-US", { [part]: "long", timeZone: "UTC" });

function formatDate(date: Date, parts: readonly string[]): string {
  const two = (number: number) => String(number).padStart(2, "0");
  let afterHours = false;
  const field = (code: string): string => {
    const kind = code[0]!.toLowerCase();
    const long = code.length;
    const minutes = kind === "m" && afterHours && long <= 2;
    afterHours = kind === "h";
    if (kind === "y") return long > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100);
    if (kind === "h") return long > 1 ? two(date.getUTCHours()) : String(date.getUTCHours());
    if (kind === "s") return two(date.getUTCSeconds());
    if (minutes) return two(date.getUTCMinutes());
    if (kind === "m") return named("month", date.getUTCMonth() + 1, long);
    return named("weekday", date.getUTCDate(), long);
  };
  /** "5", "05", "Sep" or "September", by the length of the code. */
  const named = (part: "month" | "weekday", number: number, long: number): string => {
    if (long < 3) return long === 2 ? two(number) : String(number);
    return long === 3 ? inWords(date, part).slice(0, 3) : inWords(date, part);
  };
  return parts
    .map((part) =>
      part.startsWith('"')
        ? part.slice(1, -1)
        : part.startsWith("\\")
          ? part.slice(1)
          : part.replace(/y+|m+|d+|h+|s+/gi, field),
    )
    .join("");
}
