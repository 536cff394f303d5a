import type { Atom } from "./atoms";
import type { Leaf } from "./leaf";
import type { SubColumns } from "./subColumns";

/** Ends of ranges under their times: each time that has not been has as many. */
export function withPoints(leaves: readonly Leaf[], points: readonly Atom[]): readonly Leaf[] | undefined {
  if (leaves.some(({ own }) => own)) return undefined;
  if (!leaves.length) return points.map((point) => ({ own: false, atoms: [point] }));
  const open = leaves.filter(({ atoms }) => !atoms.some(hasBeen));
  const each = points.length / open.length;
  if (!Number.isInteger(each) || (each < 2 && leaves.length > 1 && !isOneTime(leaves))) return undefined;
  let i = 0;
  return leaves.flatMap((leaf) =>
    open.includes(leaf)
      ? points.slice(i, (i += each)).map((point) => ({ own: false, atoms: [...leaf.atoms, point] }))
      : [leaf],
  );
}
const hasBeen = (atom: Atom) => atom.kind === "role" && atom.role === "actual";
const isOneTime = (leaves: readonly Leaf[]) =>
  new Set(leaves.map(({ atoms }) => JSON.stringify(atoms.filter(({ kind }) => kind !== "role")))).size === 1;

/** What stands under each time, where a line of its own says so. */
export function withGroups(
  leaves: readonly Leaf[] | undefined,
  groups: SubColumns["groups"],
): readonly Leaf[] | undefined {
  if (leaves?.length !== groups.length || leaves.some(({ own }) => own)) return undefined;
  const fits = leaves.every(({ atoms }, i) => {
    const roles = [...atoms, ...groups[i]!].flatMap((atom) => (atom.kind === "role" ? atom.role : []));
    return new Set(roles).size <= 1 && !(roles.includes("actual") && groups[i]!.length > 1);
  });
  return fits
    ? leaves.flatMap((leaf, i) => groups[i]!.map((atom) => ({ own: false, atoms: [...leaf.atoms, atom] })))
    : undefined;
}
