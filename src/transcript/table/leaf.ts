import type { Atom } from "./atoms";

/** Atoms of one column; `own` stands by itself and takes nothing from above. */
export interface Leaf {
  readonly atoms: readonly Atom[];
  readonly own: boolean;
}
