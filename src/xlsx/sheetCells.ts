import type { Cell } from "hucre/xlsx";
import { isCellError, type CellValue } from "../economics/cell";
import { blockAddress } from "../formula/address";
import type { Calculated } from "../formula/calculate";
import { isFormula, type Formula, type PlannedCell, type SheetPlan } from "../sheets/plan";
import { cellStyle } from "./cellStyle";
import { storedForm } from "./storedForm";

type StoredCell = Partial<Cell>;

/** The cells of a sheet for the .xlsx library, each formula with its result, by "row,column". */
export function sheetCells(sheet: SheetPlan, calculated: Calculated): Map<string, StoredCell> {
  const stored = new Map<string, StoredCell>();
  for (const cell of sheet.cells) {
    const key = `${cell.row},${cell.column}`;
    const beside = stored.get(key);
    if (isFormula(cell.content)) storeFormula(stored, sheet.name, cell, cell.content, calculated);
    else stored.set(key, { ...constant(cell.content), ...(beside?.value != null && beside), style: cellStyle(cell) });
  }
  return stored;
}

/** Text that reads like an error is stored as rich text, because the library takes plain "#N/A" for the error. */
const constant = (content: string | number | boolean | null): StoredCell =>
  typeof content === "string" && content.startsWith("#")
    ? { value: content, richText: [{ text: content }] }
    : { value: content };

const shown = (value: CellValue) => (isCellError(value) ? value.error : value);

function storeFormula(
  stored: Map<string, StoredCell>,
  sheet: string,
  cell: PlannedCell,
  { formula }: Formula,
  calculated: Calculated,
): void {
  const { row, column } = cell;
  const spill = calculated.spill(sheet, row, column);
  const result = shown(calculated.value(sheet, row, column));
  stored.set(`${row},${column}`, {
    value: result,
    formula: storedForm(formula),
    formulaResult: result,
    style: cellStyle(cell),
    ...(spill && { formulaType: "array", formulaDynamic: true, formulaRef: blockAddress({ row, column, ...spill }) }),
  });
  for (let down = 0; down < (spill?.rows ?? 1); down++)
    for (let right = down === 0 ? 1 : 0; right < (spill?.columns ?? 1); right++) {
      const key = `${row + down},${column + right}`;
      const value = shown(calculated.value(sheet, row + down, column + right));
      stored.set(key, { style: cellStyle(cell), ...stored.get(key), value });
    }
}
