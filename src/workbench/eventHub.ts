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
  private readonly registered = new Set<string>();

  constructor(private readonly tell: (entries: readonly Entry[]) => void) {}

  /** The client registers once per event and target, however many handlers it has. */
  register({ type, target }: EventSource, on: boolean): void {
    const key = keyOf(type, target);
    if (on) this.registered.add(key);
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
