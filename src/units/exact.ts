import Decimal from "decimal.js";

/** Decimals of this project: 40 digits, never the shared global configuration. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_EVEN });

export type Exact = Decimal;
export type Numeric = Decimal.Value;
