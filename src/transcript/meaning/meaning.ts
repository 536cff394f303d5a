import type { Basis, Comparison, Digits } from "../figure";
import type { Metric } from "../taxonomy";
import type { When } from "./memory";

/** What some words name; opposite: a "gross loss" of gross profit. */
export interface Named {
  readonly metric: Metric;
  readonly opposite: boolean;
}

/** What a quantity says, before it is a figure with its place in the text. */
export interface Meaning {
  readonly metric: Metric;
  /** What the words named, where a look ahead made it another metric: revenue of `revenue_guidance`. */
  readonly base: Metric;
  /** Named by its opposite: a "gross loss". */
  readonly opposite: boolean;
  /** Null for a growth rate. */
  readonly value: Digits | null;
  readonly unit: string;
  readonly comparison: Comparison | null;
  readonly period: string | null;
  readonly basis: Basis;
  readonly dimension: Readonly<Record<string, string>>;
  readonly when?: When;
}
