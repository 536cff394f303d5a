import { createContext, useContext } from "react";
import type { Changes } from "../sheets/changes";
import type { ExistingWorkbook, Raw } from "../sheets/existing";

/** The active cell. Row and column count from 0. */
export interface SelectedCell {
  readonly sheet: string;
  /** "B12" */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  /** What it shows: the value, for a formula its result. */
  readonly value: Raw;
}

/** What was written, and how to take it back. */
export interface Written {
  readonly cells: number;
  readonly names: number;
  readonly newSheets: readonly string[];
  undo(): Promise<void>;
}

/** The workbook beside the pane: all that the pane wants of a spreadsheet. What the analyst can mend is thrown as a Refusal. */
export interface Workbook {
  read(sheets: readonly string[]): Promise<ExistingWorkbook>;
  write(changes: Changes, how: { readonly replace: boolean }): Promise<Written>;
  selected(): Promise<SelectedCell>;
  /** Calls the listener whenever another cell is selected; ends with the function that it gives. */
  onSelection(listener: () => void): Promise<() => Promise<void>>;
  /** Puts a formula, with its "=", into the active cell; gives the cell's address. */
  insertFormula(formula: string): Promise<string>;
  show(sheet: string, address: string): Promise<void>;
}

export const WorkbookContext = createContext<Workbook | null>(null);

export function useWorkbook(): Workbook {
  const workbook = useContext(WorkbookContext);
  if (!workbook) throw new Error("The pane was drawn without a workbook.");
  return workbook;
}
