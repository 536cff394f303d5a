import { isCellError, type CellError, type CellValue, type Grid } from "../economics/cell";
import { numberAsText } from "../formula/coerce";
import { evaluateFormula } from "../formula/evaluateFormula";
import { unitOfFormula } from "../formula/unitOfFormula";
import { Refusal } from "../units/refusal";
import { UsageError, type Command } from "./io";
import { readText } from "./readText";

interface Evaluated {
  readonly formula: string;
  readonly result: CellValue | Grid;
  readonly unit: string | null;
  /** Why the text is no formula at all. */
  readonly refused?: string;
}

export const evaluate: Command = {
  usage: "eval FORMULA… | - [--json]",
  summary: "what a cell would show: a value, or an error with its reason",
  help: `FORMULA is a formula as typed in Excel (US form), with or without "="; - reads one formula a line from standard input.
Array constants stand for ranges: {"fees",0.03;"poolFee",0.02} is two rows of two cells.

  --json   a list of {"formula", "value" or "values", "unit", "error": {"code", "message"} or null};
           a text that is no formula has the code "#SYNTAX!" there

Exit status 1 when one of the texts is no formula. An error in a cell is a result.`,
  async run(args, io) {
    const json = args.includes("--json");
    const given = args.filter((arg) => arg !== "--json" && arg !== "--");
    const unknown = given.find((arg) => /^--?[a-z]/i.test(arg) && !/[(\d]/.test(arg));
    if (unknown) throw new UsageError(`There is no option ${unknown}.`);
    if (given.length === 0) throw new UsageError("Which FORMULA? Give one or more, or - for standard input.");
    if (given.includes("-") && given.length > 1) throw new UsageError("Give formulas or -, not both.");
    const formulas = given[0] === "-" ? (await readText("-", io)).split(/\r?\n/).filter((line) => line.trim()) : given;
    const all = formulas.map(evaluated);
    if (json) io.out(`${JSON.stringify(all.map(asJson), null, 2)}\n`);
    else all.forEach((each) => (each.refused ? io.err(`${each.refused}\n`) : io.out(`${asText(each)}\n`)));
    return all.some(({ refused }) => refused) ? 1 : 0;
  },
};

function evaluated(text: string): Evaluated {
  const formula = text.trim();
  try {
    return { formula, result: evaluateFormula(formula), unit: unitOfFormula(formula) };
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return { formula, result: null, unit: null, refused: problem.message };
  }
}

const isGrid = (result: CellValue | Grid): result is Grid => Array.isArray(result);

const errorJson = ({ error, message }: CellError) => ({ code: error, message });

/** Cells of a grid that hold errors print them as objects in their places. */
const cellJson = (cell: CellValue) => (isCellError(cell) ? { error: errorJson(cell) } : cell);

function asJson({ formula, result, unit, refused }: Evaluated) {
  if (refused !== undefined) return { formula, value: null, unit, error: { code: "#SYNTAX!", message: refused } };
  if (isGrid(result)) return { formula, values: result.map((row) => row.map(cellJson)), unit, error: null };
  if (isCellError(result)) return { formula, value: null, unit, error: errorJson(result) };
  return { formula, value: result, unit, error: null };
}

function cellText(cell: CellValue): string {
  if (isCellError(cell)) return `${cell.error} ${cell.message}`;
  if (typeof cell === "number") return numberAsText(cell);
  return typeof cell === "boolean" ? String(cell).toUpperCase() : (cell ?? "");
}

function asText({ result, unit }: Evaluated): string {
  if (isGrid(result)) return result.map((row) => row.map(cellText).join("\t")).join("\n");
  return typeof result === "number" && unit ? `${numberAsText(result)} ${unit}` : cellText(result);
}
