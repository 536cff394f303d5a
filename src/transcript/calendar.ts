import type { Heading } from "./document/heading";
import type { Span as ReportedSpan } from "./document/reported";

/** The quarters of a company: `index` counts its own quarters, four a year, from year 0. */
export interface Calendar {
  /** The quarter that the call reports. */
  readonly quarter: number | null;
  /** Its fiscal year is not the calendar year. */
  readonly fiscal: boolean;
  /** Calendar quarters that a company quarter of the same name lies later; thirds where its year closes inside one. */
  readonly shift: number;
  /** ISO date of the call. */
  readonly date: string | null;
  /** What is reported where it is no quarter; `quarter` is then the one in which it ends. */
  readonly reported?: Reported;
}

/** A month, half or full year that a document reports; of what is announced on a day the month until then. */
export interface Reported {
  readonly unit: "month" | "half" | "year";
  readonly label: string;
  /** First and last day, as ISO dates. */
  readonly start: string;
  readonly end: string;
}

/** Months and days in two digits, as in ISO dates. */
export const pad = (n: number) => String(n).padStart(2, "0");
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The last day of a month, 1 to 12, as ISO date. */
export const monthEnd = (year: number, month: number) => `${year}-${pad(month)}-${pad(daysIn(year, month))}`;

/** Months from year 0 to the first of a company quarter. */
const monthsTo = (shift: number, index: number) => index * 3 + Math.round(shift * 3);
const calendarQuarter = (date: string) => Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);

/** What a company's years are, where the text says the month that closes them. */
const yearsTo = (yearEnd: number | undefined): Pick<Calendar, "fiscal" | "shift"> =>
  yearEnd === undefined || yearEnd === 12 ? { fiscal: false, shift: 0 } : { fiscal: true, shift: yearEnd / 3 - 4 };

/** Days after its end by which a quarter has been reported. */
const latest = 200;

/**
 * The calendar of a company from the title of its call, and the month that closes its year if the text says so.
 *
 * A quarter that ended shortly before the call is a calendar quarter; one that had not ended yet, or long ago, can only
 * be of a fiscal year, and is the last that had ended when the call was held.
 */
export function calendarOf({
  quarter,
  date,
  span,
  announces,
  yearEnd,
}: Pick<Heading, "quarter" | "date" | "span" | "announces" | "yearEnd">): Calendar {
  if (!quarter && span) return calendarOfSpan(span, date, yearEnd);
  const years = yearsTo(yearEnd);
  if (!quarter && announces && date) {
    const reported = { ...monthReported(Number(date.slice(0, 4)), Number(date.slice(5, 7))), end: date };
    return { quarter: quarterOf(years, date), ...years, date, reported };
  }
  if (!quarter) return { quarter: date ? quarterOf(years, date) - 1 : null, ...years, date };
  const index = quarter.year * 4 + quarter.quarter - 1;
  if (!date) return { quarter: index, fiscal: quarter.fiscal || years.fiscal, shift: years.shift, date };
  // A fiscal year may be called after the calendar year that it begins in.
  const shift = [years.shift, years.shift + 4].find((each) => hadEnded(quarterEnd({ shift: each }, index), date));
  if (years.fiscal && shift !== undefined) return { quarter: index, fiscal: true, shift, date };
  const late = calendarQuarter(date) - index;
  const calendar = late === 1 || (late === 2 && (!quarter.fiscal || yearEnd === 12));
  return calendar
    ? { quarter: index, fiscal: false, shift: 0, date }
    : { quarter: index, fiscal: true, shift: calendarQuarter(date) - 1 - index, date };
}

const hadEnded = (end: string, date: string) => end <= date && end >= daysBefore(date, latest);

