import type { HostObject } from "./hostObject";
import { supports, type RequirementSets } from "./requirements";
import { apiNotFound, itemNotFound, notImplemented } from "./richApiError";
import { schema, type ClassSchema, type Schema } from "./schema";

type Kind = "scalars" | "navigations" | "methods" | "events";
type AnyObject = Record<string, unknown>;

/** The members that the client may reach, by their names on the wire, no newer than the requirement sets allow. */
export class Members {
  constructor(private readonly sets: RequirementSets) {}

  /** What a property leads to, or its value. */
  get(object: HostObject, wireName: string): unknown {
    const name = this.open(object, wireName, ["scalars", "navigations"]);
    return (object as unknown as AnyObject)[name];
  }

  set(object: HostObject, wireName: string, value: unknown): void {
    const name = this.open(object, wireName, ["scalars"]);
    if (!isWritable(object, name)) throw notImplemented(`${object.className}.${name} =`);
    (object as unknown as AnyObject)[name] = value;
  }

  call(object: HostObject, wireName: string, values: readonly unknown[]): unknown {
    const name = this.open(object, wireName, ["methods"]);
    const method = (object as unknown as AnyObject)[name];
    if (typeof method !== "function") throw notImplemented(`${object.className}.${name}`);
    return method.apply(object, values);
  }

  /** An event's source for registering; without a gate for unregistering, which a newer event can never need. */
  event(object: HostObject, name: string, registers: boolean) {
    if (registers) this.gate(object, name, ["events"]);
    const source = object.eventSource?.(name);
    if (!source) throw notImplemented(`${object.className}.${name}`);
    return source;
  }

  /** The scalar that a query means, whatever its case; undefined when the class has none of this name. */
  scalar(object: HostObject, name: string): string | undefined {
    return sameName(Object.keys(classOf(object)?.scalars ?? {}), name);
  }

  navigation(object: HostObject, name: string): string | undefined {
    return sameName(Object.keys(classOf(object)?.navigations ?? {}), name);
  }

  /** All scalars that a plain load gives: emulated, and in the requirement sets. */
  scalars(object: HostObject): string[] {
    return Object.entries(classOf(object)?.scalars ?? {})
      .filter(([name, set]) => name in object && supports(this.sets, set))
      .map(([name]) => name);
  }

  private open(object: HostObject, wireName: string, kinds: readonly Kind[]): string {
    const name = this.gate(object, wireName, kinds);
    if (!(name in object)) throw notImplemented(`${object.className}.${name}`);
    return name;
  }

  private gate(object: HostObject, wireName: string, kinds: readonly Kind[]): string {
    const described = classOf(object);
    // Services and wire-only members are in no schema: what their class declares is there.
    if (!described || wireName.startsWith("_")) {
      if (!declares(object, wireName)) throw notImplemented(`${object.className}.${wireName}`);
      return wireName;
    }
    const name = apiName(wireName);
    const set = kinds.map((kind) => described[kind][name]).find((found) => found !== undefined);
    if (set === undefined) throw notImplemented(`${object.className}.${name}`);
    if (!supports(this.sets, set)) throw apiNotFound(`${object.className}.${name}`, set);
    return name;
  }
}

/** "getRange" of "GetRange": every name on the wire is the API's with its first letter raised. */
export const apiName = (wireName: string) => wireName.charAt(0).toLowerCase() + wireName.slice(1);
export const wireName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** An item that must be there. */
export function found<T>(item: T | null | undefined, location: string): T {
  if (item === null || item === undefined) throw itemNotFound(location);
  return item;
}

const classOf = (object: HostObject): ClassSchema | undefined => (schema as Schema)[object.className];

const sameName = (names: readonly string[], wanted: string) =>
  names.find((name) => name.toLowerCase() === wanted.toLowerCase());

const declares = (object: HostObject, name: string) =>
  name !== "constructor" &&
  (Object.hasOwn(object, name) || Object.hasOwn(Object.getPrototypeOf(object) as object, name));

function isWritable(object: HostObject, name: string): boolean {
  for (let holder: object | null = object; holder; holder = Object.getPrototypeOf(holder) as object | null) {
    const property = Object.getOwnPropertyDescriptor(holder, name);
    if (property) return property.set !== undefined || property.writable === true;
  }
  return false;
}
