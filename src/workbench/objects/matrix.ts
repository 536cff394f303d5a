import { mapArea, type Area } from "../area";
import type { Value } from "../grid";
import { invalidArgument, wrongShape } from "../richApiError";

/** What an add-in puts into an area as a matrix: one value goes to every cell, an array must have the area's shape. */
export function matrixOf(values: unknown, area: Area, location: string): (Value | null)[][] {
  if (!Array.isArray(values)) {
    const value = asValue(values, location);
    return mapArea(area, () => value);
  }
  if (values.length !== area.rows) throw wrongShape(location);
  return values.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== area.columns) throw wrongShape(location);
    return row.map((value) => asValue(value, location));
  });
}

function asValue(value: unknown, location: string): Value | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument(location, "A cell takes text, a number, a boolean or null.");
}
