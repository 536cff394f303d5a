import { ICommandService, type ICommandInfo, type IExecutionOptions, type IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { ObjectMatrix } from "@univerjs/core";
import { bounding, sheetColumns, sheetRows, type Area } from "../area";
import type { GridEvent } from "../grid";
import type { Book } from "./book";
import { areaOf } from "./cells";

type Parameters = { subUnitId: string; [name: string]: unknown };

/** Tells what happens in the grid, from Univer's stream of commands. */
export class Watch {
  private active: string;
  private activationPaused = false;

  constructor(
    private readonly book: Book,
    private readonly tell: (event: GridEvent) => void,
  ) {
    this.active = book.workbook.getActiveSheet().getSheetId();
    book.injector.get(ICommandService).onCommandExecuted((command, options) => this.see(command, options));
  }

  /** Does something that activates sheets to and fro, and tells of it only what is left in the end. */
  pauseActivation(action: () => void) {
    this.activationPaused = true;
    try {
      action();
    } finally {
      this.activationPaused = false;
      this.tellActivation();
    }
  }

  private tellActivation() {
    const active = this.book.workbook.getActiveSheet().getSheetId();
    if (active === this.active) return;
    const before = this.active;
    this.active = active;
    this.tell({ kind: "sheetActivated", sheet: active, before });
  }

  private see(command: Readonly<ICommandInfo>, options?: IExecutionOptions) {
    const { subUnitId: sheet } = (command.params ?? {}) as Parameters;
    if (command.id === InsertSheetMutation.id)
      this.tell({ kind: "sheetAdded", sheet: (command.params as { sheet: { id: string } }).sheet.id });
    else if (command.id === RemoveSheetMutation.id) this.tell({ kind: "sheetRemoved", sheet });
    else if (command.id === SetWorksheetActiveOperation.id) {
      if (!this.activationPaused) this.tellActivation();
    } else if (command.id === SetSelectionsOperation.id) {
      const area = selected(command);
      if (area) this.tell({ kind: "selectionChanged", selection: { sheet, area } });
    } else if (!this.book.isOwn && !options?.applyFormulaCalculationResult)
      edited(command, options).forEach((area) => this.tell({ kind: "cellsChanged", sheet, area }));
  }
}

function selected(command: Readonly<ICommandInfo>): Area | null {
  const { selections } = command.params as { selections: readonly { range: IRange }[] };
  const range = selections.at(-1)?.range;
  return range ? excelArea(range) : null;
}

/** A whole row or column selected in Univer ends where its sheet does, or nowhere: in Excel, at the sheet's limit. */
export function excelArea(range: IRange): Area {
  const area = areaOf(range);
  const wholeColumns = Number.isNaN(area.rows);
  const wholeRows = Number.isNaN(area.columns);
  return {
    row: wholeColumns ? 0 : area.row,
    column: wholeRows ? 0 : area.column,
    rows: wholeColumns ? sheetRows : area.rows,
    columns: wholeRows ? sheetColumns : area.columns,
  };
}

/** The areas whose contents a command of the user has changed. */
function edited(command: Readonly<ICommandInfo>, options?: IExecutionOptions): Area[] {
  if (options?.onlyLocal) return [];
  if (command.id === SetRangeValuesMutation.id)
    return written((command.params as { cellValue?: Record<number, Record<number, object | null>> }).cellValue ?? {});
  if (command.id === MoveRangeMutation.id) {
    const { from, to } = command.params as Record<"from" | "to", { value: Record<number, Record<number, object>> }>;
    return [from, to].map(({ value }) => areaOf(new ObjectMatrix(value).getRange()));
  }
  const { range } = (command.params ?? {}) as { range?: IRange };
  if (!range) return [];
  if (command.id === InsertRowMutation.id || command.id === RemoveRowMutation.id)
    return [{ ...areaOf(range), column: 0, columns: sheetColumns }];
  if (command.id === InsertColMutation.id || command.id === RemoveColMutation.id)
    return [{ ...areaOf(range), row: 0, rows: sheetRows }];
  return [];
}

/** The area of the cells that got contents; a change of style alone is none. */
function written(cells: Record<number, Record<number, object | null>>): Area[] {
  let area: Area | null = null;
  for (const [row, line] of Object.entries(cells))
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell !== null && !["v", "f", "si", "p"].some((key) => key in cell)) continue;
      const place = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? bounding(area, place) : place;
    }
  return area ? [area] : [];
}
