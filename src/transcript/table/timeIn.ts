import { sector } from "../dimensions";
import type { PeriodPhrase } from "../period/rules";
import { recognise } from "../recognise";

/** "Bitcoin holdings as of October 31, 2025", "October production": the time in a name, and the name without it. */
export function timeIn(name: string): { readonly words: string; readonly phrase: PeriodPhrase | undefined } {
  const periods = recognise(name, sector).filter(({ dimension }) => dimension === "period");
  const [period] = periods;
  if (!period || periods.length > 1) return { words: name, phrase: undefined };
  const before = name
    .slice(0, period.span.start)
    .replace(/[\s,–-]{0,3}\(?(?:(?:as (?:of|at)|at|in|on|for|during|by)(?: the)?)?\s{0,3}$/i, "");
  const after = name.slice(period.span.end).replace(/^\s*\)|^[\s:,–-]{1,3}/, " ");
  return {
    words: `${before}${after}`.trim(),
    phrase: period.value as PeriodPhrase,
  };
}

/** The one time that a title names: "Portfolio at September 30, 2025", "Q4 2025 Outlook". */
export function timeOfTitle(title: string | undefined): PeriodPhrase | undefined {
  if (title === undefined || title.length > 160) return undefined;
  const periods = recognise(title, sector).filter(({ dimension }) => dimension === "period");
  return periods.length === 1 ? (periods[0]!.value as PeriodPhrase) : undefined;
}
