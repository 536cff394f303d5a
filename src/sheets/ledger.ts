import { Refusal } from "../units/refusal";
import type { ExistingSheet, ExistingWorkbook, Raw } from "./existing";
import type { Content, PlannedCell, Role, SheetPlan } from "./plan";

export interface LedgerColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly role?: Role;
  readonly align?: PlannedCell["align"];
}

/** A table that grows from call to call: a row stays where it is, new ones go below the last. */
export interface Ledger {
  readonly sheet: string;
  readonly title: string;
  /** How to read the sheet, in one line. */
  readonly hint: string;
  readonly columns: readonly LedgerColumn[];
  /** Headers of the columns by which a row is recognised. */
  readonly key: readonly string[];
}

export interface LedgerCell {
  readonly content: Content;
  readonly role?: Role;
  readonly format?: string;
}

/** A row's cells by header. */
export type LedgerRow = Readonly<Record<string, LedgerCell>>;

export const headerRow = 3;

/** Where a ledger's rows and columns are in a workbook. */
export interface LedgerPlace {
  readonly columnOf: ReadonlyMap<string, number>;
  /** Row by key. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** The first free row below. */
  readonly end: number;
  readonly cells: ExistingSheet["cells"];
}

const text = (content: Content | undefined): string => String(content ?? "").replace(/^'/, "");
const joinKey = (values: readonly string[]): string => values.join("\n").toLowerCase();

export const keyOf = (ledger: Ledger, row: LedgerRow): string =>
  joinKey(ledger.key.map((header) => text(row[header]?.content)));

/** Refuses where the analyst gave the ledger's sheet another name: a second one would part its rows from their names. */
function checkNotRenamed({ sheet, title }: Ledger, { names }: ExistingWorkbook): void {
  const table = names.find(({ name, refersTo }) => name === sheet && refersTo?.row === headerRow);
  if (table?.refersTo && table.refersTo.sheet.toLowerCase() !== sheet.toLowerCase())
    throw new Refusal(
      "input",
      `Hashbook's sheet of ${title} is now called "${table.refersTo.sheet}". ` +
        `Rename it to "${sheet}", then try again; nothing was changed.`,
    );
}

/** Finds a ledger in a workbook by its headers, wherever the analyst moved its columns or sorted its rows to. */
export function locate(ledger: Ledger, existing: ExistingWorkbook): LedgerPlace {
  const sheet = existing.sheets.find(({ name }) => name.toLowerCase() === ledger.sheet.toLowerCase());
  if (!sheet) checkNotRenamed(ledger, existing);
  const cells = sheet?.cells ?? [];
  const isBlank = cells.every((row) => row.every((cell) => cell === ""));
  const headers = (cells[headerRow] ?? []).map(text);
  if (!isBlank && !ledger.key.every((header) => headers.includes(header)))
    throw new Refusal(
      "input",
      `The sheet "${sheet!.name}" is not Hashbook's: row ${headerRow + 1} needs the headers ${ledger.key.join(", ")}. ` +
        "Rename it, then import again; nothing was changed.",
    );
  const columnOf = new Map<string, number>();
  let free = headers.length;
  for (const { header } of ledger.columns) {
    const found = headers.indexOf(header);
    columnOf.set(header, found >= 0 ? found : isBlank ? columnOf.size : free++);
  }
  const rowOf = new Map<string, number>();
  const keyColumns = ledger.key.map((header) => columnOf.get(header)!);
  cells.forEach((row, i) => {
    const key = joinKey(keyColumns.map((column) => text(row[column])));
    if (i > headerRow && key.trim() !== "" && !rowOf.has(key)) rowOf.set(key, i);
  });
  const last = cells.reduce((last, row, i) => (row.some((cell) => cell !== "") ? i : last), headerRow);
  return { columnOf, rowOf, end: last + 1, cells };
}

/** What a row holds under a header; "" where it holds nothing. */
export const cellAt = ({ cells, columnOf }: LedgerPlace, row: number, header: string): Raw =>
  cells[row]?.[columnOf.get(header)!] ?? "";

export interface PlannedLedger {
  readonly plan: SheetPlan;
  /** Where each of the given rows goes, by key. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<string, number>;
}

/** Plans rows into a ledger: known ones where they are, new ones below the last, headings where the sheet is new. */
export function planLedger(ledger: Ledger, place: LedgerPlace, rows: readonly LedgerRow[]): PlannedLedger {
  const { columnOf } = place;
  const distinct = new Map([...rows].reverse().map((row) => [keyOf(ledger, row), row] as const));
  const ordered = [...distinct].reverse();
  let end = place.end;
  const rowOf = new Map(ordered.map(([key]) => [key, place.rowOf.get(key) ?? end++]));
  const columns = Math.max(...columnOf.values()) + 1;
  const plan: SheetPlan = {
    name: ledger.sheet,
    widths: ledger.columns.map(({ width }) => width),
    cells: [
      ...heading(ledger, columnOf),
      ...ordered.flatMap(([key, row]) => cellsOf(ledger, row, rowOf.get(key)!, columnOf)),
    ],
    names: [],
    table: { name: ledger.sheet, row: headerRow, column: 0, rows: Math.max(end - headerRow, 2), columns },
    freeze: { rows: headerRow + 1, columns: 1 },
  };
  return { plan, rowOf, columnOf };
}

function heading(ledger: Ledger, columnOf: ReadonlyMap<string, number>): readonly PlannedCell[] {
  const { title, hint, columns } = ledger;
  return [
    { row: 0, column: 0, content: title, role: "title" },
    { row: 1, column: 0, content: hint, role: "hint" },
    ...columns.map(({ header, align }): PlannedCell => {
      const cell = { row: headerRow, column: columnOf.get(header)!, content: header, role: "header" } as const;
      return align ? { ...cell, align } : cell;
    }),
  ];
}

function cellsOf(
  ledger: Ledger,
  row: LedgerRow,
  at: number,
  columnOf: ReadonlyMap<string, number>,
): readonly PlannedCell[] {
  return ledger.columns.flatMap(({ header, role = "text", align }) => {
    const cell = row[header];
    if (!cell || cell.content === null || cell.content === "") return [];
    const place = { row: at, column: columnOf.get(header)!, vertical: "top" } as const;
    const planned: PlannedCell = { ...place, role, ...(align && { align }), ...cell };
    return [planned];
  });
}
