import { cellAddress } from "../formula/address";
import type { Changes, Conflict, SheetChanges } from "./changes";
import type { ExistingName, ExistingWorkbook, Raw } from "./existing";
import { type Content, isFormula, type PlannedCell, type PlannedName, type SheetPlan, type WorkbookPlan } from "./plan";

/** Excel keeps 15 significant digits of what is typed; two numbers closer than that are the same number to it. */
const sameNumber = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));

/** A formula without what Excel may change about it: case and spaces, outside quoted text. */
const plainFormula = (formula: string): string =>
  formula
    .split(/("[^"]*")/)
    .map((part, i) => (i % 2 ? part : part.toUpperCase().replace(/\s+/g, "")))
    .join("");

/** Whether a cell already holds what is planned for it. Text may have come back with its apostrophe, or read as a number. */
export function holds(raw: Raw, content: Content): boolean {
  if (content === null) return true;
  if (isFormula(content))
    return (
      typeof raw === "string" && raw.startsWith("=") && plainFormula(raw.slice(1)) === plainFormula(content.formula)
    );
  if (typeof content === "number") return typeof raw === "number" && sameNumber(raw, content);
  if (typeof content === "boolean") return raw === content;
  return String(raw) === content || raw === `'${content}`;
}

/** What writing a plan into a workbook would do: nothing that is there is replaced without being shown first. */
export function compare(plan: WorkbookPlan, existing: ExistingWorkbook): Changes {
  const names = new Map(existing.names.map((each) => [each.name.toLowerCase(), each]));
  return { sheets: plan.sheets.map((sheet) => compareSheet(sheet, existing, names)) };
}

function compareSheet(
  plan: SheetPlan,
  existing: ExistingWorkbook,
  names: ReadonlyMap<string, ExistingName>,
): SheetChanges {
  const sheet = existing.sheets.find(({ name }) => name.toLowerCase() === plan.name.toLowerCase());
  const added: PlannedCell[] = [];
  const conflicts: Conflict[] = [];
  let kept = 0;
  for (const cell of plan.cells) {
    const before = sheet?.cells[cell.row]?.[cell.column] ?? "";
    if (cell.content === null || cell.content === "") continue;
    if (before === "") added.push(cell);
    else if (cell.role === "input" || holds(before, cell.content)) kept++;
    else conflicts.push({ sheet: plan.name, address: cellAddress(cell.row, cell.column), before, planned: cell });
  }
  return { plan, isNew: !sheet, added, conflicts, kept, ...compareNames(plan, names) };
}

function compareNames(plan: SheetPlan, names: ReadonlyMap<string, ExistingName>) {
  const found = plan.names.map((planned) => ({ planned, existing: names.get(planned.name.toLowerCase()) }));
  return {
    addedNames: found.filter(({ existing }) => !existing).map(({ planned }) => planned),
    nameConflicts: found.flatMap(({ planned, existing }) =>
      existing && !refersTo(existing, plan.name, planned) ? [{ existing, planned }] : [],
    ),
  };
}

function refersTo({ refersTo: target }: ExistingName, sheet: string, planned: PlannedName): boolean {
  const { row, column, rows = 1, columns = 1 } = planned;
  return (
    target !== null &&
    target.sheet.toLowerCase() === sheet.toLowerCase() &&
    target.row === row &&
    target.column === column &&
    target.rows === rows &&
    target.columns === columns
  );
}
