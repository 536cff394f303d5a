import type { CellValue, Grid } from "../economics/cell";
import { fail } from "./operand";
import { result } from "./evaluate";
import { parseFormula } from "./parse";

/** Where there is no workbook around a formula. */
export const noCells = () => fail("#REF!", "There is no sheet to refer to; write values, or {1,2;3,4} for a range.");

/**
 * What a cell would show for one formula, without a workbook: a value, an error with its reason, or a grid that spills.
 *
 * @param names what names in the formula stand for, in any case.
 * @throws Refusal when the text is no formula.
 */
export function evaluateFormula(
  text: string,
  names: Readonly<Record<string, CellValue | Grid>> = {},
): CellValue | Grid {
  const byName = new Map(Object.entries(names).map(([name, value]) => [name.toLowerCase(), value]));
  return result(parseFormula(text), {
    cells: noCells,
    named: (name) => byName.get(name.toLowerCase()),
  });
}
