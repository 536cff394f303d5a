import { shifted } from "./digits";
import type { Bound, Digits } from "./figure";
import { is, type Reading, type Rule } from "./rule";

/** A number as said, its scale word applied. */
export interface Numeral {
  readonly digits: Digits;
  /** Half a unit of the last digit said. */
  readonly tolerance: Digits;
  /** Power of ten of its scale word: 6 for "4.6 million"; none where it had no scale word. */
  readonly scale?: number;
  /** Said in words: "forty two". */
  readonly spelled?: true;
  readonly hedge?: string;
  readonly bound?: Bound;
}

/** A number with its unit, in the canonical unit of the taxonomy. */
export interface Magnitude {
  readonly unit: string;
  readonly value: Digits;
  readonly tolerance: Digits;
  /** From the unit as said to the canonical one, scale word included, as a power of ten. */
  readonly power: number;
  /** The hedging words: "around". */
  readonly hedge?: string;
  readonly bound?: Bound;
  /** A multiple of the level before, not a difference: "10-fold", "doubled". */
  readonly multiple?: true;
  /** An absolute difference in points: "250 basis points". */
  readonly points?: true;
}

/** Dimensions whose readings are magnitudes. */
export const quantityDimensions = [
  "money",
  "price",
  "hashrate",
  "power",
  "efficiency",
  "percent",
  "bitcoin",
  "units",
] as const;
export const isQuantity = ({ dimension }: Reading) => (quantityDimensions as readonly string[]).includes(dimension);
export const number = is("number");
export const bareNumber = (reading: Reading) => reading.dimension === "number" || reading.dimension === "bare number";

/** A numeral in a unit that is a power of ten of the canonical one. */
export const amount = (numeral: Numeral, unit: string, power = 0): Magnitude => ({
  unit,
  value: shifted(numeral.digits, power),
  tolerance: shifted(numeral.tolerance, power),
  power: power + (numeral.scale ?? 0),
  ...(numeral.hedge === undefined ? {} : { hedge: numeral.hedge }),
  ...(numeral.bound === undefined ? {} : { bound: numeral.bound }),
});

/** The rule "<number> <unit>" of a unit that is a power of ten of the canonical one. */
export const inUnit = (dimension: string, name: string, words: RegExp, unit: string, power = 0): Rule<Magnitude> => ({
  name: `<number> ${name}`,
  dimension,
  pattern: [number, words],
  read: ([numeral]) => amount(numeral!.value as Numeral, unit, power),
});
