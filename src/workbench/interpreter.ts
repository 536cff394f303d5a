import type { HostObject } from "./hostObject";
import { apiName, wireName } from "./members";
import { ObjectPaths, type Origin } from "./objectPaths";
import { query } from "./query";
import { itemNotFound, notImplemented, RichApiError } from "./richApiError";
import { ActionType, type Action, type Batch, type BatchError, type BatchResponse } from "./wire";

export interface InterpreterOptions extends Origin {
  /** Resolves when the calculation has caught up with what was written. */
  settled(): Promise<void>;
  registerEvent(source: { type: number; target: string }, on: boolean): void;
}

/** Runs Rich API batches one after the other, each action in its order. */
export class Interpreter {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: InterpreterOptions) {}

  run(batch: Batch): Promise<BatchResponse> {
    const response = this.last.then(() => this.runNow(batch));
    this.last = response;
    return response;
  }

  /** On an error it stops; what was done before stays, as in Excel. */
  private async runNow(batch: Batch): Promise<BatchResponse> {
    const paths = new ObjectPaths(batch.ObjectPaths, this.options);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
        else if (action.ActionType === ActionType.Query) await this.options.settled();
        results.push({ ActionId: action.Id, Value: this.act(action, paths, batch) ?? null });
      } catch (problem) {
        return { Results: results, TraceIds: traces, Error: asBatchError(problem, action, index, batch) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private act(action: Action, paths: ObjectPaths, batch: Batch): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = paths.find(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        if (batch.AutoKeepReference && object?.className === "Range") this.options.references.keep(object);
        return object && this.identity(object);
      case ActionType.Query:
        return object && { ...this.identity(object), ...query(object, action.QueryInfo ?? {}, this.options.members) };
      case ActionType.Method:
        return this.call(object, action, paths);
      case ActionType.SetProperty: {
        const [value] = paths.values(action.ArgumentInfo);
        return this.options.members.set(present(object, action), action.Name, value);
      }
      case ActionType.Update:
        return this.update(present(object, action), action.ObjectState ?? {});
      default:
        throw notImplemented(`action type ${String(action.ActionType)}`);
    }
  }

  private identity(object: HostObject): Readonly<Record<string, unknown>> {
    const reference = this.options.references.nameOf(object);
    return { ...object.identity(), ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  private call(object: HostObject | null, action: Action, paths: ObjectPaths): unknown {
    const { references, members } = this.options;
    const values = paths.values(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return object && references.keep(object);
    if (action.Name === "_RemoveReference") return references.free(String(values[0]));
    const event = /^_(Register|Unregister)(\w+)Event$/.exec(action.Name);
    if (!event) return members.call(present(object, action), action.Name, values);
    const registers = event[1] === "Register";
    const source = members.event(present(object, action), eventName(event[2]!), registers);
    return this.options.registerEvent(source, registers);
  }

  private update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    const { members } = this.options;
    for (const [name, value] of Object.entries(state)) {
      const way = members.navigation(object, name);
      if (way === undefined) members.set(object, wireName(members.scalar(object, name) ?? name), value);
      else this.update(members.get(object, wireName(way)) as HostObject, value as Readonly<Record<string, unknown>>);
    }
  }
}

/** The wire says DataChanged where the API says onChanged. */
const eventName = (name: string) => `on${name === "DataChanged" ? "Changed" : name}`;

function present(object: HostObject | null, action: Action): HostObject {
  if (!object) throw itemNotFound(apiName(action.Name));
  return object;
}

function asBatchError(problem: unknown, action: Action, index: number, batch: Batch): BatchError {
  const error =
    problem instanceof RichApiError
      ? problem
      : new RichApiError("GeneralException", 500, problem instanceof Error ? problem.message : String(problem));
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location || (batch.ObjectPaths[action.ObjectPathId]?.Name ?? ""),
    HttpStatusCode: error.httpStatus,
    ActionIndex: index,
  };
}
