/** The messages between an add-in page and an Office host in the browser, JSON text over postMessage. */

export const MessageType = { request: 0, response: 1 } as const;
export const ResponseType = { forOne: 0, forEvent: 1 } as const;
export const RequestType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** What the client reads as "the host does not know this action". */
export const badRequest = -1;

export interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

/** Number of each Office method on the wire. */
export const Dispatch = { refreshSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Errors of a whole method; the client makes its own messages of them. */
export const MethodError = { unsupported: 5000, internal: 5001 } as const;

/** A request, or undefined for anything else that comes by postMessage. */
export function requestOf(text: unknown): Request | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  try {
    const message = JSON.parse(text) as Request;
    return message._messageType === MessageType.request ? message : undefined;
  } catch {
    return undefined;
  }
}
