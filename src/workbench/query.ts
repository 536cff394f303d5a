import { wireName, type Members } from "./members";
import { HostObject } from "./hostObject";
import { invalidArgument } from "./richApiError";
import type { QueryInfo } from "./wire";

type Answer = Record<string, unknown>;
/** A selected name, split at its slashes. */
type Selected = readonly string[];

/** Answers a load: scalars by name, nested objects for "a/b", the items of collections as `_Items`. */
export function query(object: HostObject, { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo, members: Members) {
  const selected = [...Select, ...Expand].flatMap((names) => names.split(",")).map((name) => name.trim().split("/"));
  return answer(object, selected, members, (items) =>
    items.slice(Skip, Top === undefined || Top === null ? undefined : Skip + Top),
  );
}

const everything = <T>(items: readonly T[]) => items;

function answer(
  object: HostObject,
  selected: readonly Selected[],
  members: Members,
  page: (items: readonly HostObject[]) => readonly HostObject[] = everything,
): Answer {
  const items = object.list();
  if (!items) return properties(object, selected, members);
  const ofItems = selected.map((names) => (names[0] === "items" ? names.slice(1) : names));
  const own = ofItems.filter(([name = "", ...rest]) => !rest.length && members.scalar(object, name));
  const others = ofItems.filter((names) => !own.includes(names));
  const wanted = selected.length === 0 || others.length > 0;
  return {
    ...(own.length ? properties(object, own, members) : {}),
    ...(wanted && {
      _Items: page(items).map((item) => ({ ...item.identity(), ...answer(item, others, members) })),
    }),
  };
}

/** No name, or "*", means all scalars. */
function properties(object: HostObject, selected: readonly Selected[], members: Members): Answer {
  const result: Answer = {};
  const takeAll = () => members.scalars(object).forEach((name) => (result[wireName(name)] = scalar(object, name)));
  const scalar = (of: HostObject, name: string) => members.get(of, wireName(name));
  const nested = new Map<string, Selected[]>();
  if (selected.length === 0) takeAll();
  for (const [name = "*", ...rest] of selected) {
    const own = members.scalar(object, name);
    if (name === "*" || name === "") takeAll();
    else if (own !== undefined) result[wireName(own)] = scalar(object, own);
    else {
      const way = members.navigation(object, name);
      if (way === undefined)
        throw invalidArgument(`${object.className}.load`, `${object.className} has no property ${name}.`);
      nested.set(way, [...(nested.get(way) ?? []), ...(rest.length ? [rest] : [])]);
    }
  }
  for (const [way, names] of nested)
    result[wireName(way)] = nestedAnswer(members.get(object, wireName(way)), names, members);
  return result;
}

function nestedAnswer(target: unknown, names: readonly Selected[], members: Members): Answer | null {
  if (!(target instanceof HostObject)) return null;
  return { ...target.identity(), ...answer(target, names, members) };
}
