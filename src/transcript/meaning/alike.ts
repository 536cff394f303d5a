import { shifted } from "../digits";
import type { Magnitude, Numeral } from "../magnitude";

/** The digits as they were said, without scale and unit: "4.2" of four point two cents. */
export const digitsOf = ({ value, power }: Magnitude) => shifted(value, -power);

/** The number in the unit of one before it, if it is of the same size: "up from 38.2". */
export function alike(numeral: Numeral, magnitude: Magnitude, most: number): Magnitude | undefined {
  const shift = magnitude.power;
  const there = Math.abs(Number(digitsOf(magnitude)));
  const here = Number(numeral.digits);
  if (magnitude.unit === "ratio" || !(here > 0) || !(there > 0)) return undefined;
  if (here / there > most || there / here > most) return undefined;
  return {
    unit: magnitude.unit,
    power: shift,
    value: shifted(numeral.digits, shift),
    tolerance: shifted(numeral.tolerance, shift),
  };
}
