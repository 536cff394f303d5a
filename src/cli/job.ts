import type { Call } from "../transcript/figure";

/** What the analyst says of a call, over what the text says. */
export interface Said {
  readonly company?: string;
  readonly period?: string;
}

/** A file to read. */
export interface Job {
  readonly path: string;
  readonly said: Said;
}

/** A call, and the text that it was read from; a file of figures has none. */
export interface ReadCall {
  readonly call: Call;
  readonly text: string | null;
}

/** What came of a file: a call, or the reason why there is none, the file named in it. */
export type Outcome = { readonly path: string } & (ReadCall | { readonly refused: string });
