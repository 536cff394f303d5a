import { assumptionKeys, type AssumptionKey } from "../../src/economics/assumptions";
import { cellAt, shapeOf } from "../../src/economics/broadcast";
import { catalogue } from "../../src/economics/catalogue";
import { isCellError, type Argument, type CellValue, type Grid } from "../../src/economics/cell";
import type { Definition, Example } from "../../src/economics/define";
import { fallback, resultOf } from "../../src/formula/reference";
import { evaluate as calculated } from "../../src/formula/evaluate";
import { fail, valueOf } from "../../src/formula/operand";
import { parseFormula } from "../../src/formula/parse";
import { hashbook } from "../cli/memory";
import { evaluate, type Inputs } from "../economics/sheet";

const examples = catalogue.flatMap((definition) =>
  definition.examples.map((example) => ({ definition, example, formula: example.formula })),
);
const isGrid = (value: unknown): value is Grid => Array.isArray(value);
const outside = { cells: () => fail("#REF!", "There is no sheet."), named: () => undefined };

it.each(examples)("=$formula shows what eval shows", async ({ definition, example }) => {
  const { out, status } = await hashbook(["eval", "--json", example.formula]);
  expect(status).toBe(0);
  const [{ value, values, unit, error }] = JSON.parse(out);
  const { rows, messages } = resultOf(example, definition);
  if (error) return expect(rows).toEqual([[`${error.code} ${error.message}`]]);
  const cells: unknown[] = (values ?? [[value]]).flat();
  rows.flat().forEach((text, i) => {
    const cell = cells[i] as CellValue | { error: { code: string; message: string } };
    if (typeof cell === "object" && cell !== null) {
      const { code, message } = cell.error as { code: string; message: string };
      expect([text, messages.includes(`${code}: ${message}`)]).toEqual([code, true]);
    } else if (typeof cell === "number") {
      // Ten digits are printed.
      expect(Math.abs(parseFloat(text) - cell)).toBeLessThanOrEqual(Math.abs(cell) * 5e-10);
      if (!values && unit) expect(text.endsWith(` ${unit}`)).toBe(true);
    } else expect(text).toBe(typeof cell === "boolean" ? String(cell).toUpperCase() : (cell ?? ""));
  });
  expect(rows.flat().length).toBe(cells.length);
});

it.each(examples)("=$formula has no number that Excel would cut, at 15 digits", ({ formula }) => {
  const digits = (formula.match(/[\d.]+/g) ?? []).map((number) => number.replace(".", "").replace(/^0+/, "").length);
  expect(Math.max(0, ...digits)).toBeLessThanOrEqual(15);
});

describe("an independent spreadsheet agrees, from the portable form and the arguments of the example", () => {
  /** Values by the names of a portable form, with defaults, for one cell of the result. */
  function inputsOf({ parameters, form }: Definition, args: readonly Argument[], row: number, column: number): Inputs {
    return Object.fromEntries(
      Object.entries(parameters).flatMap(([name, parameter], i): [string, CellValue | Grid][] => {
        const given = args[i];
        if (parameter.kind === "assumptions") {
          const values = new Map((isGrid(given) ? given : []).map(([key, value]) => [key, value]));
          return parameter.keys.map((key) => [key, values.get(key) ?? defaultOf(key)]);
        }
        if (form === "reduce" && isGrid(given)) return [[name, given]];
        const cell = cellAt(given, row, column);
        const standsIn = fallback(parameter);
        return cell == null && standsIn === undefined ? [] : [[name, cell ?? typedDefault(parameter)]];
      }),
    );
  }
  const typedDefault = (parameter: object) => (parameter as { default: CellValue }).default;
  const defaultOf = (key: AssumptionKey) => ("default" in assumptionKeys[key] ? typedDefault(assumptionKeys[key]) : "");

  function witness(definition: Definition, { formula }: Example): number {
    const expression = parseFormula(formula);
    if (expression.type !== "CallExpression") throw new Error(`${formula} is no call.`);
    const args = expression.arguments.map((part) =>
      part ? (valueOf(calculated(part, outside)) as Argument) : undefined,
    );
    const result = valueOf(calculated(expression, outside));
    let compared = 0;
    const { rows, columns } = shapeOf(result as Argument);
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const engine = cellAt(result as Argument, row, column)!;
        if (isCellError(engine)) continue;
        const inputs = inputsOf(definition, args, row, column);
        const form = (definition.portable as Exclude<Definition["portable"], { none: string }>).find(({ when }) =>
          Object.entries(when).every(
            ([choice, option]) => String(inputs[choice]).toLowerCase() === String(option).toLowerCase(),
          ),
        )!;
        // Closed forms in doubles: 1e-9 is what the engine promises.
        const agrees = `ABS(${String(form.formula)}-engine)<=1E-9*ABS(engine)`;
        expect(evaluate(agrees, { ...inputs, engine }, form.lambdas)).toBe("TRUE");
        compared++;
      }
    return compared;
  }

  const portable = examples.filter(({ definition }) => !("none" in definition.portable) && definition.form !== "table");
  it.each(portable)("=$formula", ({ definition, example }) => {
    witness(definition, example);
  });
});
