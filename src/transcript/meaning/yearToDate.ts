import type { Calendar } from "../calendar";
import { resolve, type Period } from "../period/resolve";
import type { PeriodPhrase } from "../period/rules";
import { isAside } from "./aside";
import type { Recent } from "./memory";
import type { Quantity, Scene } from "./scene";

const yearEarlier = (text: string) => text.replace(/20\d\d/, (year) => String(Number(year) - 1));

/** What a year to date is compared with: the same months of the year before; nothing where no year to date is spoken of. */
export function yearToDateBefore(
  scene: Scene,
  quantity: Quantity,
  calendar: Calendar,
  recent: Recent | undefined,
): Period | undefined {
  const said = scene.periods.filter(({ end }) => end <= quantity.from).map(({ value }) => value);
  const others = said.filter(
    (phrase) => phrase.unit !== "year to date" && !isYearAgo(phrase) && !isYearBefore(phrase, scene, quantity, recent),
  );
  const isInForce =
    said.some(({ unit }) => unit === "year to date") ||
    scene.under?.phrase?.unit === "year to date" ||
    ofYearToDate(scene, quantity, recent) !== undefined;
  const now = isInForce && !others.length ? resolve({ unit: "year to date" }, calendar, false) : null;
  return now
    ? { ...now, label: yearEarlier(now.label), start: yearEarlier(now.start), end: yearEarlier(now.end) }
    : undefined;
}

/** The year of the months so far that what stands in brackets goes on from: "Produced, year to date: 742 (…". */
const ofYearToDate = (scene: Scene, quantity: Quantity, recent: Recent | undefined) =>
  recent?.scene === scene && isAside(scene, quantity) ? /^(\d{4})YTD$/.exec(recent.period ?? "")?.[1] : undefined;

/** "(2024: 2,711 BTC)" after what is of 2025 to date. */
export const isYearBefore = (
  phrase: PeriodPhrase,
  scene: Scene,
  quantity: Quantity,
  recent: Recent | undefined,
): boolean =>
  phrase.unit === "year" && !phrase.edge && phrase.year === Number(ofYearToDate(scene, quantity, recent)) - 1;

/** "the same period last year" */
export const isYearAgo = (phrase: PeriodPhrase): boolean =>
  (phrase.unit === "quarter" || phrase.unit === "reported") && phrase.shift === -4;
