import { cellAddress } from "../formula/address";
import type { Changes, SheetChanges } from "../sheets/changes";
import type { Raw } from "../sheets/existing";
import type { PlannedCell } from "../sheets/plan";
import { type Rectangle, rectangles } from "../sheets/rectangles";
import { Refusal } from "../units/refusal";
import { contentsOf } from "./contents";
import { type Look, lookOf } from "./look";

/** A block to write, and what is there before. */
export interface TargetBlock {
  readonly block: Rectangle<PlannedCell>;
  readonly before: readonly (readonly Raw[])[];
  /** Null on a new sheet. */
  readonly look: Look | null;
}

export interface Target {
  readonly changes: SheetChanges;
  readonly cells: readonly PlannedCell[];
  readonly blocks: readonly TargetBlock[];
}

/** The planned cells to write: the blank ones, and the conflicts too where the analyst said so. */
const cellsToWrite = ({ added, conflicts }: SheetChanges, replace: boolean): readonly PlannedCell[] =>
  replace ? [...added, ...conflicts.map(({ planned }) => planned)] : added;

function refuse(change: string): never {
  throw new Refusal("input", `${change} since the workbook was compared. Nothing was written; start again.`);
}

/** Names and tables of the workbook share one set of names; in lower case. Refuses where the comparison is out of date. */
async function checkSheetsAndNames({ workbook }: Excel.RequestContext, sheets: readonly SheetChanges[]) {
  const found = sheets.map(({ plan }) => workbook.worksheets.getItemOrNullObject(plan.name).load("name"));
  const names = workbook.names.load("items/name");
  const tables = workbook.tables.load("items/name");
  await workbook.context.sync();
  const taken = new Set([...names.items, ...tables.items].map(({ name }) => name.toLowerCase()));
  sheets.forEach(({ plan, isNew, addedNames }, i) => {
    if (found[i]!.isNullObject !== isNew) refuse(`The sheet ${plan.name} was ${isNew ? "added" : "removed"}`);
    for (const { name } of addedNames) if (taken.has(name.toLowerCase())) refuse(`The name ${name} was added`);
  });
  return taken;
}

interface LoadedBlock {
  readonly block: Rectangle<PlannedCell>;
  /** Null on a new sheet. */
  readonly range: Excel.Range | null;
}

/** The blocks of one sheet, loaded where the sheet is there. */
function loadBlocks(
  { workbook }: Excel.RequestContext,
  { plan, isNew, conflicts }: SheetChanges,
  cells: readonly PlannedCell[],
) {
  const replaced = new Set(conflicts.map(({ planned }) => planned));
  return rectangles(cells, (cell) => (replaced.has(cell) ? "replaced" : "blank")).map((block): LoadedBlock => {
    if (isNew) return { block, range: null };
    const { row, column, rows, columns } = block;
    const range = workbook.worksheets.getItem(plan.name).getRangeByIndexes(row, column, rows, columns);
    return {
      block,
      range: range.load(
        "formulas,values,numberFormat,format/horizontalAlignment,format/verticalAlignment,format/indentLevel,format/wrapText,format/font/color,format/font/bold,format/font/italic,format/font/size,format/fill/color",
      ),
    };
  });
}

function asTarget({ plan, conflicts }: SheetChanges, { block, range }: LoadedBlock): TargetBlock {
  if (!range) return { block, before: block.cells.map((row) => row.map(() => "")), look: null };
  const seen = new Map(conflicts.map(({ planned, before }) => [planned, before]));
  const formulas: Raw[][] = range.formulas;
  block.cells.forEach((row, i) =>
    row.forEach((cell, j) => {
      if (formulas[i]![j] !== (seen.get(cell) ?? ""))
        refuse(`${plan.name}!${cellAddress(cell.row, cell.column)} was changed`);
    }),
  );
  return { block, before: contentsOf(range), look: lookOf(range) };
}

/**
 * What is there to be written over, at the moment of writing. Refuses where the analyst, or a co-author, has changed any of
 * it since the comparison, so that nothing is overwritten unseen and nothing is written by halves.
 */
export async function readTargets(context: Excel.RequestContext, { sheets }: Changes, replace: boolean) {
  const taken = await checkSheetsAndNames(context, sheets);
  const loaded = sheets.map((changes) => {
    const cells = cellsToWrite(changes, replace);
    return { changes, cells, blocks: loadBlocks(context, changes, cells) };
  });
  await context.sync();
  const targets = loaded.map(({ changes, cells, blocks }): Target => ({
    changes,
    cells,
    blocks: blocks.map((block) => asTarget(changes, block)),
  }));
  return { targets, taken };
}
