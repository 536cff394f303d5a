import type { Value } from "./grid";
import { HostObject } from "./hostObject";

/** An error is its code, "#N/A", with the function's message. */
export interface CustomFunctionResult {
  readonly value: Value | Value[][];
  readonly message?: string;
}

/** Error codes on the wire that are not #VALUE!. */
const errorCodes: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#N/A",
  10: "#N/A",
};

/** Feature: results are sent together every 200 ms rather than every 500. */
const fasterResults = 2;

type WireResult = readonly [id: number, ok: boolean, value: unknown, errorCode?: number];

/** Receives the results of custom functions. */
export class CustomFunctionResults extends HostObject {
  readonly className = "CustomFunctions";

  constructor(
    private readonly ready: () => void,
    private readonly finish: (id: number, result: CustomFunctionResult) => void,
  ) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions() {
    this.ready();
  }
  _GetEnabledFeatures() {
    return [fasterResults];
  }
  SetInvocationArrayResults(results: readonly WireResult[]) {
    for (const [id, ok, value, errorCode] of results) this.finish(id, ok ? resultOf(value) : failure(errorCode, value));
  }
  SetInvocationResults(
    results: readonly {
      readonly id: number;
      readonly failed: boolean;
      readonly value: unknown;
      readonly errorCode?: number;
    }[],
  ) {
    for (const { id, failed, value, errorCode } of results)
      this.finish(id, failed ? failure(errorCode, value) : resultOf(value));
  }
}

const failure = (errorCode: number | undefined, message: unknown): CustomFunctionResult => ({
  value: errorCodes[errorCode ?? 0] ?? "#VALUE!",
  ...(typeof message === "string" && { message }),
});

function resultOf(value: unknown): CustomFunctionResult {
  if (Array.isArray(value)) return { value: value.map((row: unknown[]) => row.map((cell) => valueOf(cell))) };
  return {
    value: valueOf(value),
    ...(isReturnedError(value) && value.message !== undefined && { message: value.message }),
  };
}

function valueOf(value: unknown): Value {
  if (isReturnedError(value)) return value.code;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return "";
  return "#VALUE!";
}

/** A CustomFunctions.Error that was returned, alone or in a block, rather than thrown. */
const isReturnedError = (value: unknown): value is { readonly code: string; readonly message?: string } =>
  typeof value === "object" && value !== null && (value as { valueType?: unknown }).valueType === "CustomFunctionError";
