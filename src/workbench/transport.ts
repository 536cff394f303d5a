import { appContext, type Activation } from "./appContext";
import type { RequirementSets } from "./requirements";
import type { SettingsStore } from "./settingsStore";
import type { Batch, BatchResponse, Entry } from "./wire";
import {
  Dispatch,
  MessageType,
  MethodError,
  RequestType,
  ResponseType,
  badRequest,
  requestOf,
  type Request,
} from "./xdm";

/** What answers the add-in's requests. */
export interface HostServices {
  readonly requirementSets: RequirementSets;
  readonly settings: SettingsStore;
  run(batch: Batch): Promise<BatchResponse>;
  /** The user leaves the pane by keyboard, with Esc, F2 or Tab at its end: the sheet takes the focus. */
  leavePane(): void;
}

interface Method {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

/** Of the notices that the client sends: Tab forwards and backwards out of the pane, Esc, F2. */
const leavingNotices: readonly unknown[] = [13, 14, 15, 16];

/** A bug of the host shows as an error of the page, and the add-in goes on. */
function internalError(problem: unknown) {
  reportError(problem);
  return { Error: MethodError.internal, Version: 1 };
}

/** The host's end of the line to Microsoft's client library in one pane. */
export class Transport {
  private readonly registered = new Map<string, number>();
  private readonly listener = (event: MessageEvent) => this.receive(event);

  constructor(
    private readonly activation: Activation,
    private readonly pane: Window,
    private readonly paneOrigin: string,
    private readonly services: HostServices,
  ) {
    addEventListener("message", this.listener);
  }

  close() {
    removeEventListener("message", this.listener);
  }

  /** Sends events of the object model and calls of custom functions. */
  tell(entries: readonly Entry[]) {
    this.raise("richApiMessage", { ArrayData: entries });
  }

  /** Runs the function that the add-in has associated with a button of the ribbon. */
  invokeCommand(control: string, functionName: string) {
    return this.raise("appCommandInvoked", [control, functionName, JSON.stringify({ source: { id: control } })]);
  }

  private raise(event: string, data: unknown): boolean {
    const correlation = this.registered.get(event);
    if (correlation === undefined) return false;
    this.post(event, correlation, ResponseType.forEvent, data);
    return true;
  }

  private post(action: string, correlation: number, responseType: number, data: unknown, errorCode = 0) {
    const message = {
      _messageType: MessageType.response,
      _actionName: action,
      _conversationId: this.activation.conversation,
      _correlationId: correlation,
      _origin: this.activation.hostOrigin,
      _serializerVersion: 1,
      _responseType: responseType,
      _errorCode: errorCode,
      _data: data,
    };
    this.pane.postMessage(JSON.stringify(message), this.paneOrigin);
  }

  private receive({ source, origin, data }: MessageEvent) {
    if (source !== this.pane || origin !== this.paneOrigin) return;
    const request = requestOf(data);
    if (request?._conversationId === this.activation.conversation) void this.answer(request);
  }

  private async answer(request: Request) {
    const { _actionName: action, _correlationId: correlation } = request;
    const reply = (data: unknown, errorCode?: number) =>
      this.post(action, correlation, ResponseType.forOne, data, errorCode);
    const done = { Error: 0, Version: 1 };
    if (request._actionType === RequestType.registerEvent) {
      this.registered.set(action, correlation);
      return reply(done);
    }
    if (request._actionType === RequestType.unregisterEvent) {
      this.registered.delete(action);
      return reply(done);
    }
    switch (action) {
      case "ContextActivationManager_getAppContextAsync":
        return reply(appContext(this.activation, this.services.requirementSets, this.services.settings.entries()));
      case "ContextActivationManager_notifyHost":
        if (leavingNotices.includes((request._data as unknown[])[1])) this.services.leavePane();
        return;
      case "executeMethod":
        return reply(await this.execute(request._data as Method).catch(internalError));
      default:
        return reply(null, badRequest);
    }
  }

  private async execute({ DdaMethod, ArrayData, DdaSettingsMethod }: Method): Promise<object> {
    const done = { Error: 0, Version: 1 };
    const { settings } = this.services;
    switch (DdaMethod.DispatchId) {
      case Dispatch.richApi: {
        const response = await this.services.run(JSON.parse(String(ArrayData?.[4])) as Batch);
        return { ...done, Data: [200, [], JSON.stringify(response)] };
      }
      case Dispatch.saveSettings:
        settings.replace(DdaSettingsMethod?.Properties ?? []);
        return done;
      case Dispatch.refreshSettings:
        return { ...done, Properties: { Settings: settings.entries().map(([Name, Value]) => ({ Name, Value })) } };
      case Dispatch.commandCompleted:
        return done;
      default:
        return { Error: MethodError.unsupported, Version: 1 };
    }
  }
}
