import type { Calendar } from "../calendar";
import type { Magnitude } from "../magnitude";
import { isAside } from "./aside";
import { isCoupon } from "./coupon";
import { directionOf, kindOf } from "./growth";
import { growthOf } from "./growthRate";
import { levelOf } from "./level";
import type { Meaning } from "./meaning";
import type { Memory } from "./memory";
import type { Sense } from "./mentions";
import { between, type Quantity, type Scene } from "./scene";
import { shareOf } from "./share";
import { valueCandidates } from "./subject";
import { metric as metricOf } from "../taxonomy";
import { isInterest } from "./notes";
import { labelFor, type Times } from "./time";
import { whenOf } from "./when";

/** The meaning of a percentage: a share, a growth rate, or the level of a ratio. */
export function ratioOf(
  scene: Scene,
  quantity: Quantity,
  magnitude: Magnitude,
  times: Times,
  memory: Memory,
  calendar: Calendar,
): Meaning | undefined {
  if (isCoupon(scene, quantity, magnitude)) return levelOf(scene, quantity, magnitude, times, memory, calendar);
  const share = magnitude.multiple ? undefined : shareOf(scene, quantity, magnitude, times, memory, calendar);
  if (share) return share;
  // "70% of it financed with debt": a part of something told before.
  if (
    /^\s*of (?:it|them|that|this|these|those|which)\b/i.test(
      between(scene, quantity.end, Math.min(scene.end, quantity.end + 16)),
    )
  )
    return undefined;
  if (!magnitude.multiple && isInterest(scene, quantity))
    return interestOf(scene, quantity, magnitude, times, memory, calendar);
  const again = isAside(scene, quantity) && memory.recent?.scene === scene && memory.recent.metric.unit === "ratio";
  if (again && !magnitude.multiple) return levelOf(scene, quantity, magnitude, times, memory, calendar);
  const direction = directionOf(scene, quantity);
  const kind = kindOf(scene, quantity, calendar);
  const level = magnitude.multiple ? undefined : valueCandidates(scene, quantity, magnitude)[0];
  const near = level && level.cost < 9;
  const falls = magnitude.value.startsWith("-");
  if (near && (statesLevel(scene, quantity, level.sense) || (!direction && !falls)))
    return levelOf(scene, quantity, magnitude, times, memory, calendar);
  if (
    direction ||
    kind ||
    /^(?:more than |nearly |almost |over )?(?:doubl|tripl|quadrupl)/i.test(between(scene, quantity.start, quantity.end))
  )
    return growthOf(scene, quantity, magnitude, times, memory, calendar);
  return undefined;
}

/** "1.25% convertible senior notes due 2031" */
function interestOf(
  scene: Scene,
  quantity: Quantity,
  { value }: Magnitude,
  times: Times,
  memory: Memory,
  calendar: Calendar,
): Meaning {
  const metric = metricOf("loan_interest_rate");
  const { time } = whenOf(scene, quantity, times, memory, calendar);
  const period = labelFor(metric, time, calendar);
  return {
    metric,
    base: metric,
    opposite: false,
    value,
    unit: "ratio",
    comparison: null,
    period,
    basis: "actual",
    dimension: {},
  };
}

/** "remain steady at 33%", "margin of 46 percent": the ratio itself, not how it moved. */
function statesLevel(scene: Scene, quantity: Quantity, sense: Sense): boolean {
  const opening = between(scene, scene.start, quantity.from);
  if (/\b(?:to|at|was|were|is|are|from)\s*$/i.test(opening))
    return !/\b(?:grew|growth|increase|decrease|decline|improvement|rise|up|down)\s+(?:was|of)\s*$/i.test(opening);
  return (
    sense.metric.unit === "ratio" &&
    /\b(?:margin|uptime|utilization|ratio|share|efficiency|rate|yield|curtailment)(?:\s+of|\s?\([^()]{1,30}\))?:?\s*$/i.test(
      opening,
    )
  );
}
