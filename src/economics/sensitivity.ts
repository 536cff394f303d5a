import { Refusal } from "../units/refusal";
import { unitOfFunction } from "../units/units";
import { assumptionKeys, type AssumptionCells, type AssumptionKey } from "./assumptions";
import { isBlank, type CellValue } from "./cell";
import { cellFunctions } from "./cellFunctions";
import { defineFunction, type Definition } from "./define";
import { grid, singleCell } from "./grid";
import { nearest } from "./nearest";
import { listed, needs } from "./needs";
import { cells, text } from "./parameters";
import { assumptionKeyOf, nearestKey } from "./readAssumptions";
import { readCell } from "./readCell";
import { filledFrom, keysOf, sweepable, unfilled, type Values } from "./sweep";

function refuse(parameter: string, needed: string, got: string, meant?: string): never {
  throw new Refusal("input", `${parameter}: needs ${needed}, got ${got}${meant ? ` (did you mean ${meant}?)` : ""}.`);
}

const swept = sweepable.map(({ name }) => name);

function functionOf(given: string): Definition {
  const name = given
    .trim()
    .replace(/^MINING\./i, "")
    .toUpperCase();
  const found = sweepable.find((each) => each.name === name);
  if (found) return found;
  const other = cellFunctions.find((each) => each.name === name);
  if (!other)
    return refuse("function", "a function that keys of assumptions can fill", `"${given}"`, nearest(name, swept));
  const why = other.form === "reduce" ? "it takes whole ranges" : `no key gives its ${listed(unfilled(other), "and")}`;
  throw new Refusal("input", `function: ${name} cannot be swept: ${why}.`);
}

function keyOf(parameter: string, given: string): AssumptionKey {
  return assumptionKeyOf(given) ?? refuse(parameter, "a key of the assumptions table", `"${given}"`, nearestKey(given));
}

/** The keys to sweep. Refuses one key twice, and two that set the same quantity. */
function keyPair(row: string, column: string): readonly [AssumptionKey, AssumptionKey] {
  const pair = [keyOf("rowKey", row), keyOf("columnKey", column)] as const;
  if (pair[0] === pair[1]) refuse("columnKey", "another key than rowKey", `${pair[0]} twice`);
  if (pair.includes("asp") && pair.includes("machinePrice"))
    refuse("columnKey", `another key than ${pair[1]}`, "both asp and machinePrice, of which one sets the other");
  return pair;
}

/** A value of a key. Refuses a blank, which in a list of values is no wish for the default. */
function read(key: AssumptionKey, cell: CellValue): unknown {
  if (isBlank(cell)) refuse(key, needs(assumptionKeys[key]), "nothing");
  return readCell(key, assumptionKeys[key], cell);
}

/** Values of the keys that stay as they are. Refuses when one that the function needs is missing. */
function baseOf(name: string, keys: readonly AssumptionKey[], given: AssumptionCells): Values {
  const isMissing = (key: AssumptionKey) => {
    const parameter = assumptionKeys[key];
    return isBlank(given.get(key)) && !("default" in parameter && parameter.default !== undefined);
  };
  const missing = keys.filter(isMissing).map((key) => (key === "machinePrice" ? "machinePrice (or asp)" : key));
  if (missing.length > 0)
    throw new Refusal(
      "input",
      `SENSITIVITY of ${name} needs ${listed(missing, "and")}: give ${missing.length > 1 ? "them in assumptions, or one as a key" : "it in assumptions or as a key"}.`,
    );
  return new Map(keys.map((key) => [key, readCell(key, assumptionKeys[key], given.get(key))]));
}

export const sensitivity = defineFunction({
  name: "SENSITIVITY",
  group: "Scenario",
  summary: "A function of the catalogue over two inputs, the others as they stand in assumptions.",
  parameters: {
    function: text("Function to calculate in each cell, as MINERPAYBACK; with or without MINING."),
    rowKey: text("Key whose values go down the first column."),
    rowValues: cells("Values of rowKey, a row or a column."),
    columnKey: text("Key whose values go along the first row."),
    columnValues: cells("Values of columnKey, a row or a column."),
    assumptions: {
      kind: "assumption cells",
      keys: Object.keys(assumptionKeys) as AssumptionKey[],
      meaning: "Range of two columns, key and value, with the quantities of the machine and every other assumption.",
      takes: "range",
    },
  },
  returns: unitOfFunction,
  returnsBy: {
    parameter: "function",
    units: Object.fromEntries(sweepable.map(({ name, returns }) => [name, returns])),
  },
  form: "table",
  refuses: {
    input:
      "The function or a key is unknown, no key gives an argument of the function, or a quantity that it needs is in neither assumptions nor a key.",
    noAnswer: "In a cell, where the function has no answer.",
  },
  note: "Takes any function of one cell that the keys can fill: the quantities of the machine are keys too, asp sets machinePrice = asp * hashrate, blockHeight the subsidy, and power / hashrate the efficiency. A value out of bounds is an error in its own cells.",
  source: "docs/conventions.md#a-day-of-mining",
  portable: {
    none: "Each cell is the form of the function that is swept, with the two values in the place of their keys.",
  },
  examples: [
    {
      formula:
        'MINING.SENSITIVITY("MINERPAYBACK","powerPrice",{0.04;0.05;0.06},"btcPrice",{80000,100000,120000},{"asp",15;"hashrate",270;"power",3645;"difficulty",126982285146989;"blockHeight",950000;"difficultyGrowth",0.2})',
      asks: "How does the payback of a machine at 15 USD/TH move with the price of power and of bitcoin?",
    },
    {
      formula:
        'MINING.SENSITIVITY("MINERNPV","curtail",{FALSE;TRUE},"Difficulty growth",{0,0.2,0.4},{"machinePrice",4050;"hashrate",270;"power",3645;"powerPrice",0.06;"btcPrice",100000;"difficulty",126982285146989;"blockHeight",950000})',
      asks: "What is it worth to switch a machine off on losing days, at three paces of difficulty?",
    },
  ],
  compute(given) {
    const definition = functionOf(given.function);
    const pair = keyPair(given.rowKey, given.columnKey);
    const pricedByTh =
      pair.includes("asp") || (!isBlank(given.assumptions.get("asp")) && !pair.includes("machinePrice"));
    const keys = keysOf(definition, pricedByTh);
    pair.forEach((key, i) => {
      if (!keys.includes(key)) refuse(i ? "columnKey" : "rowKey", `a key that ${definition.name} depends on`, key);
    });
    const base = baseOf(
      definition.name,
      keys.filter((key) => !pair.includes(key)),
      given.assumptions,
    );
    const { rowValues, columnValues } = given;
    return grid(pair, rowValues, columnValues, (row, column) => {
      const values = new Map(base).set(pair[0], read(pair[0], rowValues[row]!));
      values.set(pair[1], read(pair[1], columnValues[column]!));
      return singleCell(definition.compute(filledFrom(definition, values)));
    });
  },
});
