import type { Digits } from "./figure";

/** Plain decimal text: no leading zeros, no trailing zeros after the point, no "-0". */
export function plain(digits: string): Digits {
  const [, sign, whole, fraction = ""] = /^(-?)(\d*)(?:\.(\d*))?$/.exec(digits) ?? [];
  if (whole === undefined) throw new Error(`Not a decimal: ${digits}`);
  const kept = fraction.replace(/(?<!0)0+$/, "");
  const text = `${whole.replace(/^0+(?=\d)/, "") || "0"}${kept && `.${kept}`}`;
  return sign && text !== "0" ? `-${text}` : text;
}

/** Moves the decimal point: shifted("4.6", 6) is "4600000", shifted("33", -2) is "0.33". */
export function shifted(digits: Digits, places: number): Digits {
  const [, sign, whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits) ?? [];
  const all = whole + fraction;
  const point = whole.length + places;
  if (point <= 0) return plain(`${sign}0.${"0".repeat(-point)}${all}`);
  return plain(`${sign}${all.slice(0, point).padEnd(point, "0")}.${all.slice(point)}`);
}

export const negated = (digits: Digits): Digits => plain(digits.startsWith("-") ? digits.slice(1) : `-${digits}`);

export const unsigned = (digits: Digits): Digits => digits.replace("-", "");

/** Half a unit of the last digit written: "4.60" was stated to within 0.005. */
export function halfUnit(digits: string): Digits {
  const places = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  return shifted("5", -places - 1);
}
