import { monthEnd, pad } from "../calendar";

/** Shifts a date by whole months; the last day of a month stays the last day. */
function shiftDate(date: string, months: number): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + months;
  const end = monthEnd(Math.floor(index / 12), (index % 12) + 1);
  return date === monthEnd(year, month) || day > Number(end.slice(8)) ? end : `${end.slice(0, 8)}${pad(day)}`;
}

/** A period a number of steps of its own length earlier: the quarter before 2024Q1 is 2023Q4. */
function stepBack(period: string, steps: number): string | null {
  const part = /^((?:FY)?)(\d{4})([QH])(\d)$/.exec(period);
  if (part) {
    const count = part[3] === "Q" ? 4 : 2;
    const index = Number(part[2]) * count + Number(part[4]) - 1 - steps;
    return `${part[1]}${Math.floor(index / count)}${part[3]}${(index % count) + 1}`;
  }
  const year = /^FY(\d{4})$/.exec(period);
  if (year) return `FY${Number(year[1]) - steps}`;
  const soFar = /^(\d{4})YTD$/.exec(period);
  if (soFar) return `${Number(soFar[1]) - steps}YTD`;
  return /^\d{4}-\d{2}$/.test(period) ? shiftDate(`${period}-01`, -steps).slice(0, 7) : null;
}

const partsOfYear = (period: string) =>
  /Q\d$/.test(period) ? 4 : /H\d$/.test(period) ? 2 : /^\d{4}-\d\d$/.test(period) ? 12 : 1;

/** The period or date with which a growth rate compares; null where the label does not say. */
export function comparedWith(period: string, kind: "qoq" | "yoy" | "mom" | "other"): string | null {
  if (kind === "other") return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return shiftDate(period, { qoq: -3, yoy: -12, mom: -1 }[kind]);
  if (kind === "yoy") return stepBack(period, partsOfYear(period));
  const expected = kind === "qoq" ? /[QH]\d$/ : /^\d{4}-\d{2}$/;
  return expected.test(period) ? stepBack(period, 1) : null;
}

/** First and last day of a calendar period; null for fiscal periods, whose ends the label does not tell. */
export function daysOf(period: string): { readonly first: string; readonly last: string } | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return { first: period, last: period };
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  if (month) return { first: `${period}-01`, last: monthEnd(Number(month[1]), Number(month[2])) };
  const part = /^(\d{4})([QH])(\d)$/.exec(period);
  if (!part) return null;
  const months = part[2] === "Q" ? 3 : 6;
  const end = Number(part[3]) * months;
  return {
    first: `${part[1]}-${pad(end - months + 1)}-01`,
    last: monthEnd(Number(part[1]), end),
  };
}

/** How many days a calendar period has; null for fiscal periods. */
export function dayCount(period: string): number | null {
  const days = daysOf(period);
  return days && (Date.parse(days.last) - Date.parse(days.first)) / 86_400_000 + 1;
}

const counted = (count: number, label: (place: number) => string) =>
  Array.from({ length: count }, (_, i) => label(i + 1));

/** The months of a year up to one of them. */
const monthsUpTo = (year: string, last: number) => counted(last, (month) => `${year}-${pad(month)}`);

/**
 * The periods that make up a longer one, under every label they may carry; none for other periods.
 *
 * A year so far ends with the period that the call reports.
 */
export function partsOf(period: string, reported: string | null): readonly (readonly string[])[] {
  const quarter = /^(\d{4})Q([1-4])$/.exec(period);
  if (quarter) return [monthsUpTo(quarter[1]!, Number(quarter[2]) * 3).slice(-3)];
  const half = /^((?:FY)?\d{4})H([12])$/.exec(period);
  if (half) return [[1, 2].map((place) => `${half[1]}Q${place + 2 * (Number(half[2]) - 1)}`)];
  const year = /^FY(\d{4})$/.exec(period)?.[1];
  if (year)
    return ["Q", "H"].flatMap((part) =>
      ["", "FY"].map((prefix) => counted(part === "Q" ? 4 : 2, (place) => `${prefix}${year}${part}${place}`)),
    );
  const soFar = /^(\d{4})YTD$/.exec(period)?.[1];
  const end = /^(\d{4})(?:Q([1-4])|-(\d{2}))/.exec(reported ?? "");
  if (!soFar || soFar !== end?.[1]) return [];
  const months = monthsUpTo(soFar, end[2] ? Number(end[2]) * 3 : Number(end[3]));
  return [...(end[2] ? [counted(Number(end[2]), (place) => `${soFar}Q${place}`)] : []), months];
}
