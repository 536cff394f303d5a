import { contentsOf } from "./contents";
import { inExcel } from "./inExcel";
import { restoreLook } from "./look";
import type { Receipt, WrittenBlock } from "./receipt";

/** Gives cells that still hold what was written their former content, and the block its look where all of them do. */
function restore(range: Excel.Range, { before, after, look }: WrittenBlock): void {
  const now = contentsOf(range);
  const isOurs = now.map((row, i) => row.map((content, j) => content === after[i]![j]));
  if (look && isOurs.every((row) => row.every(Boolean))) restoreLook(range, look);
  range.formulas = isOurs.map((row, i) => row.map((ours, j) => (ours ? before[i]![j] : null)));
}

/**
 * Takes back what a receipt lists: cells that still hold what was written get their former content, names that were added
 * go, and sheets that were added go where nothing else is left in them. What the analyst changed since stays.
 */
export async function undo(receipt: Receipt): Promise<void> {
  await inExcel(async (context) => {
    const { names, worksheets, tables } = context.workbook;
    const added = receipt.names.map(({ name, formula }) => ({
      formula,
      item: names.getItemOrNullObject(name).load("formula"),
    }));
    const sheets = receipt.sheets.map((each) => ({
      ...each,
      worksheet: worksheets.getItemOrNullObject(each.name).load("name"),
      added: each.table === null ? null : tables.getItemOrNullObject(each.table).load("name"),
    }));
    await context.sync();

    added
      .filter(({ item, formula }) => !item.isNullObject && item.formula === formula)
      .forEach(({ item }) => item.delete());
    // A table gives each of its headers a name of its own when it is cleared.
    sheets.forEach(({ added }) => added && !added.isNullObject && added.convertToRange());
    const present = sheets.filter(({ worksheet }) => !worksheet.isNullObject);
    const blocks = present.flatMap(({ worksheet, blocks }) =>
      blocks.map((block) => ({
        block,
        range: worksheet
          .getRangeByIndexes(block.row, block.column, block.rows, block.columns)
          .load("formulas,values,numberFormat"),
      })),
    );
    await context.sync();

    blocks.forEach(({ range, block }) => restore(range, block));
    await context.sync();

    const created = present
      .filter(({ isNew }) => isNew)
      .map(({ worksheet }) => ({ worksheet, used: worksheet.getUsedRangeOrNullObject(true).load("address") }));
    await context.sync();
    created.filter(({ used }) => used.isNullObject).forEach(({ worksheet }) => worksheet.delete());
    await context.sync();
  });
}
