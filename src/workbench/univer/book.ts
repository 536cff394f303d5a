import { ICommandService, IUndoRedoService, type Injector, type Workbook, type Worksheet } from "@univerjs/core";

/** The open workbook inside Univer, and the way to change it from outside without being taken for its user. */
export class Book {
  private own = 0;

  constructor(
    readonly injector: Injector,
    readonly workbook: Workbook,
  ) {}

  get id() {
    return this.workbook.getUnitId();
  }

  /** Whether what happens now comes from outside the grid, not from the hands of its user. */
  get isOwn() {
    return this.own > 0;
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`The workbook has no sheet with the id ${id}.`);
    return sheet;
  }

  /**
   * Executes a command or mutation of Univer's. What the user could undo before is forgotten, as undoing it over the
   * change would mix the two.
   */
  change(command: string, params: object) {
    this.own++;
    try {
      const done = this.injector.get(ICommandService).syncExecuteCommand(command, { unitId: this.id, ...params });
      if (!done) throw new Error(`The grid did not carry out ${command}.`);
    } finally {
      this.own--;
    }
    this.injector.get(IUndoRedoService).clearUndoRedo(this.id);
  }
}
