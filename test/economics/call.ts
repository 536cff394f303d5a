import { definitionOf } from "../../src/economics/catalogue";
import { invoke, type Argument, type CellValue } from "../../src/economics/invoke";

/** What a cell shows for a function of the catalogue. */
export function call(name: string, ...args: readonly Argument[]): CellValue | CellValue[][] {
  const definition = definitionOf(name);
  if (!definition) throw new Error(`There is no function ${name}.`);
  return invoke(definition, args);
}

/** The same, where the answer is one number. */
export function numberOf(name: string, ...args: readonly Argument[]): number {
  const value = call(name, ...args);
  if (typeof value !== "number") throw new Error(`${name} gives ${JSON.stringify(value)}.`);
  return value;
}

/** An assumptions range. */
export const rows = (values: Readonly<Record<string, CellValue | undefined>>): CellValue[][] =>
  Object.entries(values).map(([key, value]) => [key, value ?? null]);
