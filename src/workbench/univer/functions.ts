import { BooleanNumber, type Injector } from "@univerjs/core";
import { BaseFunction, FunctionType, IFunctionService, type BaseValueObject } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { isCellError } from "../cellError";
import { Answers, type CallFunction } from "../answers";
import type { CustomFunctionResult } from "../customFunctionResults";
import type { FunctionMetadata, FunctionsJson } from "../functionMetadata";
import type { UniverGrid } from "./grid";
import { argumentOf, errorOf, firstError, variantOf } from "./variants";

/** Shown while the add-in calculates. */
export const busy = "#BUSY!";

interface Place {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface CellMessage {
  /** "MINING.HASHPRICE". */
  readonly name: string;
  readonly error: string;
  readonly message: string;
}

/** The add-in's functions in the grid's formulas. */
export class SheetFunctions {
  private readonly answers: Answers<Place>;
  private readonly messages = new Map<string, CellMessage>();

  constructor(
    private readonly injector: Injector,
    private readonly grid: UniverGrid,
    call: CallFunction,
  ) {
    this.answers = new Answers(call, (places) =>
      grid.calculation.recalculate(
        places.map(({ unitId, sheetId, row, column }) => ({
          unitId,
          sheetId,
          range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        })),
      ),
    );
  }

  /** Makes the functions known to formulas, to their autocompletion and to their signature help. */
  register(namespace: string, { functions, allowErrorForDataTypeAny = false }: FunctionsJson) {
    const named = functions.map((metadata) => ({ ...metadata, name: `${namespace}.${metadata.name}`.toUpperCase() }));
    this.injector.get(IDescriptionService).registerDescriptions(named.map(describe));
    this.injector
      .get(IFunctionService)
      .registerExecutors(...named.map((metadata) => new AddInFunction(metadata, allowErrorForDataTypeAny, this)));
    this.grid.calculate();
  }

  /** Asks for everything again, as after the add-in was loaded anew. */
  restart() {
    this.answers.forget();
    this.messages.clear();
    this.grid.calculate();
  }

  ask(metadata: FunctionMetadata, values: Parameters<CallFunction>[1], place: Place): CustomFunctionResult | undefined {
    const result = this.answers.ask(metadata.id, values, place);
    if (result) this.remember(metadata.name, result, place);
    return result;
  }

  remember(name: string, result: CustomFunctionResult, { sheetId, row, column }: Place) {
    const { value, message } = result;
    if (isCellError(value) && message) this.messages.set(keyOf(sheetId, row, column), { name, error: value, message });
    else this.messages.delete(keyOf(sheetId, row, column));
  }

  /** Why a cell shows an error, where one of the functions said so. */
  messageAt(sheet: string, row: number, column: number): CellMessage | undefined {
    const message = this.messages.get(keyOf(sheet, row, column));
    if (!message) return undefined;
    const cell = { row, column, rows: 1, columns: 1 };
    const formula = this.grid.formulas(sheet, cell)[0]![0];
    const value = this.grid.values(sheet, cell)[0]![0];
    return formula?.toUpperCase().includes(message.name) && value === message.error ? message : undefined;
  }
}

const keyOf = (sheet: string, row: number, column: number) => `${sheet} ${row} ${column}`;

/** One function, as Univer's calculation calls it. */
class AddInFunction extends BaseFunction {
  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly takesErrors: boolean,
    private readonly owner: SheetFunctions,
  ) {
    super(metadata.name);
  }

  /** A throw in here would end all calculation for good, so a bug shows as a page error and as #VALUE!. */
  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    try {
      return this.answer(variants);
    } catch (problem) {
      queueMicrotask(() => {
        throw problem;
      });
      return errorOf("#VALUE!");
    }
  }

  private answer(variants: readonly BaseValueObject[]): BaseValueObject {
    if (firstError(variants, busy)) return errorOf(busy);
    const error = this.takesErrors ? undefined : firstError(variants);
    if (error) return error;
    const place = { unitId: this.unitId!, sheetId: this.subUnitId!, row: this.row, column: this.column };
    const misuse = misuseOf(this.metadata, variants);
    if (misuse) {
      this.owner.remember(this.metadata.name, { value: "#VALUE!", message: misuse }, place);
      return errorOf("#VALUE!");
    }
    const result = this.owner.ask(this.metadata, this.arguments(variants), place);
    return result ? variantOf(result.value) : errorOf(busy);
  }

  /** Omitted arguments are null, as in Excel. */
  private arguments(variants: readonly BaseValueObject[]) {
    const { parameters } = this.metadata;
    const given = variants.map((variant, index) =>
      argumentOf(variant, (parameters[index] ?? parameters.at(-1))?.dimensionality === "matrix"),
    );
    return [...given, ...Array<null>(Math.max(0, parameters.length - given.length)).fill(null)];
  }
}

/** Excel does not accept such a formula; Univer does. */
function misuseOf({ parameters }: FunctionMetadata, variants: readonly BaseValueObject[]): string | undefined {
  const missing = parameters.slice(variants.length).find(({ optional, repeating }) => !optional && !repeating);
  if (missing) return `${missing.name}: is needed, nothing was given.`;
  if (variants.length > parameters.length && !parameters.at(-1)?.repeating)
    return `takes at most ${parameters.length} arguments, got ${variants.length}.`;
  const lambda = variants.findIndex((variant) => variant.isLambda());
  return lambda < 0 ? undefined : `${parameters[lambda]?.name}: needs a value, got a LAMBDA.`;
}

const describe = ({ name, description = "", parameters }: FunctionMetadata) => ({
  functionName: name,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description ?? "",
    example: "",
    require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  })),
});
