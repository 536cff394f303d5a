import type { Calendar } from "../calendar";
import { resolve, type Period } from "../period/resolve";
import type { PeriodPhrase } from "../period/rules";
import type { Quantity, Scene } from "./scene";

const yearEarlier = (text: string) => text.replace(/20\d\d/, (year) => String(Number(year) - 1));

/** What a year to date is compared with: the same months of the year before; nothing where no year to date is spoken of. */
export function yearToDateBefore(scene: Scene, { from }: Quantity, calendar: Calendar): Period | undefined {
  const said = scene.periods.filter(({ end }) => end <= from).map(({ value }) => value);
  const others = said.filter(
    ({ unit, ...rest }) => unit !== "year to date" && !isYearAgo({ unit, ...rest } as PeriodPhrase),
  );
  const isInForce = said.some(({ unit }) => unit === "year to date") || scene.under?.phrase?.unit === "year to date";
  const now = isInForce && !others.length ? resolve({ unit: "year to date" }, calendar, false) : null;
  return now
    ? { ...now, label: yearEarlier(now.label), start: yearEarlier(now.start), end: yearEarlier(now.end) }
    : undefined;
}

/** "the same period last year" */
export const isYearAgo = (phrase: PeriodPhrase): boolean =>
  (phrase.unit === "quarter" || phrase.unit === "reported") && phrase.shift === -4;
