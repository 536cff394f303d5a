import { Exact } from "../units/exact";
import { Refusal } from "../units/refusal";
import { ErrorInCell, isBlank, isCellError, type CellValue } from "./cell";
import { nearest } from "./nearest";
import { needs } from "./needs";
import { inDecimals, type Numbers } from "./numbers";
import type { Bounds, CellParameter, ChoiceParameter, NumberParameter, RangeParameter } from "./parameter";

/** The value of one cell for a parameter, defaults filled in. Refuses what the parameter does not allow. */
export function readCell(
  name: string,
  parameter: CellParameter,
  cell: CellValue | undefined,
  numbers: Numbers = inDecimals,
): unknown {
  if (isCellError(cell)) throw new ErrorInCell(cell);
  if (isEmpty(parameter, cell)) return whenEmpty(name, parameter, numbers);
  switch (parameter.kind) {
    case "choice":
      return option(name, parameter, cell);
    case "text":
      return typeof cell === "string" || (parameter.orNumber && typeof cell === "number")
        ? cell
        : refuse(name, parameter, cell);
    case "switch":
      return cell === true || cell === 1 || (cell === false || cell === 0 ? false : refuse(name, parameter, cell));
    default:
      return quantity(name, parameter, cell, numbers);
  }
}

/** Some hosts deliver an empty cell as 0, which no word is. */
const isEmpty = ({ kind }: CellParameter, cell: CellValue | undefined) =>
  isBlank(cell) || ((kind === "choice" || kind === "text") && cell === 0);

function whenEmpty(name: string, parameter: CellParameter, numbers: Numbers) {
  if (parameter.default !== undefined)
    return "unit" in parameter ? numbers(parameter.default, parameter.unit) : parameter.default;
  if (parameter.optional && !parameter.neededFor) return undefined;
  return refuse(name, parameter, null);
}

function option(name: string, parameter: ChoiceParameter, cell: CellValue | undefined) {
  const word = String(cell).trim().toLowerCase();
  const spelt = Object.entries(parameter.spellings ?? {}).find(([spelling]) => spelling.toLowerCase() === word);
  const found = parameter.options.find((each) => each.toLowerCase() === word) ?? spelt?.[1];
  if (found !== undefined) return found;
  const meant = typeof cell === "string" ? `did you mean ${nearest(word, parameter.options)}?` : undefined;
  return refuse(name, parameter, cell, meant);
}

/** A number of a parameter's unit, within its bounds. */
export function quantity(
  name: string,
  parameter: NumberParameter | RangeParameter,
  cell: CellValue | undefined,
  numbers: Numbers = inDecimals,
) {
  if (typeof cell !== "number" || !Number.isFinite(cell)) return refuse(name, parameter, cell);
  const whole = parameter.kind !== "integer" || Number.isInteger(cell);
  if (whole && isWithin(parameter.bounds, cell)) return numbers(cell, parameter.unit);
  return refuse(name, parameter, cell, parameter.kind === "range" ? undefined : parameter.hint?.(new Exact(cell)));
}

const isWithin = ({ min, above, max, below }: Bounds, value: number) =>
  (min === undefined || value >= min) &&
  (above === undefined || value > above) &&
  (max === undefined || value <= max) &&
  (below === undefined || value < below);

function refuse(
  name: string,
  parameter: CellParameter | RangeParameter,
  given: CellValue | undefined,
  hint?: string,
): never {
  throw new Refusal("input", `${name}: needs ${needs(parameter)}, got ${shown(given)}${hint ? ` (${hint})` : ""}.`);
}

/** A cell's content in a message; text is quoted, so that "5" and 5 can be told apart. */
export function shown(cell: CellValue | undefined): string {
  if (isBlank(cell)) return "nothing";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "string" ? `the text "${cell}"` : String(cell);
}
