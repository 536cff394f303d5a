import { HostObject } from "./hostObject";
import type { Members } from "./members";
import type { References } from "./references";
import { invalidObjectPath, notImplemented } from "./richApiError";
import { PathType, type ArgumentInfo, type Batch, type ObjectPath } from "./wire";

/** What all batches of one workbook start from. */
export interface Origin {
  readonly workbook: HostObject;
  readonly members: Members;
  readonly references: References;
  /** A service by the name of its type; undefined when there is none. */
  service(typeName: string): HostObject | undefined;
}

/** The objects that a batch speaks of. Each path is followed once, for following may add a sheet; null is a null object. */
export class ObjectPaths {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Batch["ObjectPaths"],
    private readonly origin: Origin,
  ) {}

  find(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw invalidObjectPath();
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  /** The values of a call; those that name an object path are the object. */
  values({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((value, i) => this.value(value, ReferencedObjectPathIds?.[i]));
  }

  private value(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === "number" && pathId !== 0) return this.find(pathId);
    if (Array.isArray(value))
      return value.map((each: unknown, i) => this.value(each, Array.isArray(pathId) ? pathId[i] : undefined));
    if (isPathReference(value)) return this.find(value._ObjectPathId);
    return value;
  }

  private follow(path: ObjectPath): HostObject | null {
    const { workbook, references } = this.origin;
    switch (path.ObjectPathType) {
      case PathType.Workbook:
        return workbook;
      case PathType.Service: {
        const service = this.origin.service(path.Name);
        if (!service) throw notImplemented(path.Name);
        return service;
      }
      case PathType.Reference:
        return references.find(path.Name);
      case PathType.Null:
        return null;
      default:
        return this.followFrom(this.find(path.ParentObjectPathId ?? 0), path);
    }
  }

  /** What a null object leads to is null as well. */
  private followFrom(parent: HostObject | null, path: ObjectPath): HostObject | null {
    if (!parent) return null;
    const { members } = this.origin;
    const result =
      path.ObjectPathType === PathType.Property
        ? members.get(parent, path.Name)
        : members.call(
            parent,
            path.ObjectPathType === PathType.Item ? "GetItem" : path.Name,
            this.values(path.ArgumentInfo),
          );
    if (result === null || result === undefined) return null;
    if (!(result instanceof HostObject)) throw invalidObjectPath();
    return result;
  }
}

const isPathReference = (value: unknown): value is { readonly _ObjectPathId: number } =>
  typeof value === "object" && value !== null && "_ObjectPathId" in value;
