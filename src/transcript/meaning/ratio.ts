import type { Calendar } from "../calendar";
import type { Magnitude } from "../magnitude";
import { isAside } from "./aside";
import { isPriorInBrackets, signInBrackets } from "./bracketed";
import { isAnswer, sensesAsked } from "./asked";
import { isBase } from "./compared";
import { isCoupon } from "./coupon";
import { directionOf, kindOf, lastDayOf } from "./growth";
import { growthOf } from "./growthRate";
import { fits } from "./fits";
import { levelOf } from "./level";
import type { Meaning } from "./meaning";
import type { Memory } from "./memory";
import type { Sense } from "./mentions";
import { between, isRest, type Quantity, type Scene } from "./scene";
import { shareOf } from "./share";
import { valueCandidates } from "./subject";
import { metric as metricOf, type Metric } from "../taxonomy";
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
  const again =
    (isAside(scene, quantity) ||
      isPriorInBrackets(scene, quantity, memory) ||
      (isRest(scene) && isBase(scene, quantity, memory))) &&
    memory.recent?.scene === scene &&
    memory.recent.metric.unit === "ratio";
  if (again && !magnitude.multiple) return levelOf(scene, quantity, magnitude, times, memory, calendar);
  const margin = magnitude.multiple ? undefined : marginOf(scene, quantity, memory);
  if (margin) {
    const when = whenOf(scene, quantity, times, memory, calendar);
    const period = labelFor(margin, when.time, calendar);
    const basis = when.side === "before" ? "prior" : "actual";
    const { value } = magnitude;
    return {
      metric: margin,
      base: margin,
      opposite: false,
      value,
      unit: "ratio",
      comparison: null,
      period,
      basis,
      dimension: {},
    };
  }
  const change = magnitude.multiple ? undefined : signInBrackets(scene, quantity);
  if (change && memory.recent?.scene === scene)
    // Of a ratio nobody knows whether it moved by so many points.
    return memory.recent.metric.unit === "ratio"
      ? undefined
      : growthOf(scene, quantity, magnitude, times, memory, calendar);
  const answers =
    memory.asked && !magnitude.multiple && isAnswer(scene, quantity)
      ? sensesAsked(memory.asked).some(({ metric }) => fits(metric, magnitude))
      : false;
  if (answers && !valueCandidates(scene, quantity, magnitude).length)
    return levelOf(scene, quantity, magnitude, times, memory, calendar);
  if (!magnitude.multiple && isAnotherLevel(scene, quantity, memory))
    return levelOf(scene, quantity, magnitude, times, memory, calendar);
  const direction = directionOf(scene, quantity);
  const { recent } = memory;
  const kind = kindOf(scene, quantity, calendar, recent?.scene === scene ? lastDayOf(recent.period) : undefined);
  const level = magnitude.multiple ? undefined : valueCandidates(scene, quantity, magnitude)[0];
  const near = level && level.cost < 9;
  const falls = magnitude.value.startsWith("-");
  if (near && (statesLevel(scene, quantity, level.sense) || (!direction && !falls)))
    return levelOf(scene, quantity, magnitude, times, memory, calendar);
  // "our share of it was about 1.7%": a level of what we cannot name.
  if (!magnitude.multiple && isUnnamedLevel.test(between(scene, scene.start, quantity.from))) return undefined;
  // "65% of our business": a share of what we cannot name, whatever grew before.
  if (
    /^ of (?:our|the|total|all|its|that|group|company)\b/i.test(
      between(scene, quantity.end, Math.min(scene.end, quantity.end + 16)),
    ) &&
    !magnitude.multiple
  )
    return undefined;
  if (
    direction ||
    kind ||
    /^(?:more than |nearly |almost |over )?(?:doubl|tripl|quadrupl)/i.test(between(scene, quantity.start, quantity.end))
  )
    return growthOf(scene, quantity, magnitude, times, memory, calendar);
  return undefined;
}

const isUnnamedLevel =
  /\b(?:share|uptime|margin|utili[sz]ation|yield)\b(?: (?:of|on|in|at|for|outside|it|that|the|our|this|\w+ing)\b){0,4} (?:was|is|stood at|came to)(?: about| around| roughly| only| just)?\s*$/i;

/** "Gross margin was 38% for the year, but 33% in the fourth quarter": the same ratio of another time. */
function isAnotherLevel(scene: Scene, { from, end }: Quantity, { recent }: Memory): boolean {
  if (recent?.scene !== scene || recent.metric.unit !== "ratio" || recent.value === null) return false;
  const gap = between(scene, recent.quantity.end, from);
  const moves = scene.directions.some(({ start }) => start >= end && /^\s*$/.test(between(scene, end, start)));
  return (
    /(?:^|,)\s*(?:and|but|while) (?:only |just |still )?$/i.test(gap) &&
    !moves &&
    scene.periods.some(({ start }) => start >= end)
  );
}

const margins: Readonly<Record<string, string>> = {
  adjusted_ebitda: "adjusted_ebitda_margin",
  gross_profit: "gross_margin",
  mining_profit: "mining_margin",
  cost_of_revenue: "cost_of_revenue_ratio",
};

/** "Adjusted EBITDA was $8.3 million, a margin of 34%, versus $3.4 million and 19%, respectively": of the profit just told. */
function marginOf(scene: Scene, { from, end }: Quantity, { recent }: Memory): Metric | undefined {
  const margin = recent?.scene === scene ? margins[recent.base.id] : undefined;
  if (!margin) return undefined;
  const opening = between(scene, scene.start, from);
  const named =
    /\b(?:an?|with|at) (?:a )?margin of\s*$|[,;] (?:and )?(?:the|its|that) margin (?:was|came to|is)\s*$/i.test(
      opening,
    );
  const inTurn = /\bmargin\b.*\band\s*$/i.test(opening) && /^,? respectively\b/i.test(between(scene, end, scene.end));
  // "$20 million, or 33% of revenue"
  const ofRevenue =
    /^,? (?:or|which is|representing|that is)(?: about| around| approximately| roughly)? ?$|^(?: \(|, )$/i.test(
      between(scene, recent!.quantity.end, from),
    ) && /^ of (?:total |net |our )?(?:revenues?|sales)\b/i.test(between(scene, end, Math.min(scene.end, end + 24)));
  return named || inTurn || ofRevenue ? metricOf(margin) : undefined;
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
