import { HostObject } from "../hostObject";
import type { Book } from "./book";
import { oneOf } from "./checked";
import { CultureInfo } from "./cultureInfo";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export class Application extends HostObject {
  readonly className = "Application";
  readonly calculationState = "Done";
  readonly decimalSeparator = ".";
  readonly thousandsSeparator = ",";
  readonly useSystemSeparators = true;
  readonly cultureInfo = new CultureInfo();

  constructor(private readonly book: Book) {
    super();
  }

  /** Kept and told; the grid always calculates by itself. */
  get calculationMode(): string {
    return this.book.calculationMode;
  }
  set calculationMode(value: unknown) {
    this.book.calculationMode = oneOf(value, modes, "Application.calculationMode");
  }

  calculate() {
    this.book.grid.calculate();
  }
  /** Calculation waits for the end of a batch anyway. */
  suspendApiCalculationUntilNextSync() {}
  /** Nothing is drawn before the end of a batch. */
  suspendScreenUpdatingUntilNextSync() {}
}
