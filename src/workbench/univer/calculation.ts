import { ICommandService, type ICommandInfo, type IExecutionOptions, type IUnitRange } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Book } from "./book";

/** A calculation that takes longer is stuck: 10,000 functions take about 3 s. */
const longestCalculation = 60_000;

/** Follows Univer's calculation, which starts a while after a change and runs beside everything else. */
export class Calculation {
  /** Something was changed, and the calculation that takes it in has not begun. */
  private due = false;
  private waiting: (() => void)[] = [];
  private readonly commands: ICommandService;
  private readonly unit: string;
  private readonly session: FormulaCalculationSessionService;

  constructor(book: Book) {
    this.commands = book.injector.get(ICommandService);
    this.session = book.injector.get(FormulaCalculationSessionService);
    this.unit = book.id;
    const dirty = book.injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.due = false;
      else if (dirty.get(command.id) && startsCalculation(command, options)) this.due = true;
    });
    this.session.state$.subscribe(() => queueMicrotask(() => this.release()));
  }

  private get isAtRest() {
    const { started, resultApplied, stopped, completed, resultEmitted } = this.session.state;
    return !this.due && (!started || (resultApplied && (stopped || completed || resultEmitted)));
  }

  private release() {
    if (!this.isAtRest) return;
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((proceed) => proceed());
  }

  /** Resolves when all that was changed so far is calculated. */
  settled(): Promise<void> {
    if (this.isAtRest) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const stuck = setTimeout(
        () => reject(new Error(`The calculation has not ended in ${longestCalculation / 1000} s.`)),
        longestCalculation,
      );
      this.waiting.push(() => {
        clearTimeout(stuck);
        resolve();
      });
    });
  }

  /** Calculates these cells and what depends on them; `names` are the names in their formulas that have changed. */
  recalculate(cells: readonly IUnitRange[], names: readonly string[] = []) {
    const dirtyRanges = cells.map(({ unitId, sheetId, range }) => ({ unitId, sheetId, range }));
    const changed = Object.fromEntries(names.map((name) => [name, name]));
    this.trigger({ dirtyRanges, ...(names.length > 0 && { dirtyDefinedNameMap: { [this.unit]: changed } }) });
  }

  recalculateAll() {
    this.trigger({ forceCalculation: true });
  }

  private trigger(what: object) {
    this.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], ...what },
      { onlyLocal: true },
    );
  }

  /** Calls after each calculation that gave results. Gives the function that stops it. */
  onResults(listener: () => void): () => void {
    const subscription = this.session.resultApplied$.subscribe(listener);
    return () => subscription.unsubscribe();
  }
}

/** Results written back and changes of style alone start none. */
function startsCalculation(command: Readonly<ICommandInfo>, options?: IExecutionOptions) {
  if (command.id !== SetRangeValuesMutation.id) return true;
  return options?.onlyLocal !== true && (command.params as { trigger?: string }).trigger !== SetStyleCommand.id;
}
