import { parseReference } from "../formula/address";
import type { ExistingName, ExistingSheet, ExistingWorkbook, Raw } from "../sheets/existing";
import { inExcel } from "./inExcel";

/** A used range with what is left of and above it as blanks, so that it starts at A1. */
function fromFirstCell(range: Excel.Range): Raw[][] {
  const rows = range.formulas.map((row) => [...Array<Raw>(range.columnIndex).fill(""), ...(row as Raw[])]);
  const width = rows[0]?.length ?? 0;
  return [...Array.from({ length: range.rowIndex }, () => Array<Raw>(width).fill("")), ...rows];
}

function blockOf(formula: string): ExistingName["refersTo"] {
  const reference = parseReference(formula);
  return reference?.sheet === undefined ? null : { sheet: reference.sheet, ...reference.block };
}

const asExisting = ({ name, formula, comment }: Excel.NamedItem): ExistingName => ({
  ...{ name, comment },
  refersTo: blockOf(String(formula)),
});

/** What the workbook holds now: the contents of those of the given sheets that exist, and all its names. */
export async function readWorkbook(sheetNames: readonly string[]): Promise<ExistingWorkbook> {
  return inExcel(async (context) => {
    const names = context.workbook.names.load("items/name,items/formula,items/comment");
    const tables = context.workbook.tables.load("items/name");
    const sheets = sheetNames.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("name"));
    await context.sync();
    const present = sheets.filter((sheet) => !sheet.isNullObject);
    const blocks = tables.items.map((table) => table.getRange().load("address"));
    const used = present.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex"));
    await context.sync();
    return {
      sheets: present.map(({ name }, i): ExistingSheet => ({
        name,
        cells: used[i]!.isNullObject ? [] : fromFirstCell(used[i]!),
      })),
      names: [
        ...names.items.map(asExisting),
        // A table's name is taken like a defined one.
        ...tables.items.map(({ name }, i) => ({ name, refersTo: blockOf(blocks[i]!.address), comment: "" })),
      ],
    };
  });
}
