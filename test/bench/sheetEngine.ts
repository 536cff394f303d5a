import { readFileSync } from "node:fs";
import type { Model as SheetModel } from "@ironcalc/wasm";

type Sheet = Pick<SheetModel, "setUserInput" | "evaluate" | "getFormattedCellValue">;

/** Another spreadsheet engine, IronCalc, with formulas below each other in column B; `change` sets A1 and recalculates. */
export async function sheetOf(inputs: readonly number[], formulas: readonly string[]) {
  const { initSync, Model } = await import("@ironcalc/wasm");
  initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  inputs.forEach((value, i) => model.setUserInput(0, i + 1, 1, String(value)));
  formulas.forEach((formula, i) => model.setUserInput(0, i + 1, 2, `=${formula}`));
  return (value: number) => recalculated(model, value, formulas.length);
}

function recalculated(model: Sheet, value: number, last: number): string {
  model.setUserInput(0, 1, 1, String(value));
  model.evaluate();
  return model.getFormattedCellValue(0, last, 2);
}
