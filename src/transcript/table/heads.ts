import type { Calendar } from "../calendar";
import type { Atom } from "./atoms";
import { columnOf, type Column } from "./column";
import { withGroups, withPoints } from "./ends";
import type { Leaf } from "./leaf";
import { subColumns } from "./subColumns";
import { underSpans } from "./underSpans";

/** A head that speaks for several columns: a span over two years, a date over its years. */
const isUpper = ({ kind }: Atom) => kind === "span" || kind === "date" || kind === "quarter" || kind === "half";
const isOwn = ({ kind }: Atom) => kind === "change" || kind === "words" || kind === "version";

/** Ways to name a time, of which a column has one. */
const times: readonly Atom["kind"][] = ["quarter", "half", "date"];

/**
 * The columns under heads that are known by their order alone.
 *
 * Heads come in runs: first what speaks for several ("Three Months Ended September 30,"), then the columns ("2025",
 * "2024"). Of two spans over four years each takes two. A run takes over from the last what it does not say itself.
 * Nothing where the numbers do not come out even.
 */
export function columnsInOrder(atoms: readonly Atom[], calendar: Calendar): readonly Column[] | undefined {
  const columns = leavesInOrder(atoms)?.map((leaf) => columnOf(leaf.atoms, calendar));
  return columns?.every((column) => column !== undefined) ? columns : undefined;
}

/** How many columns such heads have. */
export const countInOrder = (atoms: readonly Atom[]): number | undefined => leavesInOrder(atoms)?.length;

function leavesInOrder(said: readonly Atom[]): readonly Leaf[] | undefined {
  const parted = subColumns(said);
  if (parted) return withGroups(leavesOf(underSpans(parted.above)), parted.groups);
  const atoms = underSpans(said);
  const currencies = atoms.filter(({ kind }) => kind === "currency");
  const points = atoms.filter(({ kind }) => kind === "point");
  const leaves = leavesOf(atoms.filter(({ kind }) => kind !== "currency" && kind !== "point"));
  const pointed = leaves && points.length ? withPoints(leaves, points) : leaves;
  const all = pointed && currencies.length ? withCurrencies(pointed, currencies) : pointed;
  return all?.length ? all : undefined;
}

function leavesOf(atoms: readonly Atom[]): Leaf[] | undefined {
  const leaves: Leaf[] = [];
  let inherited: readonly Atom[] = [];
  const runs = runsOf(atoms);
  for (const [i, { upper, lower }] of runs.entries()) {
    if (namesChanges(runs, i)) {
      inherited = [...inherited, ...upper];
      continue;
    }
    const kinds = new Set(upper.map(({ kind }) => kind));
    const named = times.some((kind) => kinds.has(kind));
    const kept = inherited.filter(({ kind }) => !kinds.has(kind) && !(named && times.includes(kind)));
    const ends = dated(lower) ? [] : endOf(upper);
    if (!ends.length && !lower.length) return undefined;
    const own = [...ends, ...wholeYears(upper, lower)];
    const above = upper.filter((atom) => !ends.some(({ atoms: [each] }) => each === atom));
    const count = own.filter((leaf) => !leaf.own).length;
    let place = 0;
    for (const leaf of own) {
      if (leaf.own) {
        leaves.push(leaf);
        continue;
      }
      const over = shared(above, place, count);
      if (!over) return undefined;
      const whole = leaf.atoms.some((atom) => atom.kind === "year" && atom.full);
      const from = whole ? kept.filter(({ kind }) => kind === "role") : kept;
      leaves.push({ own: false, atoms: [...from, ...over, ...leaf.atoms] });
      place += 1;
    }
    inherited = count ? [...kept, ...(shared(above, count - 1, count) ?? [])] : kept;
  }
  return leaves;
}

/** "H1 2025, H1 2024, 2024": a year that comes again under one half or quarter is the whole of it. */
function wholeYears(upper: readonly Atom[], lower: readonly Leaf[]): readonly Leaf[] {
  if (upper.length !== 1 || (upper[0]!.kind !== "half" && upper[0]!.kind !== "quarter")) return lower;
  const seen = new Set<number>();
  return lower.map((leaf) => {
    const [atom] = leaf.atoms;
    if (atom?.kind !== "year" || atom.full) return leaf;
    if (seen.has(atom.year)) return { atoms: [{ ...atom, full: true }], own: true };
    seen.add(atom.year);
    return leaf;
  });
}

