import type { Changes, Conflict } from "../sheets/changes";
import { type Content, isFormula } from "../sheets/plan";

export const conflictsOf = ({ sheets }: Changes): readonly Conflict[] => sheets.flatMap(({ conflicts }) => conflicts);

/** Whether there is anything to write that needs no decision. */
export const hasWork = ({ sheets }: Changes): boolean =>
  sheets.some(({ added, addedNames, isNew }) => isNew || added.length > 0 || addedNames.length > 0);

/** Names that the workbook uses for something else; they stay. */
export const takenNames = ({ sheets }: Changes): readonly string[] =>
  sheets.flatMap(({ nameConflicts }) => nameConflicts.map(({ planned }) => planned.name));

/** A cell's content as the analyst would type it. */
export function shownContent(content: Content): string {
  if (isFormula(content)) return `=${content.formula}`;
  return typeof content === "number"
    ? content.toLocaleString("en-US", { maximumFractionDigits: 10 })
    : String(content ?? "");
}

/** What names the row of a cell in its planned table: the first text left of it, or the cell's address. */
export function rowLabel({ sheet, address, planned }: Conflict, { sheets }: Changes): string {
  const plan = sheets.find((each) => each.plan.name === sheet)?.plan;
  const first = plan?.cells.find(
    ({ row, column, content }) => row === planned.row && column < planned.column && typeof content === "string",
  );
  return typeof first?.content === "string" ? first.content : address;
}
