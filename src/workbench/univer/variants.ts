import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import { isCellError } from "../cellError";
import type { Argument } from "../customFunctionDriver";
import type { Value } from "../grid";

export const errorOf = (code: string) => ErrorValueObject.create(code as ErrorType);

/** A range or one value, as Univer's calculation passes it, in the shape that a parameter takes; null where it was left out. */
export function argumentOf(variant: BaseValueObject, takesMatrix: boolean): Argument {
  if (!variant.isArray()) {
    const value = scalarOf(variant);
    return takesMatrix && value !== null ? [[value]] : value;
  }
  const rows = (variant as ArrayValueObject).getArrayValue();
  if (!takesMatrix && rows.length === 1 && rows[0]!.length === 1) return scalarOf(rows[0]![0]);
  // Excel gives blank cells of a range as 0, a single blank cell as null.
  return rows.map((row) => row.map((value) => scalarOf(value) ?? 0));
}

/** Errors are their codes, a blank cell is null. */
function scalarOf(value: Nullable<BaseValueObject>): Value | null {
  if (!value || value.isNull()) return null;
  return value.isError() ? (value as ErrorValueObject).getErrorType() : value.getValue();
}

/** The first error among values or in their ranges. */
export function firstError(variants: readonly BaseValueObject[], code?: string): ErrorValueObject | undefined {
  const all = variants.flatMap((variant) =>
    variant.isArray() ? (variant as ArrayValueObject).getArrayValue().flat() : [variant],
  );
  const isIt = (value: Nullable<BaseValueObject>): value is ErrorValueObject =>
    value?.isError() === true && (code === undefined || (value as ErrorValueObject).getErrorType() === code);
  return all.find(isIt);
}

/** A result in Univer's form: one value, or rows of values that spill. */
export function variantOf(value: Value | readonly (readonly Value[])[]): BaseValueObject {
  if (typeof value !== "object") return cellOf(value);
  const columnCount = Math.max(0, ...value.map((row) => row.length));
  if (columnCount === 0) return errorOf("#CALC!");
  return ArrayValueObject.create({
    calculateValueList: value.map((row) => row.map(cellOf)),
    rowCount: value.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellOf(value: Value): BaseValueObject {
  if (isCellError(value)) return errorOf(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return Number.isFinite(value) ? NumberValueObject.create(value) : errorOf("#NUM!");
}
