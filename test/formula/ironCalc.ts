import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";

let ready = false;

/** What an independent spreadsheet shows for a formula; cells stand in column A from A1 down. */
export function ironCalc(formula: string, cells: readonly string[] = []): string {
  if (!ready) initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  ready = true;
  const model = new Model("book", "en", "UTC", "en");
  cells.forEach((content, row) => model.setUserInput(0, row + 1, 1, content));
  model.setUserInput(0, 1, 2, formula);
  model.evaluate();
  return model.getFormattedCellValue(0, 1, 2);
}
