import type { ExistingName } from "../../sheets/existing";
import { nameFigures } from "../../sheets/names";
import type { Call } from "../../transcript/figure";
import type { SelectedCell } from "../workbook";

/** The name of exactly this cell, if it has one. */
export const nameAt = (names: readonly ExistingName[], { sheet, row, column }: SelectedCell): string | undefined =>
  names.find(
    ({ refersTo }) =>
      refersTo?.sheet === sheet &&
      refersTo.row === row &&
      refersTo.column === column &&
      refersTo.rows === 1 &&
      refersTo.columns === 1,
  )?.name;

/** Id of the figure that has this name, if the call has one. */
export const figureNamed = (call: Call, name: string): string | undefined =>
  [...nameFigures(call)].find(([, each]) => each.toLowerCase() === name.toLowerCase())?.[0];
