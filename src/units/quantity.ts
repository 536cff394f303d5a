import { Exact, type Numeric } from "./exact";

declare const unit: unique symbol;

/** A decimal that carries its unit in its type. Arithmetic drops the unit; naming it again claims what the result is. */
export type Quantity<Symbol extends string> = Exact & { readonly [unit]: Symbol };

/** Makes quantities of one unit, and says how the unit is written. */
export interface Unit<Symbol extends string = string> {
  (value: Numeric): Quantity<Symbol>;
  readonly symbol: Symbol;
  /** For labels: "US dollars per PH/s and day". */
  readonly words: string;
  /** Excel number format. */
  readonly format: string;
  /** False for fractions, counts and the like: nobody writes the unit after the number. */
  readonly written: boolean;
}

export function defineUnit<const Symbol extends string>(
  symbol: Symbol,
  words: string,
  format: string,
  written = true,
): Unit<Symbol> {
  const make = (value: Numeric) => (typeof value === "object" ? value : new Exact(value)) as Quantity<Symbol>;
  return Object.assign(make, { symbol, words, format, written });
}
