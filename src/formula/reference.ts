import { catalogue } from "../economics/catalogue";
import { isCellError, type CellValue, type Grid } from "../economics/cell";
import type { Definition, Example, Parameter } from "../economics/define";
import { listed } from "../economics/needs";
import { isRequired, type Bounds, type ChoiceParameter } from "../economics/parameter";
import type { Unit } from "../units/quantity";
import { difficulty } from "../units/units";
import { numberAsText } from "./coerce";
import { evaluateFormula } from "./evaluateFormula";
import { namespace } from "./mining";
import { formatNumber } from "./numberFormat";
import { unitOfFormula } from "./unitOfFormula";

/** What a reference says of the functions, in words that the command line and docs/functions.md share. */

/** The functions by group, in the order of the catalogue. */
export function byGroup(): readonly (readonly [group: string, functions: readonly Definition[]])[] {
  const groups = [...new Set(catalogue.map(({ group }) => group))];
  return groups.map((group) => [group, catalogue.filter((each) => each.group === group)]);
}

/** "MINING.HALVINGHEIGHT(height, [n])" */
export function signature({ name, parameters }: Definition): string {
  const names = Object.entries(parameters).map(([each, parameter]) => (isRequired(parameter) ? each : `[${each}]`));
  return `${namespace}.${name}(${names.join(", ")})`;
}

/** A unit as tables have it: "USD/kWh", "fraction per year"; empty for difficulty, which has none. */
export const unitText = ({ symbol, words, written }: Unit): string =>
  written ? symbol : symbol === difficulty.symbol ? "" : words;

/** The unit of a parameter; empty where it has none. */
export const unitOfParameter = (parameter: Parameter): string => ("unit" in parameter ? unitText(parameter.unit) : "");

/** What a parameter may hold: "0 ≤ x < 1", "whole, 1 to 33", "TH or PH". */
export function allowed(parameter: Parameter): string {
  switch (parameter.kind) {
    case "choice":
      return parameter.options.join(", ");
    case "switch":
      return "TRUE, FALSE";
    case "text":
      return "text";
    case "integer":
      return `whole, ${interval(parameter.bounds)}`;
    case "date":
      return `date, ${interval(parameter.bounds)}`;
    case "number":
    case "range":
      return interval(parameter.bounds);
    case "list":
      return allowed(parameter.item);
    case "cells":
      return "as the key";
    default:
      return "keys and values";
  }
}

function interval({ min, above, max, below }: Bounds): string {
  const low = min ?? above;
  const high = max ?? below;
  if (low === undefined) return high === undefined ? "any" : `${below === undefined ? "≤" : "<"} ${high}`;
  if (high === undefined) return `${above === undefined ? "≥" : ">"} ${low}`;
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  return `${low} ${above === undefined ? "≤" : "<"} x ${below === undefined ? "≤" : "<"} ${high}`;
}

/** What stands in for a parameter that is left out: "0.1", "TRUE"; undefined when there is no default. */
export function fallback(parameter: Parameter): string | undefined {
  if (!("default" in parameter) || parameter.default === undefined) return undefined;
  return typeof parameter.default === "boolean" ? String(parameter.default).toUpperCase() : String(parameter.default);
}

/** What comes back, with its unit or its units by the choice that decides. */
export function returned({ returns, returnsBy, columns, form, parameters }: Definition): string {
  if (columns) return "a table; its header row names the unit of each column";
  if (form === "table") return `a table, in ${returns.words}`;
  if (!returnsBy) return returns.words;
  const units = Object.entries(returnsBy.units);
  if (units.every(([option, { symbol }]) => symbol === option || symbol === `${option}/s`))
    return `a number in the unit given as ${returnsBy.parameter}`;
  const byOption = units.map(([option, unit]) => `${unitText(unit) || unit.words} for ${option}`);
  const { options } = parameters[returnsBy.parameter] as ChoiceParameter;
  const others = options.length > units.length ? ", text for the others" : "";
  return `by ${returnsBy.parameter}: ${byOption.join(", ")}${others}`;
}

/** How the function takes ranges and what it fills. */
export function shape({ form, parameters }: Definition): string {
  if (form === "table") return "It spills.";
  if (form === "reduce") return "Ranges in, one cell out.";
  const single = Object.entries(parameters).flatMap(([name, { takes }]) => (takes === "cell" ? [name] : []));
  const once = single.length > 0 ? `; ${listed(single, "and")} ${single.length > 1 ? "are" : "is"} given once` : "";
  return `One cell, or with ranges one for each of their cells${once}.`;
}

/** What an example shows: a cell or a grid of cells as text, and the messages behind the errors of a grid. */
export interface Shown {
  readonly rows: readonly (readonly string[])[];
  readonly messages: readonly string[];
}

export function resultOf({ formula }: Example, { returns }: Definition): Shown {
  const result = evaluateFormula(formula);
  const isDate = returns.symbol === "Excel date";
  if (!isGrid(result)) {
    const unit = typeof result === "number" ? unitOfFormula(formula) : null;
    const text = isCellError(result) ? `${result.error} ${result.message}` : cellText(result, isDate);
    return { rows: [[unit ? `${text} ${unit}` : text]], messages: [] };
  }
  const errors = result.flat().filter(isCellError);
  return {
    rows: result.map((row) => row.map((cell) => cellText(cell, isDate))),
    messages: [...new Set(errors.map(({ error, message }) => `${error}: ${message}`))],
  };
}

const isGrid = (result: CellValue | Grid): result is Grid => Array.isArray(result);

/** Ten digits, which is more than any input of a forecast has, and all those before the point. */
function cellText(cell: CellValue, isDate: boolean): string {
  if (isCellError(cell)) return cell.error;
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell !== "number") return cell ?? "";
  const digits = numberAsText(Math.abs(cell) < 1e10 ? Number(cell.toPrecision(10)) : Math.round(cell));
  return isDate ? `${digits} (${formatNumber(cell, "yyyy-mm-dd hh:mm")} UTC)` : digits;
}
