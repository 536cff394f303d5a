import type { Calendar } from "../calendar";
import type { Figure, Span } from "../figure";
import { resolve, type Period } from "../period/resolve";
import type { Column } from "./column";
import type { MoneyOf } from "./magnitude";
import { isDelivery } from "./delivery";
import { isGuided, type Columns } from "./place";
import { labelOf } from "./label";
import { sensesOf } from "./named";
import { isOfSegments } from "./ofSegments";
import type { Row, Table } from "./table";
import { moneyOf } from "./tableMoney";
import { timeOfTitle } from "./timeIn";

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
  /** Costs stand in parentheses. */
  readonly costsInParentheses: boolean;
  /** The table is of an outlook. */
  readonly guided: boolean;
  /** The table is a schedule of deliveries. */
  readonly delivers: boolean;
  /** Each row is a segment, and the table gives what it earned. */
  readonly ofSegments: boolean;
  /** The time that the title gives to all columns that have none. */
  readonly time: Period | null;
  /** The last day of the latest period that has been. */
  readonly reported: string | undefined;
}

export function frameOf(table: Table, { byPlace, inOrder }: Columns, calendar: Calendar): Frame {
  const columns = byPlace.some(Boolean) ? byPlace.filter((column) => column !== undefined) : (inOrder ?? []);
  const title = table.caption.slice(0, 4).join("\n");
  const guided = isGuided(table.caption);
  const phrase = table.caption.slice(0, 2).map(timeOfTitle).find(Boolean);
  return {
    calendar,
    columns,
    money: moneyOf(table),
    reconciles:
      /\breconcil|\bnon-?\s?gaap\b/i.test(title) ||
      table.rows.some(({ label }) => /^\W*add(?:-?back)?s?\b|\badjustments?\b/i.test(label)),
    costsInParentheses: table.rows.some(isCostInParentheses),
    guided,
    delivers: isDelivery(table),
    ofSegments: isOfSegments(table),
    time: phrase ? resolve(phrase, calendar, guided) : null,
    reported: reportedIn(columns, calendar),
  };
}

const isCostInParentheses = ({ label, cells }: Row) =>
  cells.some(({ said }) => /^[^\d(]*\(\D*\d/.test(said)) &&
  sensesOf(labelOf(label).words).some(
    ({ metric }) => /^cost_of_revenue$|_expenses?$/.test(metric.id) && metric.range[0] >= 0,
  );

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
