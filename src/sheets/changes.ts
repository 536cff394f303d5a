import type { ExistingName, Raw } from "./existing";
import type { PlannedCell, PlannedName, SheetPlan } from "./plan";

/** A cell that holds something other than the plan has for it: the analyst decides. */
export interface Conflict {
  readonly sheet: string;
  readonly address: string;
  readonly before: Raw;
  readonly planned: PlannedCell;
}

/** A planned name that the workbook already uses for something else. */
export interface NameConflict {
  readonly existing: ExistingName;
  readonly planned: PlannedName;
}

export interface SheetChanges {
  readonly plan: SheetPlan;
  readonly isNew: boolean;
  /** Planned cells that are blank now. */
  readonly added: readonly PlannedCell[];
  readonly conflicts: readonly Conflict[];
  /** Planned cells that already hold what is planned, and inputs that hold the analyst's own value. */
  readonly kept: number;
  readonly addedNames: readonly PlannedName[];
  readonly nameConflicts: readonly NameConflict[];
}

/** What writing a plan into a workbook would do. Nothing is written yet. */
export interface Changes {
  readonly sheets: readonly SheetChanges[];
}
