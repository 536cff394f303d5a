import type { Span } from "../figure";
import type { Atom } from "./atoms";

/** One cell of a row. */
export interface Cell extends Span {
  /** As written, put together again where signs stood apart: "$(80,000)". */
  readonly said: string;
  readonly kind: "number" | "nothing" | "words";
  /** Its column in a grid; nothing where only the order tells. */
  readonly column?: number;
}

/** A label with its cells; without cells it heads the rows below. */
export interface Row {
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** What stands above the columns: of a grid the words over each column, and the same words in their order. */
export interface Heads {
  readonly byColumn: readonly (readonly Atom[] | undefined)[];
  readonly inOrder: readonly Atom[];
  /** Of a grid, as written. */
  readonly names: readonly string[];
  /** Tabs part the cells: what stands over several columns stands anywhere, and so do signs. */
  readonly isLoose?: true;
}

/** Rows under heads. */
export interface Table {
  /** First and last line, counted from 0. */
  readonly first: number;
  readonly last: number;
  /** The words beside and above the heads, the nearest first: title, scale, currency. */
  readonly caption: readonly string[];
  readonly heads: Heads;
  readonly rows: readonly Row[];
}
