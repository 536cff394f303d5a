import type { Exact } from "../units/exact";
import type { Quantity } from "../units/quantity";
import { assumptionKeys, type AssumptionKey } from "./assumptions";
import { cellFunctions } from "./cellFunctions";
import type { Definition, Given, Parameters } from "./define";
import { isRequired, type CellParameter } from "./parameter";
import { readCell } from "./readCell";
import { eraOf, subsidyOfEra } from "./subsidy";

/** Values of keys, as they were read. */
export type Values = ReadonlyMap<AssumptionKey, unknown>;

interface Made {
  readonly from: readonly AssumptionKey[];
  readonly by: (value: (key: AssumptionKey) => Exact) => Exact;
}

/** Quantities that functions take and that follow from keys. */
const made: Readonly<Record<string, Made>> = {
  subsidy: { from: ["blockHeight"], by: (value) => subsidyOfEra(eraOf(value("blockHeight") as Quantity<"block">)) },
  efficiency: { from: ["power", "hashrate"], by: (value) => value("power").div(value("hashrate")) },
};
/** The price of a machine where the keys have it by TH/s. */
const priceByTh: Made = { from: ["asp", "hashrate"], by: (value) => value("asp").times(value("hashrate")) };

const isKey = (name: string): name is AssumptionKey => name in assumptionKeys;

const makingOf = (name: string, pricedByTh: boolean): Made | undefined =>
  name === "machinePrice" && pricedByTh ? priceByTh : made[name];

/** Parameters of a function that no key fills. */
export const unfilled = ({ parameters }: Definition): readonly string[] =>
  Object.entries(parameters)
    .filter(
      ([name, parameter]) =>
        parameter.kind !== "assumptions" && !isKey(name) && !(name in made) && isRequired(parameter),
    )
    .map(([name]) => name);

/** The functions of one cell whose every argument the keys of assumptions can fill. */
export const sweepable: readonly Definition[] = cellFunctions.filter(
  (definition) => definition.form === "elementwise" && unfilled(definition).length === 0,
);

/** The keys that a function reads, in the order of its parameters; asp for machinePrice where machines are priced by TH/s. */
export const keysOf = ({ parameters }: Definition, pricedByTh: boolean): readonly AssumptionKey[] => [
  ...new Set(
    Object.entries(parameters).flatMap(([name, parameter]) => {
      if (parameter.kind === "assumptions") return parameter.keys;
      return makingOf(name, pricedByTh)?.from ?? (isKey(name) ? [name] : []);
    }),
  ),
];

/** The arguments of a function, filled from values of keys. */
export function filledFrom({ parameters }: Definition, values: Values): Given<Parameters> {
  const value = (key: AssumptionKey) => values.get(key) as Exact;
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => {
      if (parameter.kind === "assumptions")
        return [name, Object.fromEntries(parameter.keys.map((key) => [key, values.get(key)]))];
      const making = makingOf(name, values.has("asp"));
      if (!making && isKey(name)) return [name, values.get(name)];
      // Elementwise, so that all other parameters are read from one cell.
      return [name, readCell(name, parameter as CellParameter, making?.by(value).toNumber())];
    }),
  ) as Given<Parameters>;
}
