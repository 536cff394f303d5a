import {
  before,
  daysBefore,
  halfLabel,
  monthEnd,
  pad,
  quarterEnd,
  quarterLabel,
  quarterOf,
  quarterStart,
  spokenAbout,
  type Calendar,
} from "../calendar";
import type { PeriodPhrase } from "./rules";

/** A time with its year: the label of the period, and its first and last day. */
export interface Period {
  readonly label: string;
  readonly start: string;
  readonly end: string;
  /** What the words named: a day, or something that has days. */
  readonly span: "day" | "month" | "quarter" | "half" | "year";
  /** The words named an end of it: "at the end of Q2". */
  readonly edge?: "start" | "end";
}

const dayPeriod = (date: string): Period => ({ label: date, start: date, end: date, span: "day" });

export const quarterPeriod = (calendar: Calendar, index: number): Period => ({
  label: quarterLabel(calendar, index),
  start: quarterStart(calendar, index),
  end: quarterEnd(calendar, index),
  span: "quarter",
});
const yearPeriod = (calendar: Calendar, year: number): Period => ({
  label: `FY${year}`,
  start: quarterStart(calendar, year * 4),
  end: quarterEnd(calendar, year * 4 + 3),
  span: "year",
});
const halfPeriod = (calendar: Calendar, year: number, half: number): Period => ({
  label: halfLabel(calendar, year, half),
  start: quarterStart(calendar, year * 4 + (half === 1 ? 0 : 2)),
  end: quarterEnd(calendar, year * 4 + (half === 1 ? 1 : 3)),
  span: "half",
});
const monthPeriod = (year: number, month: number): Period => ({
  label: `${year}-${pad(month)}`,
  start: `${year}-${pad(month)}-01`,
  end: monthEnd(year, month),
  span: "month",
});

/** What a phrase means on this call. Words that look forward take the next quarter of that name, others the last. */
export function resolve(phrase: PeriodPhrase, calendar: Calendar, forward: boolean): Period | null {
  const found = base(phrase, calendar, forward);
  return found && phrase.edge ? { ...found, edge: phrase.edge } : found;
}

const daysAgo = ({ days = 0, weeks = 0, months = 0 }: PeriodPhrase & { unit: "ago" }) => days + weeks * 7 + months * 30;

function base(phrase: PeriodPhrase, calendar: Calendar, forward: boolean): Period | null {
  const { date } = calendar;
  switch (phrase.unit) {
    case "today":
      return date ? dayPeriod(date) : null;
    case "ago":
      return date ? dayPeriod(daysBefore(date, daysAgo(phrase))) : null;
    case "day": {
      const now = spokenAbout(calendar);
      const year = phrase.year ?? (now ? yearBefore(now, phrase.month, phrase.day, forward) : null);
      return year === null ? null : dayPeriod(`${year}-${pad(phrase.month)}-${pad(phrase.day)}`);
    }
    case "month": {
      if (phrase.shift === -1 && calendar.reported?.unit === "month") {
        const last = before(calendar, "last")!;
        return { label: last.label, start: last.start, end: last.end, span: "month" };
      }
      if (!date) {
        const now = spokenAbout(calendar);
        const year = phrase.year ?? (now && phrase.month ? yearBefore(now, phrase.month, 1, forward) : null);
        return phrase.month && year !== null ? monthPeriod(year, phrase.month) : null;
      }
      // In a report of a month, the month before is that before the one reported.
      if (!phrase.month && calendar.reported?.unit === "month") return sameBefore(calendar, phrase.shift ?? -1);
      const month = phrase.month ?? ((Number(date.slice(5, 7)) + 10) % 12) + 1;
      // "In November we expect", said in November: the month that has begun.
      const isNow = month === Number(date.slice(5, 7));
      return monthPeriod(
        phrase.year ?? yearBefore(date, month, 1, forward && !isNow) - Number(isNow && phrase.isLast === true),
        month,
      );
    }
    case "quarter":
      return quarterPhrase(phrase, calendar, forward);
    case "half": {
      const year = phrase.year ?? namedYear(phrase.years, calendar, forward);
      if (year === null) return null;
      return halfPeriod(calendar, year, phrase.half);
    }
    case "year": {
      if (phrase.endMonth !== undefined && phrase.year !== undefined) {
        const last = quarterOf(calendar, `${phrase.year}-${pad(phrase.endMonth)}-01`);
        return yearPeriod(calendar, Math.floor(last / 4));
      }
      if (phrase.calendar && phrase.year !== undefined)
        return yearPeriod({ ...calendar, fiscal: false, shift: 0 }, phrase.year);
      const year = phrase.year ?? namedYear(phrase.shift, calendar, forward);
      if (year === null) return null;
      const named = yearPeriod(calendar, year);
      // "down from 96.9 at year end": the last that has been, unless the words look forward.
      const isPast = phrase.edge === "end" && phrase.year === undefined && phrase.shift === undefined && !forward;
      return isPast && date !== null && named.end > date ? yearPeriod(calendar, year - 1) : named;
    }
    case "reported":
      return sameBefore(calendar, phrase.shift);
    case "year to date":
      return yearToDate(phrase, calendar);
  }
}

