import type { Calendar } from "../calendar";
import type { Figure, Span } from "../figure";
import type { Column } from "./column";
import type { MoneyOf } from "./magnitude";
import type { Columns } from "./place";
import type { Table } from "./table";
import { moneyOf } from "./tableMoney";

/** A figure of a table, before the document gives it speaker and line. */
export type CellFigure = Pick<
  Figure,
  | "metric"
  | "value"
  | "unit"
  | "period"
  | "basis"
  | "comparison"
  | "dimension"
  | "approximate"
  | "hedge"
  | "bound"
  | "tolerance"
> &
  Span;

export type LevelColumn = Extract<Column, { kind: "level" }>;

/** Everything about a table that its rows share. */
export interface Frame {
  readonly calendar: Calendar;
  readonly columns: readonly Column[];
  readonly money: MoneyOf;
  /** The table leads from one result to another: what was lost is added. */
  readonly reconciles: boolean;
  /** The table is of an outlook. */
  readonly guided: boolean;
  /** The last day of the latest period that has been. */
  readonly reported: string | undefined;
}

export function frameOf(table: Table, { byPlace, inOrder }: Columns, calendar: Calendar): Frame {
  const columns = byPlace.some(Boolean) ? byPlace.filter((column) => column !== undefined) : (inOrder ?? []);
  const title = table.caption.slice(0, 4).join("\n");
  return {
    calendar,
    columns,
    money: moneyOf(table),
    reconciles:
      /\breconcil|\bnon-?\s?gaap\b/i.test(title) ||
      table.rows.some(({ label }) => /^\W*add(?:-?back)?s?\b|\badjustments?\b/i.test(label)),
    guided: /\b(?:guidance|outlook|forecast)\b/i.test(title),
    reported: reportedIn(columns, calendar),
  };
}

function reportedIn(columns: readonly Column[], { date }: Calendar): string | undefined {
  const ends = columns.flatMap((column) =>
    column.kind === "level" && column.time && column.role !== "guidance" && column.role !== "target"
      ? [column.time.end]
      : [],
  );
  return ends
    .filter((end) => !date || end <= date)
    .sort()
    .at(-1);
}
