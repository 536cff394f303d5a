import { sector } from "./dimensions";
import { shifted } from "./digits";
import type { Digits } from "./figure";
import { bareNumber, isQuantity, type Magnitude, type Numeral } from "./magnitude";
import { recognise } from "./recognise";

/** A number as it stands in the text: its digits, and the unit and scale written to it where there are any. */
export interface WrittenNumber {
  readonly digits: Digits;
  /** Canonical unit; undefined for a bare number. */
  readonly unit: string | undefined;
  /** Of its scale and unit together, as a power of ten. */
  readonly power: number;
}

/** Reads a left-over number by itself. */
export function writtenNumber(text: string): WrittenNumber {
  const reading = recognise(text, sector).find((each) => isQuantity(each) || bareNumber(each));
  if (!reading) return { digits: "", unit: undefined, power: 0 };
  if (bareNumber(reading)) {
    const { digits, scale = 0 } = reading.value as Numeral;
    return { digits: shifted(digits, -scale), unit: undefined, power: scale };
  }
  const { value, unit, power } = reading.value as Magnitude;
  return { digits: shifted(value, -power), unit, power };
}
