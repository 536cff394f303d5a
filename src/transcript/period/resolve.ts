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
  const { quarter, date } = calendar;
  switch (phrase.unit) {
    case "today":
      return date ? dayPeriod(date) : null;
    case "ago":
      return date ? dayPeriod(daysBefore(date, daysAgo(phrase))) : null;
    case "day": {
      const year = phrase.year ?? (date ? yearBefore(date, phrase.month, phrase.day, forward) : null);
      return year === null ? null : dayPeriod(`${year}-${pad(phrase.month)}-${pad(phrase.day)}`);
    }
    case "month": {
      if (phrase.shift === -1 && calendar.reported?.unit === "month") {
        const last = before(calendar, "last")!;
        return { label: last.label, start: last.start, end: last.end, span: "month" };
      }
      if (!date) return phrase.month && phrase.year ? monthPeriod(phrase.year, phrase.month) : null;
      // In a report of a month, the month before is that before the one reported.
      if (!phrase.month && calendar.reported?.unit === "month") return sameBefore(calendar, phrase.shift ?? -1);
      const month = phrase.month ?? ((Number(date.slice(5, 7)) + 10) % 12) + 1;
      return monthPeriod(phrase.year ?? yearBefore(date, month, 1, forward), month);
    }
    case "quarter":
      return quarterPhrase(phrase, calendar, forward);
    case "half": {
      const year = phrase.year ?? namedYear(phrase.years, calendar, forward);
      if (year === null) return null;
      const [first, last] = phrase.half === 1 ? [0, 1] : [2, 3];
      return {
        label: halfLabel(calendar, year, phrase.half),
        start: quarterStart(calendar, year * 4 + first!),
        end: quarterEnd(calendar, year * 4 + last!),
        span: "half",
      };
    }
    case "year": {
      const year = phrase.year ?? namedYear(phrase.shift, calendar, forward);
      if (year === null) return null;
      const named = yearPeriod(calendar, year);
      // "down from 96.9 at year end": the last that has been, unless the words look forward.
      const isPast = phrase.edge === "end" && phrase.year === undefined && phrase.shift === undefined && !forward;
      return isPast && date !== null && named.end > date ? yearPeriod(calendar, year - 1) : named;
    }
    case "reported":
      return sameBefore(calendar, phrase.shift);
    case "year to date": {
      if (quarter === null) return null;
      const year = Math.floor(quarter / 4);
      if (calendar.reported?.unit === "month")
        return {
          label: `${year}YTD`,
          start: quarterStart(calendar, year * 4),
          end: calendar.reported.end,
          span: "half",
        };
      const part = { 0: "Q1", 1: "H1", 3: "" }[quarter % 4];
      const label = part === undefined ? `${year}YTD` : part ? `${year}${part}` : `FY${year}`;
      return { label, start: quarterStart(calendar, year * 4), end: quarterEnd(calendar, quarter), span: "half" };
    }
  }
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
  const { quarter, date } = calendar;
  if (phrase.endMonth !== undefined) {
    const year = phrase.year ?? (date ? yearBefore(date, phrase.endMonth, 1, false) : null);
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
