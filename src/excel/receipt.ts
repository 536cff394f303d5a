import type { Block } from "../formula/address";
import type { Raw } from "../sheets/existing";
import type { Look } from "./look";

type Cells<T> = readonly (readonly T[])[];

export interface WrittenBlock extends Block {
  readonly before: Cells<Raw>;
  readonly after: Cells<Raw>;
  /** How it looked; null on a new sheet. */
  readonly look: Look | null;
}

export interface WrittenSheet {
  readonly name: string;
  readonly isNew: boolean;
  /** The table that was added, by its name. */
  readonly table: string | null;
  readonly blocks: readonly WrittenBlock[];
}

/** What was written, so that it can be told and undone. */
export interface Receipt {
  readonly sheets: readonly WrittenSheet[];
  /** Names that were added, with what they refer to. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}
