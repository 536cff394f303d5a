import type { Calendar } from "../calendar";
import type { Magnitude } from "../magnitude";
import { isAside } from "./aside";
import { directionOf, kindOf } from "./growth";
import { growthOf } from "./growthRate";
import { levelOf } from "./level";
import type { Meaning } from "./meaning";
import type { Memory } from "./memory";
import type { Sense } from "./mentions";
import { between, type Quantity, type Scene } from "./scene";
import { shareOf } from "./share";
import { valueCandidates } from "./subject";
import type { Times } from "./time";

/** The meaning of a percentage: a share, a growth rate, or the level of a ratio. */
export function ratioOf(
  scene: Scene,
  quantity: Quantity,
  magnitude: Magnitude,
  times: Times,
  memory: Memory,
  calendar: Calendar,
): Meaning | undefined {
  const share = magnitude.multiple ? undefined : shareOf(scene, quantity, magnitude, times, memory, calendar);
  if (share) return share;
  // "70% of it financed with debt": a part of something told before.
  if (
    /^\s*of (?:it|them|that|this|these|those|which)\b/i.test(
      between(scene, quantity.end, Math.min(scene.end, quantity.end + 16)),
    )
  )
    return undefined;
  const direction = directionOf(scene, quantity);
  const kind = kindOf(scene, quantity, calendar);
  const level = magnitude.multiple ? undefined : valueCandidates(scene, quantity, magnitude)[0];
  const near = level && level.cost < 9;
  const falls = magnitude.value.startsWith("-");
  if (near && (statesLevel(scene, quantity, level.sense) || (!direction && !falls) || isAside(scene, quantity)))
    return levelOf(scene, quantity, magnitude, times, memory, calendar);
  if (
    direction ||
    kind ||
    /^(?:more than |nearly |almost |over )?(?:doubl|tripl|quadrupl)/i.test(between(scene, quantity.start, quantity.end))
  )
    return growthOf(scene, quantity, magnitude, times, memory, calendar);
  return undefined;
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
