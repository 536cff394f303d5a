import type { HostObject } from "./hostObject";
import { invalidObjectPath } from "./richApiError";

/** Objects that the client asked to keep between requests, under the names it was given. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly names = new WeakMap<HostObject, string>();
  private count = 0;

  keep(object: HostObject): void {
    const name = this.names.get(object) ?? `${object.className}#${++this.count}`;
    this.names.set(object, name);
    this.kept.set(name, object);
  }

  nameOf(object: HostObject): string | undefined {
    return this.names.get(object);
  }

  find(name: string): HostObject {
    const object = this.kept.get(name);
    if (!object || object.isGone()) throw invalidObjectPath();
    return object;
  }

  free(name: string): void {
    this.kept.delete(name);
  }
}
