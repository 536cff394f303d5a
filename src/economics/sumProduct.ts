import { Exact } from "../units/exact";

/** The products of what stands at one place of each range, added up; a blank is 0, as in SUMPRODUCT. */
export const sumProduct = (first: readonly (Exact | null)[], second: readonly (Exact | null)[]): Exact =>
  first.reduce<Exact>((sum, item, i) => sum.plus((item ?? new Exact(0)).times(second[i] ?? 0)), new Exact(0));
