import type { ExistingName, ExistingSheet, ExistingWorkbook, Raw } from "./existing";
import { type Content, isFormula, type SheetPlan, type WorkbookPlan } from "./plan";

const rawOf = (content: Content): Raw => (isFormula(content) ? `=${content.formula}` : (content ?? ""));

function sheetWith(plan: SheetPlan, before: ExistingSheet | undefined): ExistingSheet {
  const rows = Math.max(before?.cells.length ?? 0, ...plan.cells.map(({ row }) => row + 1), 0);
  const columns = Math.max(before?.cells[0]?.length ?? 0, ...plan.cells.map(({ column }) => column + 1), 0);
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): Raw => before?.cells[row]?.[column] ?? ""),
  );
  for (const { row, column, content } of plan.cells) if (content !== null) cells[row]![column] = rawOf(content);
  return { name: before?.name ?? plan.name, cells };
}

const namesOf = (plan: SheetPlan): readonly ExistingName[] =>
  plan.names.map(({ name, row, column, rows = 1, columns = 1, comment }) => ({
    name,
    comment,
    refersTo: { sheet: plan.name, row, column, rows, columns },
  }));

/** The workbook once a plan is written into it in full, so that a further plan can build on it. */
export function written(plan: WorkbookPlan, existing: ExistingWorkbook): ExistingWorkbook {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const planned = plan.sheets.map((sheet) =>
    sheetWith(
      sheet,
      existing.sheets.find(({ name }) => same(name, sheet.name)),
    ),
  );
  const names = plan.sheets.flatMap(namesOf);
  return {
    sheets: [...existing.sheets.filter(({ name }) => !planned.some((sheet) => same(name, sheet.name))), ...planned],
    names: [...existing.names.filter(({ name }) => !names.some((planned) => same(name, planned.name))), ...names],
  };
}
