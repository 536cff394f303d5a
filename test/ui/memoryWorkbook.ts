import { parseReference } from "../../src/formula/address";
import type { SheetChanges } from "../../src/sheets/changes";
import { emptyWorkbook, type ExistingWorkbook, type Raw } from "../../src/sheets/existing";
import type { WorkbookPlan } from "../../src/sheets/plan";
import { written } from "../../src/sheets/written";
import type { SelectedCell, Workbook } from "../../src/ui/workbook";

/** A workbook that lives in memory: it holds contents and names, and calculates nothing. */
export class MemoryWorkbook implements Workbook {
  book: ExistingWorkbook = emptyWorkbook;
  /** The cells that were shown: "Halving!B6". */
  readonly shown: string[] = [];

  async read(sheets: readonly string[]): Promise<ExistingWorkbook> {
    return { ...this.book, sheets: this.book.sheets.filter(({ name }) => sheets.includes(name)) };
  }

  async write({ sheets }: { readonly sheets: readonly SheetChanges[] }, { replace }: { readonly replace: boolean }) {
    const before = this.book;
    const plan: WorkbookPlan = {
      sheets: sheets.map(({ plan, added, conflicts, addedNames }) => ({
        ...plan,
        cells: replace ? [...added, ...conflicts.map(({ planned }) => planned)] : added,
        names: addedNames,
      })),
    };
    this.book = written(plan, before);
    return {
      cells: plan.sheets.reduce((cells, sheet) => cells + sheet.cells.length, 0),
      names: plan.sheets.reduce((names, sheet) => names + sheet.names.length, 0),
      newSheets: sheets.filter(({ isNew }) => isNew).map(({ plan }) => plan.name),
      undo: async () => {
        this.book = before;
      },
    };
  }

  async selected(): Promise<SelectedCell> {
    return { sheet: "Sheet1", address: "A1", row: 0, column: 0, value: "" };
  }

  async onSelection() {
    return async () => {};
  }

  async insertFormula() {
    return "A1";
  }

  async show(sheet: string, address: string) {
    this.shown.push(`${sheet}!${address}`);
  }

  get names(): readonly string[] {
    return this.book.names.map(({ name }) => name);
  }

  /** What a named cell holds. */
  valueOf(name: string): Raw | undefined {
    const refersTo = this.book.names.find((each) => each.name === name)?.refersTo;
    return refersTo ? this.rows(refersTo.sheet)[refersTo.row]?.[refersTo.column] : undefined;
  }

  value(reference: string): Raw | undefined {
    const { sheet = "", block } = parseReference(reference)!;
    return this.rows(sheet)[block.row]?.[block.column];
  }

  /** Types into a cell, as the analyst may between two writes. */
  type(reference: string, value: Raw): void {
    const { sheet, block } = parseReference(reference)!;
    const sheets = this.book.sheets.map((each) =>
      each.name === sheet
        ? {
            ...each,
            cells: each.cells.map((row, i) =>
              i === block.row ? row.map((cell, j) => (j === block.column ? value : cell)) : row,
            ),
          }
        : each,
    );
    this.book = { ...this.book, sheets };
  }

  private rows(sheet: string) {
    return this.book.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  }
}
