import type { Atom } from "./atoms";

/** Heads of which the last line says of each column whether it is an end of a range or what was. */
export interface SubColumns {
  readonly above: readonly Atom[];
  /** For each time above, what stands under it. */
  readonly groups: readonly (readonly Atom[])[];
}

/** "2025 (estimated) | 2024" over "Low | High | Actual": ends of a range go together, what was has a time of its own. */
export function subColumns(atoms: readonly Atom[]): SubColumns | undefined {
  let last = atoms.length;
  while (last > 0 && isUnder(atoms[last - 1]!)) last -= 1;
  // A role right behind a time is of that time: "2024 Actual".
  const first = atoms.findIndex(({ kind }, i) => i >= last && kind === "point");
  const under = first < 0 ? [] : atoms.slice(isActual(atoms[first - 1]) ? first - 1 : first);
  if (!under.some(isActual) || !under.every((atom) => atom.kind === "point" || isActual(atom))) return undefined;
  const groups: Atom[][] = [];
  for (const atom of under) {
    const group = groups.at(-1);
    const goesOn = atom.kind === "point" && group?.every((each) => each.kind === "point" && each.point !== atom.point);
    if (goesOn) group!.push(atom);
    else groups.push([atom]);
  }
  return { above: atoms.slice(0, atoms.length - under.length), groups };
}

const isUnder = ({ kind }: Atom) => kind === "point" || kind === "role";
const isActual = (atom: Atom | undefined) => atom?.kind === "role" && atom.role === "actual";
