import type { Span } from "./figure";

/** Something recognised, with the words it was read from and the rule that read it. */
export interface Reading<D extends string = string, V = unknown> {
  readonly dimension: D;
  readonly value: V;
  readonly span: Span;
  readonly rule: string;
  readonly parts: readonly Reading[];
}

/** A step of a pattern: words to match, or a reading that another rule has made. */
export type Step = RegExp | ((reading: Reading) => boolean);

/**
 * One way of saying something.
 *
 * Words are matched without case, whole, and next to each other; keep them short and free of unbounded repeats, for the
 * reader must stay linear. A pattern is either one step of words, or has a reading in it: a rule starts from its first.
 */
export interface Rule<V = unknown> {
  /** Reads like the phrase it accepts: "about <quantity>". */
  readonly name: string;
  /** What is read; a hedge keeps the dimension of what it hedges. */
  readonly dimension: string | ((parts: readonly Reading[]) => string);
  readonly pattern: readonly Step[];
  /** The value of the phrase, or nothing when the parts do not fit together. */
  readonly read: (parts: readonly Reading[]) => V | undefined;
}

export const is = (dimension: string) => (reading: Reading) => reading.dimension === dimension;
