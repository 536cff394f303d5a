import type { Changes, SheetChanges } from "../sheets/changes";
import { cellText } from "./cellText";
import { contentsOf } from "./contents";
import { inExcel } from "./inExcel";
import { layOut, styleCells } from "./layOut";
import type { Receipt } from "./receipt";
import { readTargets, type Target } from "./target";

const addNames = (context: Excel.RequestContext, sheet: Excel.Worksheet, { addedNames }: SheetChanges) =>
  addedNames.map(({ name, row, column, rows = 1, columns = 1, comment }) =>
    context.workbook.names.add(name, sheet.getRangeByIndexes(row, column, rows, columns), comment).load("name,formula"),
  );

/** Writes one sheet's cells; the blocks come loaded for their contents after. */
function writeCells(sheet: Excel.Worksheet, { cells, blocks }: Target) {
  const written = blocks.map(({ block: { cells, row, column, rows, columns }, ...before }) => {
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.formulas = cells.map((line) => line.map(({ content }) => cellText(content)));
    return { ...before, row, column, rows, columns, range: range.load("formulas,values,numberFormat") };
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
    const { worksheets } = context.workbook;
    const open = targets.map((target) => {
      const { plan, isNew } = target.changes;
      return { target, sheet: isNew ? worksheets.add(plan.name) : worksheets.getItem(plan.name) };
    });
    const names = open.flatMap(({ sheet, target }) => addNames(context, sheet, target.changes));
    const written = open.map(({ sheet, target }) => ({ target, sheet, blocks: writeCells(sheet, target) }));
    const sheets = written.map(({ sheet, target: { changes }, blocks }) => ({
      changes,
      blocks,
      table: changes.isNew ? layOut(sheet, changes.plan, taken) : null,
    }));
    await context.sync();
    return {
      sheets: sheets.map(({ changes: { plan, isNew }, blocks, table }) => ({
        ...{ name: plan.name, isNew, table: table && table.name },
        blocks: blocks.map(({ range, ...block }) => ({ ...block, after: contentsOf(range) })),
      })),
      names: names.map(({ name, formula }) => ({ name, formula: String(formula) })),
    };
  });
}
