import { writeXlsx as write, type WriteSheet } from "hucre/xlsx";
import { absoluteReference, blockAddress } from "../formula/address";
import { calculate, type Calculated } from "../formula/calculate";
import { clip, longestComment } from "../sheets/clip";
import type { PlannedTable, SheetPlan, WorkbookPlan } from "../sheets/plan";
import { lastStep } from "./lastStep";
import { sheetCells } from "./sheetCells";

/**
 * The bytes of an .xlsx file with every formula, its result, and the names. The same plan and date give the same bytes.
 *
 * The date is the caller's, because nothing here reads a clock.
 */
export async function writeXlsx(plan: WorkbookPlan, { created }: { readonly created: Date }): Promise<Uint8Array> {
  const calculated = calculate(plan);
  const bytes = await write({
    properties: { creator: "Hashbook", created, modified: created },
    defaultFont: { name: "Calibri", size: 11 },
    sheets: plan.sheets.map((sheet) => storedSheet(sheet, calculated)),
    namedRanges: plan.sheets.flatMap(({ name: sheet, names }) =>
      names.map(({ name, row, column, rows = 1, columns = 1, comment }) => ({
        name,
        range: absoluteReference(sheet, { row, column, rows, columns }),
        comment: clip(comment, longestComment),
      })),
    ),
  });
  return lastStep(bytes, created);
}

function storedSheet(sheet: SheetPlan, calculated: Calculated): WriteSheet {
  const cells = sheetCells(sheet, calculated);
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    cells,
    view: { showGridLines: false },
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(sheet.freeze && { freezePane: { ...sheet.freeze } }),
    ...(sheet.table && { tables: [storedTable(sheet.table, (row, column) => cells.get(`${row},${column}`)?.value)] }),
  };
}

/** A table takes the names of its columns from its header row, which must say the same. */
const storedTable = (table: PlannedTable, valueAt: (row: number, column: number) => unknown) => ({
  name: table.name,
  range: blockAddress(table),
  columns: Array.from({ length: table.columns }, (_, i) => ({
    name: String(valueAt(table.row, table.column + i) ?? ""),
  })),
  style: "TableStyleLight1",
  showRowStripes: false,
});
