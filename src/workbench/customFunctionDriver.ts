import { CustomFunctionResults, type CustomFunctionResult } from "./customFunctionResults";
import type { Value } from "./grid";
import type { HostObject } from "./hostObject";
import type { Entry } from "./wire";
import { isCellError } from "./cellError";

/** The part of functions.json that the host acts on. */
export interface FunctionMetadata {
  readonly id: string;
  readonly parameters: readonly { readonly name: string }[];
  /** Whether errors reach the function instead of being its result. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly options?: {
    readonly cancelable?: boolean;
    readonly stream?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

export type Argument = Value | Value[][] | null;

export interface CallPlace {
  /** Of the calling cell, "Figures!B3". */
  readonly address?: string;
  /** Of arguments that are references. */
  readonly parameterAddresses?: readonly (string | null)[];
  /** Aborted when the cell no longer wants the result. */
  readonly signal?: AbortSignal;
}

const [invoke, cancel] = [1000, 1001];
const flagsOf = ({ options }: FunctionMetadata) => (options?.cancelable ? 1 : 0) | 4;

/**
 * Calls the add-in's custom functions for the spreadsheet engine, over the same messages as Excel on the web.
 * Calls wait until the add-in has loaded. Streaming functions are not emulated; we have none.
 */
export class CustomFunctionDriver {
  private readonly functions: ReadonlyMap<string, FunctionMetadata>;
  private readonly pending = new Map<number, { entry: Entry; resolve: (result: CustomFunctionResult) => void }>();
  private waiting: Entry[] = [];
  private isReady = false;
  private count = 0;

  constructor(
    functions: readonly FunctionMetadata[],
    private readonly tell: (entries: readonly Entry[]) => void,
  ) {
    const streaming = functions.find(({ options }) => options?.stream);
    if (streaming) throw new Error(`${streaming.id} streams; the workbench does not emulate that.`);
    this.functions = new Map(functions.map((each) => [each.id.toLowerCase(), each]));
  }

  /** What the object model's service `Microsoft.ExcelServices.CustomFunctions` answers with. */
  get service(): HostObject {
    return new CustomFunctionResults(
      () => this.start(),
      (id, result) => this.finish(id, result),
    );
  }

  /** The result of a call: one value, or a block to spill. An error is its code, with the function's message. */
  call(functionId: string, values: readonly Argument[], place: CallPlace = {}): Promise<CustomFunctionResult> {
    const metadata = this.functions.get(functionId.toLowerCase());
    if (!metadata) return Promise.resolve({ value: "#NAME?", message: `There is no function ${functionId}.` });
    const error = values.flat(2).find(isCellError);
    if (error !== undefined && !metadata.allowErrorForDataTypeAny) return Promise.resolve({ value: error });
    return new Promise((resolve) => {
      const id = ++this.count;
      const entry: Entry = [1, invoke, "", JSON.stringify(invocation(id, metadata, values, place)), 0];
      this.pending.set(id, { entry, resolve });
      this.send(entry);
      place.signal?.addEventListener("abort", () => this.cancel(id, metadata), { once: true });
    });
  }

  private cancel(id: number, { options }: FunctionMetadata): void {
    if (!this.pending.has(id)) return;
    if (options?.cancelable) this.send([1, cancel, "", JSON.stringify({ invocationId: id }), 0]);
    this.finish(id, { value: "#N/A", message: "The cell no longer needs this result." });
  }

  private send(entry: Entry): void {
    this.waiting.push(entry);
    if (this.isReady && this.waiting.length === 1) queueMicrotask(() => this.flush());
  }

  /** An add-in that has loaded anew owes the answers of the one before. */
  private start(): void {
    this.isReady = true;
    this.waiting = [...this.pending.values()].map(({ entry }) => entry);
    this.flush();
  }

  /** Calls of one recalculation go in one message. */
  private flush(): void {
    const entries = this.waiting.splice(0);
    if (entries.length > 0) this.tell(entries);
  }

  private finish(id: number, result: CustomFunctionResult): void {
    this.pending.get(id)?.resolve(result);
    this.pending.delete(id);
  }
}

function invocation(id: number, metadata: FunctionMetadata, values: readonly Argument[], place: CallPlace) {
  const { options, parameters } = metadata;
  const missing = Array<null>(Math.max(0, parameters.length - values.length)).fill(null);
  const address = options?.requiresAddress ? (place.address ?? null) : null;
  const parameterAddresses = options?.requiresParameterAddresses ? (place.parameterAddresses ?? null) : null;
  const carried = [...values, ...missing].map((value) =>
    Array.isArray(value) ? value.map((row) => row.map(carry)) : carry(value),
  );
  return [id, metadata.id, carried, address, flagsOf(metadata), parameterAddresses];
}

/** Errors travel as objects. */
const carry = (value: Value | null) => (isCellError(value) ? { type: "CustomFunctionError", code: value } : value);
