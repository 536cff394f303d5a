import type { Calendar } from "../calendar";
import { resolve } from "../period/resolve";
import type { Metric } from "../taxonomy";
import type { When } from "./memory";
import { sideOf } from "./time";

/** "Call it 66 exahash at December 31": the date of a goal without a year is the next to come. */
export function toCome(metric: Metric, when: When, calendar: Calendar): When {
  const { phrase, side, isPrior, isSuperseded, goal } = when;
  if (metric.time !== "target" || !phrase || side !== "before" || isPrior || isSuperseded || goal) return when;
  if (!/^(?:day|month|quarter|half)$/.test(phrase.unit) || ("year" in phrase && phrase.year !== undefined)) return when;
  const time = resolve(phrase, calendar, true);
  return sideOf(time, calendar) === "after" ? { ...when, time, side: "after", isAhead: true } : when;
}
