import type { Unit } from "../units/quantity";
import type { TableCell } from "./define";

type Columns = Readonly<Record<string, Unit>>;

/** "revenue (USD)"; "height", which needs no unit. */
export const headerOf = (name: string, { written, symbol }: Unit): string => (written ? `${name} (${symbol})` : name);

/** Rows under the header row of their columns. */
export function headed<const C extends Columns>(
  columns: C,
  rows: readonly Readonly<Record<keyof C & string, TableCell>>[],
): readonly (readonly TableCell[])[] {
  const names = Object.keys(columns) as (keyof C & string)[];
  return [names.map((name) => headerOf(name, columns[name]!)), ...rows.map((row) => names.map((name) => row[name]))];
}
