import { inExcel } from "./inExcel";
import type { Receipt } from "./writeChanges";

/**
 * Takes back what a receipt lists: cells that still hold what was written get their former content, names that were added
 * go, and sheets that were added go where nothing else is left in them. What the analyst changed since stays.
 */
export async function undo(receipt: Receipt): Promise<void> {
  await inExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    const added = receipt.names.map((name) => names.getItemOrNullObject(name).load("name"));
    const sheets = receipt.sheets.map((each) => ({
      ...each,
      worksheet: worksheets.getItemOrNullObject(each.name).load("name"),
    }));
    await context.sync();

    added.filter((name) => !name.isNullObject).forEach((name) => name.delete());
    const present = sheets
      .filter(({ worksheet }) => !worksheet.isNullObject)
      .map((sheet) => ({
        ...sheet,
        blocks: sheet.blocks.map((block) => ({
          ...block,
          range: sheet.worksheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns).load("formulas"),
        })),
      }));
    await context.sync();

    for (const { blocks } of present)
      for (const { range, before, after } of blocks)
        range.formulas = range.formulas.map((row, i) =>
          row.map((now, j) => (now === after[i]![j] ? before[i]![j] : now)),
        );
    await context.sync();

    const created = present
      .filter(({ isNew }) => isNew)
      .map(({ worksheet }) => ({ worksheet, used: worksheet.getUsedRangeOrNullObject(true).load("address") }));
    await context.sync();
    created.filter(({ used }) => used.isNullObject).forEach(({ worksheet }) => worksheet.delete());
    await context.sync();
  });
}
