import { shifted } from "../digits";
import type { Comparison } from "../figure";
import type { Period } from "../period/resolve";
import type { Column } from "./column";
import type { Placed } from "./place";
import type { Stated } from "./stated";

type LevelColumn = Extract<Column, { kind: "level" }>;

/** The two columns that a column of changes compares. */
export interface Compared {
  readonly now: LevelColumn & { readonly time: Period };
  readonly base: (LevelColumn & { readonly time: Period }) | undefined;
  readonly kind: Comparison["kind"];
}

const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
const sameDay = (a: string, b: string) =>
  a.slice(5) === b.slice(5) || (a.slice(5, 7) === "02" && b.slice(5, 7) === "02" && a.slice(5, 7) === b.slice(5, 7));

/** How far apart two times are, as growth is called. */
export function kindBetween(now: Period, base: Period): Comparison["kind"] {
  if (now.span !== base.span) return "other";
  const years = Number(now.end.slice(0, 4)) - Number(base.end.slice(0, 4));
  if (years === 1 && sameDay(now.end, base.end)) return "yoy";
  if (now.span === "year") return years === 1 ? "yoy" : "other";
  if (now.span === "month") return dayAfter(base.end) === now.start ? "mom" : "other";
  if (now.span === "quarter") return dayAfter(base.end) === now.start ? "qoq" : "other";
  return "other";
}

/** What a column of changes compares: the levels before it, since the last such column that had levels of its own. */
export function compared(columns: readonly Column[], at: number): Compared | undefined {
  const column = columns[at]!;
  if (column.kind !== "change") return undefined;
  let end = at;
  while (end > 0 && columns[end - 1]!.kind === "change") end -= 1;
  let start = end;
  while (start > 0 && columns[start - 1]!.kind === "level") start -= 1;
  const levels = columns
    .slice(start, end)
    .filter((each): each is Compared["now"] => each.kind === "level" && each.time !== null);
  const now = levels.reduce<Compared["now"] | undefined>(
    (latest, each) => (!latest || each.time.end > latest.time.end ? each : latest),
    undefined,
  );
  if (!now) return undefined;
  const others = levels.filter((each) => each !== now);
  if (column.of)
    return { now, base: others.find(({ time }) => kindBetween(now.time, time) === column.of), kind: column.of };
  return others.length === 1 ? { now, base: others[0], kind: kindBetween(now.time, others[0]!.time) } : undefined;
}

/** A percentage of growth in a cell. */
export function growthIn(stated: Stated, isPercent: boolean, kind: Comparison["kind"]): Comparison | undefined {
  if (stated.unit !== "%" && !(isPercent && stated.unit === "")) return undefined;
  if (stated.currency !== undefined || stated.scale !== undefined) return undefined;
  return { kind, change: shifted(stated.digits, -2), direction: stated.negative ? "decrease" : "increase" };
}

/** Whether a stated difference is that of two levels, to within what was rounded. */
export function isDifference(change: number, tolerance: number, now: number, base: number, rounded: number): boolean {
  return Math.abs(now - base - change) <= tolerance + 2 * rounded + 1e-9 * Math.abs(now);
}

export const levelOf = (row: readonly Placed[], column: Column | undefined) =>
  row.find((each) => each.column === column)?.cell;
