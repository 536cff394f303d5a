import { Refusal } from "../units/refusal";
import { cellAt, isOneCell, shapeOf, shapeText } from "./broadcast";
import type { Argument } from "./cell";
import type { Named } from "./given";
import type { Numbers } from "./numbers";
import { readAssumptionCells, readAssumptions } from "./readAssumptions";
import { readCell } from "./readCell";
import { readLine, readList } from "./readList";

/** An argument that is taken whole, ranges that are added up apart. */
export function readArgument({ name, parameter }: Named, argument: Argument, numbers: Numbers): unknown {
  switch (parameter.kind) {
    case "assumptions":
      return readAssumptions(name, parameter, argument, numbers);
    case "assumption cells":
      return readAssumptionCells(name, argument);
    case "list":
      return readList(name, parameter, argument);
    case "cells":
      return readLine(name, argument);
    case "range":
      throw new Error(`${name} takes a range as a whole; its function cannot be elementwise.`);
    default:
      if (!isOneCell(argument))
        throw new Refusal("input", `${name}: needs one cell, got a range of ${shapeText(shapeOf(argument))}.`);
      return readCell(name, parameter, cellAt(argument, 0, 0), numbers);
  }
}
