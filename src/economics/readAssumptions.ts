import { Refusal } from "../units/refusal";
import {
  assumptionKeys,
  type AssumptionCells,
  type AssumptionKey,
  type Assumed,
  type AssumptionsParameter,
} from "./assumptions";
import { ErrorInCell, isBlank, isCellError, type Argument, type CellValue, type Grid } from "./cell";
import { nearest } from "./nearest";
import { inDecimals, type Numbers } from "./numbers";
import { readCell, shown } from "./readCell";

const allKeys = Object.keys(assumptionKeys) as AssumptionKey[];
const plain = (key: string) => key.toLowerCase().replace(/[\s_-]/g, "");
const byPlainKey = new Map(allKeys.map((key) => [plain(key), key]));
const headers = ["key", "assumption"];

/**
 * The values of a function's keys from a range of two columns, key and value.
 *
 * Keys ignore case, spaces, "_" and "-"; rows without a key and a header row are skipped; an empty value is the default,
 * where it arrives as empty: Excel delivers a blank cell of a range as 0. Refuses a range of another width, an unknown
 * key and a key given twice. Values of keys that the function does not use are not looked at.
 */
export function readAssumptions<Key extends AssumptionKey>(
  name: string,
  { keys }: AssumptionsParameter<Key>,
  argument: Argument,
  numbers: Numbers = inDecimals,
): Assumed<Key> {
  const given = readAssumptionCells(name, argument);
  return Object.fromEntries(
    keys.map((key) => [key, readCell(key, assumptionKeys[key], given.get(key), numbers)]),
  ) as Assumed<Key>;
}

/** The same range by key, its values not yet looked at. */
export const readAssumptionCells = (name: string, argument: Argument): AssumptionCells =>
  cellsByKey(name, rowsOf(name, argument));

/** The key of a text, ignoring case, spaces, "_" and "-". */
export const assumptionKeyOf = (text: string): AssumptionKey | undefined => byPlainKey.get(plain(text));

export const nearestKey = (text: string): AssumptionKey => nearest(plain(text), allKeys)!;

function rowsOf(name: string, argument: Argument): Grid {
  if (isBlank(argument)) return [];
  if (isCellError(argument)) throw new ErrorInCell(argument);
  if (!Array.isArray(argument))
    throw new Refusal(
      "input",
      `${name}: needs a range of two columns, key and value, got ${shown(argument as CellValue)}.`,
    );
  const wrong = (argument as Grid).find((row) => row.length !== 2);
  if (wrong) {
    const columns = wrong.length === 1 ? "1 column" : `${wrong.length} columns`;
    throw new Refusal("input", `${name}: needs a range of two columns, key and value, got ${columns}.`);
  }
  return argument as Grid;
}

function cellsByKey(name: string, rows: Grid): Map<AssumptionKey, CellValue> {
  const cells = new Map<AssumptionKey, CellValue>();
  rows.forEach(([label, value], row) => {
    if (isCellError(label)) throw new ErrorInCell(label);
    // Some hosts deliver an empty cell as 0.
    if (isBlank(label) || label === 0 || plain(String(label)) === "") return;
    if (row === 0 && headers.includes(plain(String(label)))) return;
    const key = assumptionKeyOf(String(label));
    if (key === undefined)
      throw new Refusal(
        "input",
        `${name}: needs keys of the assumptions table, got "${label}" (did you mean ${nearestKey(String(label))}?).`,
      );
    if (cells.has(key)) throw new Refusal("input", `${name}: needs each key once, got ${key} twice.`);
    cells.set(key, value ?? null);
  });
  return cells;
}
