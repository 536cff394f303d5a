import { monthEnd, pad, quarterEnd, quarterOf, type Calendar } from "../calendar";
import type { Comparison } from "../figure";
import { quarterPeriod, resolve, soFar, type Period } from "../period/resolve";
import type { Atom } from "./atoms";

/** What the cells of a column say of the metric of their row. */
export type Column =
  | {
      readonly kind: "level";
      /** Null where the head names none. */
      readonly time: Period | null;
      readonly currency: string | undefined;
      readonly point: "low" | "high" | undefined;
      readonly role: "actual" | "guidance" | "target" | undefined;
      /** It is called the new one of two, which says nothing outside an outlook. */
      readonly isNew?: true;
    }
  | { readonly kind: "change"; readonly of: Comparison["kind"] | undefined; readonly percent: boolean }
  | { readonly kind: "words" };

type Of<K extends Atom["kind"]> = Extract<Atom, { kind: K }>;
const last = <K extends Atom["kind"]>(atoms: readonly Atom[], kind: K): Of<K> | undefined =>
  atoms.filter((atom): atom is Of<K> => atom.kind === kind).at(-1);

/** The column that its words make; nothing where they leave open what it holds. */
export function columnOf(atoms: readonly Atom[], calendar: Calendar): Column | undefined {
  const change = last(atoms, "change");
  if (change) return { kind: "change", of: change.of, percent: change.percent };
  const version = last(atoms, "version")?.of;
  if (last(atoms, "words") ?? version === "superseded") return { kind: "words" };
  const point = last(atoms, "point")?.point;
  if (point === "mid") return { kind: "words" };
  const dated = atoms.some(({ kind }) => ["date", "year", "quarter", "half", "relative"].includes(kind));
  const toDate = last(atoms, "span")?.months === "to date";
  const time = dated || toDate ? timeOf(atoms, calendar) : null;
  if (time === undefined) return undefined;
  const said = last(atoms, "role");
  const hasBeen = said?.isEstimate && time && calendar.date && time.end < calendar.date;
  const role = hasBeen ? undefined : said?.role;
  const currency = last(atoms, "currency")?.currency;
  if (!time && !point && !role && !currency && !version) return undefined;
  return { kind: "level", time, currency, point, role, ...(version ? { isNew: true as const } : {}) };
}

/** The time of a head; undefined where it is ambiguous. */
function timeOf(atoms: readonly Atom[], calendar: Calendar): Period | undefined {
  const year = last(atoms, "year");
  const months = last(atoms, "span")?.months;
  const quarter = last(atoms, "quarter");
  if (quarter)
    return (
      resolve({ unit: "quarter", quarter: quarter.quarter, ...(year ? { year: year.year } : {}) }, calendar, false) ??
      undefined
    );
  const half = last(atoms, "half");
  if (half)
    return (
      resolve({ unit: "half", half: half.half, ...(year ? { year: year.year } : { years: 0 }) }, calendar, false) ??
      undefined
    );
  const date = last(atoms, "date");
  if (date) return ofDate(date, year?.year ?? yearOf(date, calendar), months, calendar);
  const relative = last(atoms, "relative");
  if (relative) {
    const { unit, shift } = relative;
    const phrase = unit === "quarter" ? { unit, shift } : unit === "year" ? { unit, shift } : undefined;
    return (phrase && resolve(phrase, calendar, false)) ?? undefined;
  }
  if (months === "to date") return toDateOf(year?.year, calendar);
  // A year alone may head its quarter as well as the year, unless years are reported.
  if (year?.full || (year && (months === 12 || (months === undefined && calendar.reported?.unit === "year"))))
    return resolve({ unit: "year", year: year.year }, calendar, false) ?? undefined;
  return undefined;
}

/** The year of a date without one: the last that had come when the text was written. */
function yearOf({ month, day = 1 }: Of<"date">, { date }: Calendar): number | undefined {
  if (!date) return undefined;
  const year = Number(date.slice(0, 4));
  return `${year}-${pad(month)}-${pad(day)}` <= date ? year : year - 1;
}

function ofDate(
  { month, day }: Of<"date">,
  year: number | undefined,
  months: Of<"span">["months"] | undefined,
  calendar: Calendar,
): Period | undefined {
  if (year === undefined) return undefined;
  const isLast = day === undefined || day >= 28;
  const end = day === undefined ? monthEnd(year, month) : `${year}-${pad(month)}-${pad(day)}`;
  // In a report of a month, the day that closes a month heads what was done in it.
  const closes = months === undefined && calendar.reported?.unit === "month" && end === monthEnd(year, month);
  if (months === "month" || closes || (months === undefined && day === undefined))
    return {
      label: `${year}-${pad(month)}`,
      start: `${year}-${pad(month)}-01`,
      end: monthEnd(year, month),
      span: "month",
    };
  if (months === undefined || months === "date") return { label: end, start: end, end, span: "day" };
  const index = quarterOf(calendar, end);
  if (months === "to date" && calendar.quarter === null)
    return { label: `${year}YTD`, start: `${year}-01-01`, end, span: "half" };
  if (!isLast || quarterEnd(calendar, index).slice(0, 7) !== end.slice(0, 7))
    return months === "to date" ? yearSoFar(year, end) : undefined;
  if (months === 3) return quarterPeriod(calendar, index);
  const place = (((index % 4) + 4) % 4) + 1;
  if (months === "to date" || months === place * 3) return soFar(calendar, index);
  if (months === 6 && place === 4)
    return resolve({ unit: "half", half: 2, year: Math.floor(index / 4) }, calendar, false) ?? undefined;
  return undefined;
}

const yearSoFar = (year: number, end: string): Period => ({
  label: `${year}YTD`,
  start: `${year}-01-01`,
  end,
  span: "half",
});

/** "YTD 2025": as far in that year as what is reported lies in its own. */
function toDateOf(year: number | undefined, calendar: Calendar): Period | undefined {
  const { quarter, reported } = calendar;
  if (quarter === null) return undefined;
  const now = Math.floor(quarter / 4);
  if (reported?.unit === "month") return yearSoFar(year ?? now, `${year ?? now}${reported.end.slice(4)}`);
  return soFar(calendar, quarter + ((year ?? now) - now) * 4);
}
