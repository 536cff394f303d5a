/** What an event of an object is called on the wire: the number of its type, and whose handlers hear it. */
export interface EventSource {
  readonly type: number;
  readonly target: string;
}

/**
 * An object of Excel's object model, on the host's side. Members carry the names of the API; which of them an add-in may
 * reach is decided by members.ts, from the schema. Wire-only members keep their underscore.
 *
 * Objects are made anew for each request and hold no state of their own: that is in the grid and the book.
 */
export abstract class HostObject {
  abstract readonly className: string;

  /** What the client needs to find the object again. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** The items of a collection; undefined for what is none. */
  list(): readonly HostObject[] | undefined {
    return undefined;
  }

  /** Whether what it stood for was deleted meanwhile. */
  isGone(): boolean {
    return false;
  }

  /** Of an event by its API name, "onChanged"; undefined when it is not emulated. Absent where there are no events. */
  eventSource?(name: string): EventSource | undefined;
}
