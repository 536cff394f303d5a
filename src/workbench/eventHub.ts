import type { EventSource } from "./hostObject";
import type { Entry } from "./wire";

/** Numbers of the event types on the wire. */
export const eventTypes = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  tableSelectionChanged: 100,
  tableChanged: 101,
} as const;

export type EventType = keyof typeof eventTypes;

/** The target of handlers on a collection of the whole workbook. */
export const workbookTarget = "Workbook";

const richApiEvents = 65_536;

/** Which events the add-in listens to; it is told of those, in the order in which they happened. */
export class EventHub {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  /** How often an event of a target is registered. */
  private readonly registered = new Map<string, number>();

  constructor(private readonly tell: (entries: readonly Entry[]) => void) {}

  /** Each object of the client registers once, however many handlers it has; two of them may stand for one target. */
  register({ type, target }: EventSource, on: boolean): void {
    const key = keyOf(type, target);
    const count = (this.registered.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  raise(event: EventType, targets: readonly string[], message: object): void {
    const type = eventTypes[event];
    const heard = targets.filter((target) => this.registered.has(keyOf(type, target)));
    if (!this.enabled || heard.length === 0) return;
    const json = JSON.stringify(message);
    this.tell(heard.map((target): Entry => [richApiEvents, type, target, json, 0]));
  }
}

const keyOf = (type: number, target: string) => `${type} ${target}`;
