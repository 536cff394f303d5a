import { catalogue } from "../economics/catalogue";
import type { Definition } from "../economics/define";
import { invoke, isCellError, type Argument, type CellError, type CellValue } from "../economics/invoke";
import { returnsMatrix } from "./resultShape";

/** Gives Excel every function of the catalogue; nothing here knows any one of them. */
export function associateCatalogue(): void {
  for (const definition of catalogue) {
    const count = Object.keys(definition.parameters).length;
    CustomFunctions.associate(definition.name, (...received: unknown[]) => answer(definition, count, received));
  }
}

type Answer = number | string | boolean | null | CustomFunctions.Error;

/** An error that fills one cell is thrown, which alone brings its message to Excel; in a block it stands in its cell. */
function answer(definition: Definition, count: number, received: readonly unknown[]): Answer | Answer[][] {
  const result = invoke(definition, argumentsOf(received, count));
  if (isCellError(result)) throw asExcelError(result);
  if (Array.isArray(result)) return result.map((row) => row.map(toExcel));
  return returnsMatrix(definition) ? [[result]] : result;
}

const toExcel = (value: CellValue): Answer => (isCellError(value) ? asExcelError(value) : value);

/** Excel adds an object about the call after the last argument. */
function argumentsOf(received: readonly unknown[], count: number): Argument[] {
  const last = received.length - 1;
  const own = isObject(received[last]) && !isExcelError(received[last]) ? last : received.length;
  const args: Argument[] = [];
  for (let i = 0; i < own && i < count; i++) args.push(fromExcel(received[i]));
  return args;
}

const fromExcel = (argument: unknown): Argument =>
  Array.isArray(argument) ? argument.map((row: unknown[]) => row.map(cellFromExcel)) : cellFromExcel(argument);

const cellFromExcel = (value: unknown): CellValue =>
  isExcelError(value)
    ? { error: value.code as CellError["error"], message: value.message ?? "" }
    : (value as CellValue);

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isExcelError = (value: unknown): value is CustomFunctions.Error => value instanceof CustomFunctions.Error;

/** The errors that a function may give Excel; the others only ever come from cells. */
function asExcelError({ error, message }: CellError): CustomFunctions.Error {
  const { invalidValue, notAvailable, divisionByZero, invalidNumber, nullReference } = CustomFunctions.ErrorCode;
  const codes: Partial<Record<CellError["error"], CustomFunctions.ErrorCode>> = {
    "#N/A": notAvailable,
    "#DIV/0!": divisionByZero,
    "#NUM!": invalidNumber,
    "#NULL!": nullReference,
  };
  return new CustomFunctions.Error(codes[error] ?? invalidValue, message || `An argument is ${error}.`);
}
