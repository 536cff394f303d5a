import { parse, tokenize, type AstExpression } from "@borgar/fx";
import { isCellError, type CellValue } from "../../src/economics/cell";
import type { BookCell } from "../../src/formula/book";
import { calculate } from "../../src/formula/calculate";
import { isMining } from "../../src/formula/mining";
import { isFormula, type PlannedCell, type SheetPlan, type WorkbookPlan } from "../../src/sheets/plan";

interface Call {
  readonly start: number;
  readonly end: number;
}

/** The outermost calls of the add-in in a formula. */
function calls(formula: string): readonly Call[] {
  const found: Call[] = [];
  const visit = (node: AstExpression | null): void => {
    if (!node) return;
    if (node.type === "CallExpression") {
      if (node.callee.type === "Identifier" && isMining(node.callee.name))
        found.push({ start: node.loc![0]!, end: node.loc![1]! });
      else node.arguments.forEach(visit);
    } else if (node.type === "BinaryExpression" || node.type === "UnaryExpression") node.arguments.forEach(visit);
  };
  visit(parse(tokenize(formula, { withLocation: true })));
  return found;
}

const literal = (value: CellValue): string => {
  if (isCellError(value)) return value.error;
  return typeof value === "string"
    ? `"${value.replaceAll('"', '""')}"`
    : String(value).toUpperCase().replace("E+", "E");
};

/** Far to the right of everything that a sheet holds. */
const scratch = 1000;

/**
 * The workbook with every call of the add-in replaced by its result, so that a spreadsheet without the add-in calculates
 * the other formulas on true inputs. A formula that spills becomes the values of its cells.
 */
export function withoutAddin(plan: WorkbookPlan): WorkbookPlan {
  const planned = plan.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) =>
      isFormula(cell.content) ? calls(cell.content.formula).map((call) => ({ sheet, cell, call })) : [],
    ),
  );
  const results = calculate({
    sheets: plan.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells, ...scratchCells(sheet)] })),
  });
  function scratchCells({ name }: SheetPlan): BookCell[] {
    return planned.flatMap(({ sheet, cell, call }, row) => {
      if (sheet.name !== name || !isFormula(cell.content) || cell.content.spills) return [];
      return [{ row, column: scratch, content: { formula: cell.content.formula.slice(call.start, call.end) } }];
    });
  }
  const replaced = (sheet: SheetPlan, cell: PlannedCell): PlannedCell => {
    if (!isFormula(cell.content)) {
      const spilled = results.value(sheet.name, cell.row, cell.column);
      return cell.content === null && spilled !== null && !isCellError(spilled) ? { ...cell, content: spilled } : cell;
    }
    const own = planned.map((each, row) => ({ ...each, row })).filter((each) => each.cell === cell);
    if (own.length && cell.content.spills) {
      const value = results.value(sheet.name, cell.row, cell.column);
      return { ...cell, content: isCellError(value) ? { formula: value.error } : value };
    }
    const formula = own.reduceRight(
      (text, { call, row }) =>
        text.slice(0, call.start) + literal(results.value(sheet.name, row, scratch)) + text.slice(call.end),
      cell.content.formula,
    );
    return { ...cell, content: { ...cell.content, formula } };
  };
  return {
    sheets: plan.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => replaced(sheet, cell)) })),
  };
}