/** The year so far, or as far as the words say; the months of a report of a month are those of the calendar year. */
function yearToDate(
  { months, endMonth, year }: PeriodPhrase & { unit: "year to date" },
  calendar: Calendar,
): Period | null {
  const { quarter, reported } = calendar;
  if (year !== undefined && endMonth !== undefined) {
    const last = quarterOf(calendar, `${year}-${pad(endMonth)}-01`);
    const place = (last % 4) + 1;
    if (months === 6 && place === 4) return halfPeriod(calendar, Math.floor(last / 4), 2);
    return months === place * 3 ? soFar(calendar, last) : null;
  }
  if (year !== undefined && months !== undefined && months % 3 !== 0)
    return { label: `${year}YTD`, start: `${year}-01-01`, end: monthEnd(year, months), span: "half" };
  if (year !== undefined && months !== undefined) return soFar(calendar, year * 4 + months / 3 - 1);
  if (quarter === null) return null;
  if (reported?.unit !== "month") return soFar(calendar, quarter);
  const now = reported.end.slice(0, 4);
  return { label: `${now}YTD`, start: `${now}-01-01`, end: reported.end, span: "half" };
}

/** The quarters of a company's year up to one of them. */
export function soFar(calendar: Calendar, last: number): Period {
  const year = Math.floor(last / 4);
  const part = ["Q1", "H1", "YTD"][last % 4];
  const label = `${calendar.fiscal || part === undefined ? "FY" : ""}${year}${part ?? ""}`;
  return { label, start: quarterStart(calendar, year * 4), end: quarterEnd(calendar, last), span: "half" };
}

/** What is reported, or the same of a year before. */
function sameBefore(calendar: Calendar, shift: number): Period | null {
  const { quarter, reported } = calendar;
  if (!reported) return quarter === null ? null : quarterPeriod(calendar, quarter + shift);
  const then = shift === 0 ? reported : before(calendar, shift === -4 ? "a year ago" : "last");
  return then && { label: then.label, start: then.start, end: then.end, span: then.unit };
}

/** The year of a month without one: the last that has come by the date of the call, or the next to come. */
function yearBefore(date: string, month: number, day: number, forward: boolean): number {
  const year = Number(date.slice(0, 4));
  const passed = `${pad(month)}-${pad(day)}` <= date.slice(5);
  if (forward) return passed ? year + 1 : year;
  return passed ? year : year - 1;
}

/** The year that "this year", "next year" name: of the call where the words look forward, else of the quarter reported. */
function namedYear(shift: number | undefined, { quarter, date, fiscal }: Calendar, forward: boolean): number | null {
  const reported = quarter === null ? null : Math.floor(quarter / 4);
  const spoken = date && !fiscal ? Number(date.slice(0, 4)) : reported;
  const year = forward || (shift ?? 0) > 0 ? spoken : reported;
  return year === null ? null : year + (shift ?? 0);
}

function quarterPhrase(
  phrase: PeriodPhrase & { unit: "quarter" },
  calendar: Calendar,
  forward: boolean,
): Period | null {
  const { quarter } = calendar;
  if (phrase.endMonth !== undefined) {
    const now = spokenAbout(calendar);
    const year = phrase.year ?? (now ? yearBefore(now, phrase.endMonth, 1, false) : null);
    return year === null ? null : quarterPeriod(calendar, quarterOf(calendar, `${year}-${pad(phrase.endMonth)}-01`));
  }
  if (phrase.quarter === undefined) {
    return quarter === null ? null : quarterPeriod(calendar, quarter + (phrase.shift ?? 0));
  }
  const place = phrase.quarter - 1;
  if (phrase.year !== undefined) return quarterPeriod(calendar, phrase.year * 4 + place);
  if (quarter === null) return null;
  if (phrase.years !== undefined) return quarterPeriod(calendar, (Math.floor(quarter / 4) + phrase.years) * 4 + place);
  const last = quarter - ((quarter - place + 4) % 4);
  return quarterPeriod(calendar, forward && last < quarter ? last + 4 : last);
}
