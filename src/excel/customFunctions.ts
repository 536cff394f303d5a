import { closedForms } from "../economics/closedForms";
import type { Definition } from "../economics/define";
import { invoke, isCellError, type Argument, type CellError, type CellValue } from "../economics/invoke";
import { returnsMatrix } from "./resultShape";

/** Functions that bring tables of data, simulate or spill a sheet: their code comes at their first call. */
const loadedLater = [
  "DIFFICULTYAT",
  "MINERSPEC",
  "ASICOPTIONVALUE",
  "PVMBRIDGE",
  "HALVINGSCENARIO",
  "ASPSCENARIO",
  "SENSITIVITY",
  "PROJECTION",
  "PAYBACKDISTRIBUTION",
];

/** Gives Excel every function of the catalogue; nothing here knows what any one of them does. */
export function associateCatalogue(): void {
  for (const definition of closedForms)
    CustomFunctions.associate(definition.name, (...received: unknown[]) => answer(definition, received));
  for (const name of loadedLater)
    CustomFunctions.associate(name, async (...received: unknown[]) => answer(await loaded(name), received));
}

async function loaded(name: string): Promise<Definition> {
  const { definitionOf } = await import("../economics/catalogue").catch(() => {
    const why = `${name} could not be loaded; recalculate once Hashbook can be reached.`;
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, why);
  });
  return definitionOf(name)!;
}

type Answer = number | string | boolean | null | CustomFunctions.Error;

/** An error that fills one cell is thrown, which alone brings its message to Excel; in a block it stands in its cell. */
function answer(definition: Definition, received: readonly unknown[]): Answer | Answer[][] {
  const result = invoke(definition, argumentsOf(received, Object.keys(definition.parameters).length));
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

/** Cells stand as they come but for errors, which are rare. */
const fromExcel = (argument: unknown): Argument => {
  if (!Array.isArray(argument)) return cellFromExcel(argument);
  const rows = argument as unknown[][];
  return rows.some((row) => row.some(isExcelError))
    ? rows.map((row) => row.map(cellFromExcel))
    : (rows as CellValue[][]);
};

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
