import { catalogue, definitionOf } from "../economics/catalogue";
import type { Argument, CellValue, Grid } from "../economics/cell";
import { invoke } from "../economics/invoke";
import { unknownFunction } from "./unknownFunction";

export const namespace = "MINING";

const prefix = new RegExp(`^(?:${namespace}\\.|_xldudf_${namespace}_)`, "i");

/** Is this one of the add-in's functions, as typed or as .xlsx files store it? */
export const isMining = (name: string): boolean => prefix.test(name);

/** A function's name without the namespace. */
export const bareName = (name: string): string => name.trim().replace(prefix, "");

/** The definition of a function by its full name; undefined when the catalogue has none. */
export const miningDefinition = (name: string) => definitionOf(bareName(name));

/** Calls `MINING.HASHPRICE` and its like, in any case. */
export function callMining(name: string, args: readonly Argument[]): CellValue | Grid {
  const definition = miningDefinition(name);
  if (definition) return invoke(definition, args);
  return unknownFunction(
    name,
    catalogue.map((each) => `${namespace}.${each.name}`),
  );
}
