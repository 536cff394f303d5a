/** Words that name a metric. `a|b` are alternatives, `word?` may be left out; case, plurals and hyphens do not matter. */
export interface Entry {
  readonly metric: string;
  readonly phrases: readonly string[];
  /** The words name the opposite: "gross loss" of `gross_profit`. */
  readonly opposite?: boolean;
  /** Too common to say anything unless nothing better is near: "revenue", "sales". */
  readonly weak?: boolean;
}

export const says = (metric: string, ...phrases: string[]): Entry => ({ metric, phrases });
export const saysOpposite = (metric: string, ...phrases: string[]): Entry => ({ metric, phrases, opposite: true });
export const hints = (metric: string, ...phrases: string[]): Entry => ({ metric, phrases, weak: true });
