import { monthNumber, monthPattern } from "../months";
import type { Quarter, Span } from "./reported";

const named =
  /\b(fiscal )?(?:Q([1-4])|([1-4])Q|(first|second|third|fourth)(?: fiscal)?[ -]quarter)\b(?! (?:and |of |fiscal )?20\d\d)/i;
const reports = /\b(?:results|earnings|revenues?|call|report(?:s|ed)?|update|letter|webcast|highlights)\b/i;
/** Results that are announced for another day, or only spoken of. */
const toCome =
  /\b(?:to (?:report|host|announce|release|hold|present)|will|date (?:of|for)|schedules?|sets|invit\w+)\b/i;
const nth = ["first", "second", "third", "fourth"];
/** Results are given within these months of what they report. */
const latest = 5;

/** The quarter that a line reports without its year: the last of its number to end before the day of the text. */
export function undatedQuarter(line: string, date: string | null, yearEnd = 12): Quarter | null {
  const said = named.exec(line);
  if (!said || !date || !reports.test(line) || toCome.test(line)) return null;
  const quarter = Number(said[2] ?? said[3] ?? nth.indexOf(said[4]!.toLowerCase()) + 1);
  const endMonth = ((yearEnd + 3 * quarter - 1) % 12) + 1;
  const endYear = yearBefore(endMonth, date);
  if (endYear === undefined) return null;
  const isFiscal = yearEnd !== 12 || said[1] !== undefined;
  return { quarter, year: endMonth > yearEnd ? endYear + 1 : endYear, fiscal: isFiscal };
}

const monthly = new RegExp(
  `(?:\\b(?:for|in|of) (${monthPattern})|\\b(${monthPattern})(?= (?:\\d{4} )?(?:bitcoin |btc |mining )?(?:production|operations?|operational|mining|update|results|activity)))\\b(?! \\d)`,
  "i",
);

/** The month that a title reports without its year. */
export function undatedMonth(title: string, date: string | null): Span | null {
  const said = monthly.exec(title);
  if (
    !said ||
    !date ||
    toCome.test(title) ||
    !/\b(?:production|operations?|operational|update|mining|results)\b/i.test(title)
  )
    return null;
  const month = monthNumber((said[1] ?? said[2])!);
  const year = yearBefore(month, date);
  return year === undefined ? null : { unit: "month", month, year };
}

/** The year in which a month ended last before a day, unless that is long ago. */
function yearBefore(month: number, date: string): number | undefined {
  const [year, now] = date.split("-").map(Number) as [number, number];
  const ended = month < now ? year : year - 1;
  return (year - ended) * 12 + now - month <= latest ? ended : undefined;
}