function calendarOfSpan(span: ReportedSpan, date: string | null, yearEnd: number | undefined): Calendar {
  const { unit, year } = span;
  const years = yearsTo(yearEnd);
  if (unit === "month") {
    const reported = monthReported(year, span.month);
    return { quarter: quarterOf(years, reported.start), ...years, date, reported };
  }
  // "Half-year ended 31 December 2025": the year of the date is not that of the company.
  const ends = unit === "half" && span.endMonth ? quarterOf(years, `${year}-${pad(span.endMonth)}-01`) : undefined;
  const last = ends ?? year * 4 + (unit === "half" && span.half === 1 ? 1 : 3);
  const named = { quarter: (last % 4) + 1, year: Math.floor(last / 4), fiscal: span.fiscal || years.fiscal };
  const calendar = calendarOf({ quarter: named, date, yearEnd });
  const first = unit === "half" ? last - 1 : last - 3;
  const label = unit === "half" ? halfLabel(calendar, named.year, named.quarter <= 2 ? 1 : 2) : `FY${named.year}`;
  return {
    ...calendar,
    reported: { unit, label, start: quarterStart(calendar, first), end: quarterEnd(calendar, last) },
  };
}

const monthReported = (year: number, month: number): Reported => ({
  unit: "month",
  label: `${year}-${pad(month)}`,
  start: `${year}-${pad(month)}-01`,
  end: monthEnd(year, month),
});

/** What the document reports, with its first and last day; nothing where that is not known. */
export function reportedOf(calendar: Calendar): Pick<Reported, "label" | "start" | "end"> | null {
  const { quarter, reported } = calendar;
  if (reported) return reported;
  if (quarter === null) return null;
  return {
    label: quarterLabel(calendar, quarter),
    start: quarterStart(calendar, quarter),
    end: quarterEnd(calendar, quarter),
  };
}

/** The day of the call, or one in the second month after what it reports where no day is given. */
export function spokenAbout(calendar: Calendar): string | null {
  const end = reportedOf(calendar)?.end;
  if (calendar.date || end === undefined) return calendar.date;
  const month = Number(end.slice(5, 7)) + 2;
  return `${Number(end.slice(0, 4)) + Math.floor((month - 1) / 12)}-${pad(((month - 1) % 12) + 1)}-15`;
}

/** The period of the same length before the one reported, or that of a year before. */
export function before(calendar: Calendar, which: "last" | "a year ago"): Reported | null {
  const { reported, quarter } = calendar;
  if (!reported || quarter === null) return null;
  if (reported.unit === "month") {
    const [year, month] = reported.label.split("-").map(Number) as [number, number];
    const index = year * 12 + month - 1 - (which === "last" ? 1 : 12);
    return monthReported(Math.floor(index / 12), (index % 12) + 1);
  }
  const [length, back] = reported.unit === "half" ? [2, which === "last" ? 2 : 4] : [4, 4];
  const last = quarter - back;
  const year = Math.floor(last / 4);
  return {
    unit: reported.unit,
    label: reported.unit === "half" ? halfLabel(calendar, year, last % 4 < 2 ? 1 : 2) : `FY${year}`,
    start: quarterStart(calendar, last - length + 1),
    end: quarterEnd(calendar, last),
  };
}

/** "2024H1", or "FY2026H1" of a fiscal year. */
export const halfLabel = ({ fiscal }: Pick<Calendar, "fiscal">, year: number, half: number) =>
  `${fiscal ? "FY" : ""}${year}H${half}`;
/** "2024Q2", or "FY2026Q1" of a fiscal year. */
export const quarterLabel = ({ fiscal }: Calendar, index: number) =>
  `${fiscal ? "FY" : ""}${Math.floor(index / 4)}Q${(index % 4) + 1}`;
export function quarterStart({ shift }: Pick<Calendar, "shift">, index: number): string {
  const months = monthsTo(shift, index);
  return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}-01`;
}
export function quarterEnd({ shift }: Pick<Calendar, "shift">, index: number): string {
  const months = monthsTo(shift, index) + 2;
  return monthEnd(Math.floor(months / 12), (months % 12) + 1);
}
/** The company quarter in which a date lies. */
export const quarterOf = ({ shift }: Pick<Calendar, "shift">, date: string) =>
  Math.floor((Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - Math.round(shift * 3)) / 3);

/** A date some days earlier. */
export function daysBefore(date: string, days: number): string {
  let [year, month, day] = date.split("-").map(Number) as [number, number, number];
  day -= days;
  while (day < 1) {
    month -= 1;
    if (month < 1) [year, month] = [year - 1, 12];
    day += daysIn(year, month);
  }
  return `${year}-${pad(month)}-${pad(day)}`;
}
