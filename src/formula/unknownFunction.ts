import type { CellError } from "../economics/cell";
import { nearest } from "../economics/nearest";

/** What a cell shows for a function that nobody has, with the name that may have been meant. */
export const unknownFunction = (name: string, known: readonly string[]): CellError => ({
  error: "#NAME?",
  message: `There is no function ${name.toUpperCase()} here. The nearest name is ${nearest(name, known)}.`,
});
