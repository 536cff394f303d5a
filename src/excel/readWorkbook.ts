import { parseReference } from "../formula/address";
import type { ExistingName, ExistingSheet, ExistingWorkbook, Raw } from "../sheets/existing";
import { inExcel } from "./inExcel";

/** A used range with what is left of and above it as blanks, so that it starts at A1. */
function fromFirstCell(range: Excel.Range): Raw[][] {
  const rows = range.formulas.map((row) => [...Array<Raw>(range.columnIndex).fill(""), ...(row as Raw[])]);
  const width = rows[0]?.length ?? 0;
  return [...Array.from({ length: range.rowIndex }, () => Array<Raw>(width).fill("")), ...rows];
}

function asExisting({ name, formula, comment }: Excel.NamedItem): ExistingName {
  const reference = parseReference(String(formula));
  const refersTo = reference?.sheet === undefined ? null : { sheet: reference.sheet, ...reference.block };
  return { name, refersTo, comment };
}

/** A table's name is taken like a defined one. */
const tableName = ({ name }: Excel.Table): ExistingName => ({ name, refersTo: null, comment: "" });

/** What the workbook holds now: the contents of those of the given sheets that exist, and all its names. */
export async function readWorkbook(sheetNames: readonly string[]): Promise<ExistingWorkbook> {
  return inExcel(async (context) => {
    const names = context.workbook.names.load("items/name,items/formula,items/comment");
    const tables = context.workbook.tables.load("items/name");
    const sheets = sheetNames.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("name"));
    await context.sync();
    const present = sheets.filter((sheet) => !sheet.isNullObject);
    const used = present.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex"));
    await context.sync();
    return {
      sheets: present.map(({ name }, i): ExistingSheet => ({
        name,
        cells: used[i]!.isNullObject ? [] : fromFirstCell(used[i]!),
      })),
      names: [...names.items.map(asExisting), ...tables.items.map(tableName)],
    };
  });
}
