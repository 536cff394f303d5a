import type fc from "fast-check";

/** What holds of a function for all inputs, in the words of the trade. Each throws where it does not hold. */
export type Claim = readonly [claim: string, property: fc.IRawProperty<unknown>];

/** Results are doubles, each half a unit of the 16th digit off; comparisons of a few of them keep 12 and more. */
export const close = (one: number, other: number, scale = Math.abs(other)) =>
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-12 * Math.max(scale, Number.MIN_VALUE));
