import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import { lambdas } from "../../src/economics/lambdas";
import type { CellValue, Grid } from "../../src/economics/cell";

initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

export type Inputs = Readonly<Record<string, CellValue | Grid>>;

const isGrid = (content: CellValue | Grid): content is Grid => Array.isArray(content);
const column = (index: number) => String.fromCharCode("A".charCodeAt(0) + index);
const typed = (value: CellValue) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? ""));

/** What an independent spreadsheet shows for a formula whose names are cells or ranges of these contents. */
export function evaluate(formula: string, inputs: Inputs, withLambdas: readonly string[] = []): string {
  const model = new Model("book", "en", "UTC", "en");
  for (const name of withLambdas)
    model.newDefinedName(name, null, `=${lambdas[name as keyof typeof lambdas].replaceAll("\n", "")}`);
  let text = formula;
  Object.entries(inputs).forEach(([name, content], i) => {
    const rows = isGrid(content) ? content : [[content]];
    rows.forEach(([cell], row) => model.setUserInput(0, row + 1, i + 1, typed(cell!)));
    const reference = rows.length === 1 ? `${column(i)}1` : `${column(i)}1:${column(i)}${rows.length}`;
    text = text.replaceAll(new RegExp(`\\b${name}\\b(?!")`, "g"), reference);
  });
  const target = Object.keys(inputs).length + 1;
  model.setUserInput(0, 1, target, `=${text}`);
  model.evaluate();
  const shown = model.getFormattedCellValue(0, 1, target);
  model.free();
  return shown;
}
