import type { Changes, SheetChanges } from "../sheets/changes";
import { cellText } from "./cellText";
import { contentsOf } from "./contents";
import { inExcel } from "./inExcel";
import { fitRows, layOut, styleCells } from "./layOut";
import type { Receipt } from "./receipt";
import { readTargets, type Target } from "./target";

const addNames = ({ names }: Excel.Workbook, sheet: Excel.Worksheet, { addedNames }: SheetChanges) =>
  addedNames.map(({ name, row, column, rows = 1, columns = 1, comment }) =>
    names.add(name, sheet.getRangeByIndexes(row, column, rows, columns), comment),
  );

/** Writes one sheet's cells, and gives the blocks with their ranges. */
function writeCells(sheet: Excel.Worksheet, { cells, blocks }: Target) {
  const written = blocks.map(({ block: { cells, row, column, rows, columns }, ...before }) => {
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.formulas = cells.map((line) => line.map(({ content }) => cellText(content)));
    return { ...before, row, column, rows, columns, range };
  });
  styleCells(sheet, cells);
  return written;
}

/**
 * Writes what `compare` found missing: sheets and names before the formulas that use them. Cells that hold something else
 * are left as they are, unless `replace`; names that the workbook uses otherwise are left in any case.
 */
export async function writeChanges(changes: Changes, { replace }: { replace: boolean }): Promise<Receipt> {
  return inExcel(async (context) => {
    const { targets, taken } = await readTargets(context, changes, replace);
    const { workbook } = context;
    const open = targets.map((target) => {
      const { name } = target.changes.plan;
      return {
        target,
        sheet: target.changes.isNew ? workbook.worksheets.add(name) : workbook.worksheets.getItem(name),
      };
    });
    const names = open.flatMap(({ sheet, target }) => addNames(workbook, sheet, target.changes));
    const written = open.map(({ sheet, target }) => ({ target, sheet, blocks: writeCells(sheet, target) }));
    const tables = open.map(({ sheet, target: { changes } }) =>
      changes.isNew ? layOut(sheet, changes.plan, taken) : null,
    );
    open.forEach(({ sheet, target }) => fitRows(sheet, target.cells));
    // All is read after all is written, or a spreadsheet would calculate in between again and again.
    names.forEach((name) => name.load("name,formula"));
    tables.forEach((table) => table?.load("name"));
    written.forEach(({ blocks }) => blocks.forEach(({ range }) => range.load("formulas,values,numberFormat")));
    await context.sync();
    return {
      sheets: written.map(({ target: { changes }, blocks }, i) => ({
        ...{ name: changes.plan.name, isNew: changes.isNew, table: tables[i]?.name ?? null },
        blocks: blocks.map(({ range, ...block }) => ({ ...block, after: contentsOf(range) })),
      })),
      names: names.map(({ name, formula }) => ({ name, formula: String(formula) })),
    };
  });
}
