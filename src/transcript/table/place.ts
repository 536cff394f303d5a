import type { Calendar } from "../calendar";
import type { Atom } from "./atoms";
import { headOf } from "./atoms";
import { columnOf, type Column } from "./column";
import { columnsInOrder } from "./heads";
import type { Cell, Row, Table } from "./table";

/** The columns of a table: each by its place where there are places, and in their order. */
export interface Columns {
  readonly byPlace: readonly (Column | undefined)[];
  readonly inOrder: readonly Column[] | undefined;
}

/** A span that the title gives to years alone: "Statements of operations, three months ended September 30". */
function spanIn(caption: readonly string[]): readonly Atom[] {
  for (const text of caption.slice(0, 4)) {
    const words = /\b(?:(?:three|six|nine|twelve|3|6|9|12)[- ]months?|quarters?|years?) end(?:ed|ing)\b.{0,40}/i.exec(
      text,
    )?.[0];
    const head = words === undefined ? undefined : headOf(words);
    const found = head?.atoms.filter(({ kind }) => kind === "span" || kind === "date") ?? [];
    if (found.length && found.filter(({ kind }) => kind === "span").length === 1) return found;
  }
  return [];
}

/** A table of an outlook, by what stands above it. */
export const isGuided = (caption: readonly string[]) =>
  /\b(?:guidance|outlook|forecast)\b/i.test(caption.slice(0, 4).join("\n"));

export function columnsOf({ heads, caption, rows }: Table, calendar: Calendar): Columns {
  const span = spanIn(caption);
  const isOpen = (column: Column | undefined) => column?.kind === "level" && column.isNew && !isGuided(caption);
  const byPlace = heads.byColumn.map((atoms) => {
    const column = atoms?.length ? (columnOf(atoms, calendar) ?? columnOf([...span, ...atoms], calendar)) : undefined;
    return isOpen(column) ? undefined : column;
  });
  const inOrder =
    columnsInOrder(heads.inOrder, calendar) ??
    (span.length && heads.inOrder.length ? columnsInOrder([...span, ...heads.inOrder], calendar) : undefined);
  const ordered = inOrder?.some(isOpen) ? undefined : inOrder?.filter(({ kind }) => kind !== "words");
  return { byPlace: heads.isLoose && ordered && !isInPlace(rows, byPlace, ordered) ? [] : byPlace, inOrder: ordered };
}

const named = (columns: readonly (Column | undefined)[]) =>
  JSON.stringify(
    columns.flatMap((column) =>
      column && column.kind !== "words"
        ? [column.kind === "level" ? [column.time?.label, column.point] : column.of]
        : [],
    ),
  );

/** Places agree with the order, and all full rows take the same: no sign has a place of its own. */
function isInPlace(rows: readonly Row[], byPlace: Columns["byPlace"], inOrder: readonly Column[]): boolean {
  const full = rows
    .map(({ cells }) => cells.filter(({ kind }) => kind !== "words").map(({ column }) => column))
    .filter(({ length }) => length === inOrder.length);
  return named(byPlace) === named(inOrder) && new Set(full.map((places) => places.join(" "))).size <= 1;
}

/** A cell under its column. */
export interface Placed {
  readonly cell: Cell;
  readonly column: Column;
}

/** The cells of a row under their columns; none where they do not come out even. */
export function placed({ cells }: Row, { byPlace, inOrder }: Columns): readonly Placed[] {
  const counted = cells.filter(({ kind }) => kind !== "words");
  const known = cells.filter(({ column }) => column !== undefined && byPlace[column]);
  if (counted.length && counted.every(({ column }) => column !== undefined && column < byPlace.length) && known.length)
    return known.map((cell) => ({ cell, column: byPlace[cell.column!]! }));
  return inOrder?.length === counted.length ? counted.map((cell, i) => ({ cell, column: inOrder[i]! })) : [];
}
