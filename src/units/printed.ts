import type { Exact } from "./exact";

/** A number for people, in en-US digits: 1,661.20. */
export function printed(value: Exact | number, decimals = 0): string {
  const [whole, rest] = value.toFixed(decimals).split(".") as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}
