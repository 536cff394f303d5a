import { shifted } from "../digits";
import type { Comparison } from "../figure";
import type { Period } from "../period/resolve";
import type { Column } from "./column";
import type { Placed } from "./place";
import type { Stated } from "./stated";

type LevelColumn = Extract<Column, { kind: "level" }>;

type Timed = LevelColumn & { readonly time: Period };

/** The two columns that a column of changes compares. */
export interface Compared {
  readonly now: Timed;
  readonly base: Timed | undefined;
  readonly kind: Comparison["kind"];
}

const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
const sameDay = (a: string, b: string) =>
  a.slice(5) === b.slice(5) || (a.slice(5, 7) === "02" && b.slice(5, 7) === "02" && a.slice(5, 7) === b.slice(5, 7));

/** How far apart two times are, as growth is called. */
function kindBetween(now: Period, base: Period): Comparison["kind"] {
  if (now.span !== base.span) return "other";
  const years = Number(now.end.slice(0, 4)) - Number(base.end.slice(0, 4));
  if (years === 1 && sameDay(now.end, base.end)) return "yoy";
  if (now.span === "year") return years === 1 ? "yoy" : "other";
  if (now.span === "month") return dayAfter(base.end) === now.start ? "mom" : "other";
  if (now.span === "quarter") return dayAfter(base.end) === now.start ? "qoq" : "other";
  return "other";
}

/**
 * What a column of changes compares: the latest level so far of the same length with the level that its name asks for, or
 * with the other of the two before it. Nothing where more than two stand there and it has no name.
 */
export function compared(columns: readonly Column[], at: number): Compared | undefined {
  const column = columns[at]!;
  if (column.kind !== "change") return undefined;
  let end = at;
  while (end > 0 && columns[end - 1]!.kind === "change") end -= 1;
  let start = end;
  while (start > 0 && columns[start - 1]!.kind === "level") start -= 1;
  const near = timed(columns.slice(start, end));
  const like = timed(columns.slice(0, end)).filter(({ time }) => time.span === near.at(-1)?.time.span);
  const now = like.reduce<Timed | undefined>(
    (latest, each) => (latest && latest.time.end >= each.time.end ? latest : each),
    undefined,
  );
  if (!now) return undefined;
  const { of } = column;
  if (of) return { now, base: like.find((each) => each !== now && kindBetween(now.time, each.time) === of), kind: of };
  const others = near.filter((each) => each !== now);
  const [base] = others;
  return base && others.length === 1 && near.length <= 2
    ? { now, base, kind: kindBetween(now.time, base.time) }
    : undefined;
}

const timed = (columns: readonly Column[]) =>
  columns.filter((each): each is Timed => each.kind === "level" && each.time !== null);

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
