import type { Argument } from "../../../src/economics/invoke";
import breakevens from "../../vectors/breakeven.json";
import companies from "../../vectors/company.json";
import type { Published } from "../published";

/** A published row by its id in the vectors of break-evens or of companies. */
export function rowOf(
  id: string,
  name: string,
  args: readonly Argument[],
  expected: number | string,
  tolerance: Published["tolerance"],
): Published {
  const row = [...breakevens.vectors, ...companies.vectors].find((each) => each.id === id);
  if (!row) throw new Error(`There is no vector ${id}.`);
  return { id, name, args, expected: Number(expected), tolerance, source: row.source, grade: row.grade };
}
