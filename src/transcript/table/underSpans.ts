import type { Atom } from "./atoms";

interface Dated {
  readonly atoms: readonly Atom[];
  readonly key: string;
}

/**
 * "Three Months Ended | Nine Months Ended" over dates of which each has its year: each span before the first of its
 * columns, so that the heads are read in order.
 *
 * Where a later span has fewer columns than the first, it begins at the date that the first began with.
 */
export function underSpans(atoms: readonly Atom[]): readonly Atom[] {
  const count = atoms.findIndex(({ kind }) => kind !== "span");
  const spans = atoms.slice(0, count);
  const rest = atoms.slice(count);
  if (count < 2 || spans.some((atom) => atom.kind === "span" && typeof atom.months !== "number")) return atoms;
  const columns = datedIn(rest);
  const starts = columns && startsOf(columns, count);
  if (!starts) return atoms;
  return columns.flatMap((column, i) => {
    const place = starts.indexOf(i);
    return place < 0 ? column.atoms : [spans[place]!, ...column.atoms];
  });
}

/** Dates with their years, each with what follows it; years may stand in a line of their own. */
function datedIn(atoms: readonly Atom[]): readonly Dated[] | undefined {
  const allowed = atoms.every(({ kind }) => ["date", "year", "change", "currency"].includes(kind));
  const dates = atoms.filter((atom) => atom.kind === "date");
  const years = atoms.filter((atom) => atom.kind === "year");
  if (!allowed || !dates.length || dates.length !== years.length || years.some(({ full }) => full)) return undefined;
  const keyAt = (i: number) => `${years[i]!.year}-${dates[i]!.month}-${dates[i]!.day ?? 0}`;
  const isApart = atoms.slice(0, dates.length).every(({ kind }) => kind === "date");
  const rest = atoms.slice(dates.length);
  if (isApart && dates.length > 1)
    return rest.every(({ kind }, i) => (kind === "year") === i < years.length)
      ? [
          ...dates.map((date, i) => ({ atoms: [date, years[i]!], key: keyAt(i) })),
          { atoms: rest.slice(years.length), key: "" },
        ].filter((column) => column.atoms.length)
      : undefined;
  const columns: { atoms: Atom[]; key: string }[] = [];
  for (const atom of atoms)
    if (atom.kind === "date") columns.push({ atoms: [atom], key: keyAt(columns.length) });
    else if (columns.length) columns.at(-1)!.atoms.push(atom);
    else return undefined;
  return columns.every((column) => column.atoms[1]?.kind === "year") ? columns : undefined;
}

/** The first column of each span: where the first date comes again, or at equal distances. */
function startsOf(columns: readonly Dated[], count: number): readonly number[] | undefined {
  const dated = columns.filter(({ key }) => key !== "");
  const again = dated.flatMap(({ key }, i) => (key === dated[0]!.key ? [i] : []));
  if (again.length === count) return again;
  const wide = dated.length / count;
  return again.length === 1 && Number.isInteger(wide) ? Array.from({ length: count }, (_, i) => i * wide) : undefined;
}
