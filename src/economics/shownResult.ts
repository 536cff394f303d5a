import { Exact } from "../units/exact";
import { Refusal } from "../units/refusal";
import type { CellValue } from "./cell";
import type { TableCell } from "./define";
import { cellError } from "./orError";

/** A result as a cell shows it. Decimals become doubles here and nowhere earlier. */
export function shownResult(result: TableCell): CellValue {
  if (result instanceof Refusal) return cellError(result);
  if (!(result instanceof Exact)) return result;
  const rounded = result.toNumber();
  if (Number.isFinite(rounded)) return rounded;
  return { error: "#VALUE!", message: `The result, ${result.toPrecision(3)}, is larger than a cell can hold.` };
}
