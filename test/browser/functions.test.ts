import { catalogue } from "../../src/economics/catalogue";
import { isCellError } from "../../src/economics/cell";
import { evaluateFormula } from "../../src/formula/evaluateFormula";
import { openWorkbench, type OpenWorkbench } from "./workbench";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const write = (cells: readonly (readonly [row: number, formula: string])[]) =>
  workbench.pane().evaluate(
    (cells) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Examples");
        for (const [row, formula] of cells) sheet.getRangeByIndexes(row, 0, 1, 1).formulas = [[formula]];
        await context.sync();
      }),
    cells,
  );

const read = (ranges: readonly (readonly [row: number, rows: number, columns: number])[]) =>
  workbench.pane().evaluate(
    (ranges) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Examples");
        const shown = ranges.map(([row, rows, columns]) => sheet.getRangeByIndexes(row, 0, rows, columns));
        shown.forEach((range) => range.load("values"));
        await context.sync();
        return shown.map((range) => range.values as [[unknown]]);
      }),
    ranges,
  );

/** What the sheet shows of an answer of the engine. */
const shown = (value: unknown) => (isCellError(value) ? value.error : (value ?? ""));

test("every worked example gives in the sheet what the engine gives, from the bundle that Excel loads", async () => {
  const formulas = catalogue.flatMap(({ examples }) => examples.map(({ formula }) => formula));
  const answers = formulas.map((formula) => {
    const answer = evaluateFormula(formula);
    return (Array.isArray(answer) ? answer : [[answer]]).map((row: unknown[]) => row.map(shown));
  });
  let next = 0;
  const rows = answers.map((answer) => (next += answer.length + 1) - answer.length - 1);
  const ranges = answers.map((answer, i) => [rows[i]!, answer.length, answer[0]!.length] as const);
  await write(formulas.map((formula, i) => [rows[i]!, `=${formula}`]));
  let sheet: Awaited<ReturnType<typeof read>>;
  do sheet = await read(ranges);
  while (sheet.some(([[first]]) => first === "" || first === "#BUSY!"));
  // Browsers may take the last digit of an exponential or a logarithm differently.
  const near = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(13)) : value);
  const rounded = (grid: unknown[][]) => grid.map((row) => row.map(near));
  formulas.forEach((formula, i) => expect([formula, rounded(sheet[i]!)]).toEqual([formula, rounded(answers[i]!)]));
});
