import type { Block } from "../formula/address";
import type { Changes, SheetChanges } from "../sheets/changes";
import type { Raw } from "../sheets/existing";
import type { PlannedCell } from "../sheets/plan";
import { rectangles } from "../sheets/rectangles";
import { cellText } from "./cellText";
import { inExcel } from "./inExcel";
import { layOut, styleCells } from "./layOut";

interface WrittenBlock extends Block {
  readonly before: readonly (readonly Raw[])[];
  readonly after: readonly (readonly Raw[])[];
}

/** What was written, so that it can be told and undone. */
export interface Receipt {
  readonly sheets: readonly {
    readonly name: string;
    readonly isNew: boolean;
    readonly blocks: readonly WrittenBlock[];
  }[];
  readonly names: readonly string[];
}

/** The planned cells to write: the blank ones, and the conflicts too where the analyst said so. */
const cellsToWrite = ({ added, conflicts }: SheetChanges, replace: boolean): readonly PlannedCell[] =>
  replace ? [...added, ...conflicts.map(({ planned }) => planned)] : added;

interface OpenSheet {
  readonly sheet: Excel.Worksheet;
  readonly changes: SheetChanges;
}

const addNames = (context: Excel.RequestContext, { sheet, changes }: OpenSheet): void =>
  changes.addedNames.forEach(({ name, row, column, rows = 1, columns = 1, comment }) =>
    context.workbook.names.add(name, sheet.getRangeByIndexes(row, column, rows, columns), comment),
  );

/** Writes one sheet's cells; the blocks come with their contents before, and loaded for those after. */
function writeCells({ sheet, changes }: OpenSheet, replace: boolean) {
  const cells = cellsToWrite(changes, replace);
  const before = new Map(changes.conflicts.map((conflict) => [conflict.planned, conflict.before]));
  const blocks = rectangles(cells).map((block) => {
    const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    range.formulas = block.cells.map((row) => row.map(({ content }) => cellText(content)));
    return {
      block,
      range: range.load("formulas"),
      before: block.cells.map((row) => row.map((cell) => before.get(cell) ?? "")),
    };
  });
  styleCells(sheet, cells);
  if (changes.isNew) layOut(sheet, changes.plan);
  return { changes, blocks };
}

/**
 * Writes what `compare` found missing, in one batch: sheets and names before the formulas that use them. Cells that hold
 * something else are left as they are, unless `replace`; names that the workbook uses otherwise are left in any case.
 */
export async function writeChanges(changes: Changes, { replace }: { replace: boolean }): Promise<Receipt> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const open = changes.sheets.map((each) => ({
      changes: each,
      sheet: each.isNew ? worksheets.add(each.plan.name) : worksheets.getItem(each.plan.name),
    }));
    open.forEach((each) => addNames(context, each));
    const written = open.map((each) => writeCells(each, replace));
    await context.sync();
    return {
      sheets: written.map(({ changes: { plan, isNew }, blocks }) => ({
        name: plan.name,
        isNew,
        blocks: blocks.map(({ block: { row, column, rows, columns }, range, before }) => ({
          ...{ row, column, rows, columns, before },
          after: range.formulas as Raw[][],
        })),
      })),
      names: changes.sheets.flatMap(({ addedNames }) => addedNames.map(({ name }) => name)),
    };
  });
}
