import type { Grid } from "../grid";
import { invalidArgument, itemAlreadyExists } from "../richApiError";

/** Refuses a name that is blank, too long, holds a sign that references need, or that another sheet has. */
export function checkSheetName(grid: Grid, name: unknown, location: string, ownId?: string): string {
  if (typeof name !== "string" || name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))
    throw invalidArgument(location, `${String(name)} is no valid sheet name.`);
  if (grid.sheets().some((sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === name.toLowerCase()))
    throw itemAlreadyExists(location);
  return name;
}

/** "Sheet4": the first number from the count of sheets on that is free. */
export function freeSheetName(grid: Grid): string {
  const names = grid.sheets().map(({ name }) => name.toLowerCase());
  let number = names.length + 1;
  while (names.includes(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