/** "Quarter ended | Change" over "Q3 2025 | Q2 2025 | y/y": what changes are called in the next line is said there. */
function namesChanges(runs: readonly Run[], i: number): boolean {
  const { upper, lower } = runs[i]!;
  const later = runs.slice(i + 1).flatMap((run) => run.lower.flatMap((leaf) => leaf.atoms));
  return (
    upper.length === 1 &&
    upper[0]!.kind === "span" &&
    upper[0]!.months !== "to date" &&
    lower.length > 0 &&
    lower.every(({ atoms: [atom] }) => atom?.kind === "change" && atom.of === undefined) &&
    later.filter((atom) => atom.kind === "change").length >= lower.length
  );
}

const dated = (leaves: readonly Leaf[]) => leaves.some((leaf) => !leaf.own);

interface Run {
  readonly upper: readonly Atom[];
  readonly lower: readonly Leaf[];
}

function runsOf(atoms: readonly Atom[]): Run[] {
  const runs: { upper: Atom[]; lower: Leaf[] }[] = [];
  for (const atom of atoms) {
    const run = runs.at(-1);
    if (atom.kind === "role") {
      const leaf = run?.lower.at(-1);
      // "Q4 2025 Guidance": what a column is follows its time, or comes before it.
      if (leaf && !leaf.own) run!.lower[run!.lower.length - 1] = { ...leaf, atoms: [...leaf.atoms, atom] };
      else if (run && !run.lower.length) run.upper.push(atom);
      else runs.push({ upper: [atom], lower: [] });
    } else if (isUpper(atom)) {
      if (run && !run.lower.length) run.upper.push(atom);
      else runs.push({ upper: [atom], lower: [] });
    } else {
      const target = run ?? { upper: [], lower: [] };
      if (!run) runs.push(target);
      target.lower.push({ atoms: [atom], own: isOwn(atom) });
    }
  }
  return runs;
}

/** Dates and quarters without a year are columns themselves, and so are "YTD" and "Guidance". */
function endOf(upper: readonly Atom[]): readonly Leaf[] {
  for (const kind of ["quarter", "half", "date", "span", "role"] as const) {
    const found = upper.filter((atom) => atom.kind === kind && (atom.kind !== "span" || atom.months === "to date"));
    if (found.length) return found.map((atom) => ({ atoms: [atom], own: false }));
  }
  return [];
}

/** What of each kind of head stands over the i-th of so many columns; nothing if it does not come out even. */
function shared(above: readonly Atom[], i: number, count: number): readonly Atom[] | undefined {
  const found: Atom[] = [];
  for (const kind of new Set(above.map((atom) => atom.kind))) {
    const each = above.filter((atom) => atom.kind === kind);
    if (count % each.length !== 0) return undefined;
    found.push(each[Math.floor(i / (count / each.length))]!);
  }
  return found;
}

/** Currencies of the columns; a last one more than there are times is the last time again, in another currency. */
function withCurrencies(leaves: readonly Leaf[], currencies: readonly Atom[]): readonly Leaf[] | undefined {
  const times = leaves.filter(({ own }) => !own);
  // Two columns of one currency are of two times, which have not been understood.
  if (!times.length)
    return currencies.some((each, i) => i > 0 && !differ(each, currencies[i - 1]!))
      ? undefined
      : currencies.map((currency) => ({ own: false, atoms: [currency] }));
  const twice = currencies.length === times.length + 1 && differ(currencies.at(-1)!, currencies.at(-2)!);
  const wide = twice ? [...leaves, leaves.at(-1)!] : leaves;
  if (twice && leaves.at(-1)!.own) return undefined;
  const one = currencies.length === 1 ? currencies[0] : undefined;
  if (!one && currencies.length !== times.length + (twice ? 1 : 0)) return undefined;
  let i = 0;
  return wide.map((leaf) => (leaf.own ? leaf : { ...leaf, atoms: [...leaf.atoms, one ?? currencies[i++]!] }));
}
const differ = (a: Atom, b: Atom) => a.kind === "currency" && b.kind === "currency" && a.currency !== b.currency;
