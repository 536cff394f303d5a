import type { Call } from "../transcript/figure";

/** A call that comes with the add-in: figures of a real quarter without its text, or the text of an example. */
export interface LibraryCall {
  readonly id: string;
  readonly title: string;
  /** "106 figures" */
  readonly detail: string;
  load(): Promise<{ readonly call: Call } | { readonly text: string }>;
}

export type Library = readonly LibraryCall[];
