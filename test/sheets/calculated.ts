import { definitionOf } from "../../src/economics/catalogue";
import type { Argument, CellValue } from "../../src/economics/cell";
import { invoke } from "../../src/economics/invoke";
import { calculate } from "../../src/formula/calculate";
import type { ExistingWorkbook } from "../../src/sheets/existing";
import type { WorkbookPlan } from "../../src/sheets/plan";

/** What a planned workbook shows, by cell and by name. */
export function calculated(plan: WorkbookPlan) {
  const book = calculate(plan);
  const names = new Map(
    plan.sheets.flatMap((sheet) => sheet.names.map((name) => [name.name, { sheet, name }] as const)),
  );
  const at = (sheet: string, row: number, column: number): CellValue => book.value(sheet, row, column);
  return {
    at,
    named(name: string): CellValue {
      const found = names.get(name);
      if (!found) throw new Error(`The plan has no name ${name}.`);
      return at(found.sheet.name, found.name.row, found.name.column);
    },
    /** The cells to the right of a label. */
    rowOf(sheetName: string, label: CellValue): CellValue[] {
      const cells = plan.sheets.find(({ name }) => name === sheetName)!.cells;
      const [height, width] = [
        Math.max(...cells.map(({ row }) => row)) + 1,
        Math.max(...cells.map(({ column }) => column)),
      ];
      const rows = Array.from({ length: height }, (_, row) => row).filter((row) => at(sheetName, row, 0) === label);
      if (rows.length !== 1) throw new Error(`${sheetName} has ${rows.length} rows ${label}.`);
      return Array.from({ length: width }, (_, i) => at(sheetName, rows[0]!, i + 1));
    },
  };
}

/** The engine's answer. */
export const engine = (name: string, ...args: Argument[]): number => {
  const answer = invoke(definitionOf(name)!, args);
  if (typeof answer !== "number") throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer;
};

/** The workbook in which the analyst typed something into named cells. */
export const withTyped = (
  book: ExistingWorkbook,
  typed: Readonly<Record<string, number | string>>,
): ExistingWorkbook => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cells, row) =>
      cells.map((before, column) => {
        const name = book.names.find(
          ({ refersTo }) => refersTo?.sheet === sheet.name && refersTo.row === row && refersTo.column === column,
        );
        return (name && typed[name.name]) ?? before;
      }),
    ),
  })),
});

/** A plan with another content in a named cell. */
export const retyped = (plan: WorkbookPlan, name: string, content: number | string): WorkbookPlan => ({
  sheets: plan.sheets.map((sheet) => {
    const target = sheet.names.find((each) => each.name === name);
    const isTarget = ({ row, column }: { row: number; column: number }) =>
      row === target?.row && column === target.column;
    return { ...sheet, cells: sheet.cells.map((cell) => (isTarget(cell) ? { ...cell, content } : cell)) };
  }),
});
