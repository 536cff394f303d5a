import { DoubleDouble } from "../units/doubleDouble";
import type { Quantity, Unit } from "../units/quantity";

/** Makes the numbers of a calculation from those of cells. */
export type Numbers = (value: number, unit: Unit) => Quantity<string>;

/** The arithmetic of record. */
export const inDecimals: Numbers = (value, unit) => unit(value);

/** They take the place of decimals in calculations that are `rational`. */
export const inDoubleDoubles: Numbers = (value) => DoubleDouble.of(value) as unknown as Quantity<string>;
