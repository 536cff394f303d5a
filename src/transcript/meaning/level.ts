import type { Calendar } from "../calendar";
import type { Basis } from "../figure";
import type { Magnitude } from "../magnitude";
import { metric as metricOf, type Metric } from "../taxonomy";
import { changeInBrackets, isOpenInBrackets } from "./bracketed";
import { unitFor } from "./currency";
import { changeDirection, difference, isChange, isDifference, pointsOf } from "./difference";
import { dimensionOf } from "./dimension";
import type { Meaning } from "./meaning";
import type { Memory, When } from "./memory";
import { metricNamed } from "./naming";
import { isOfTheDay } from "./otherTime";
import { pointOf } from "./point";
import { renamed } from "./rename";
import { between, type Quantity, type Scene } from "./scene";
import { signed } from "./sign";
import { labelFor, ofReported, type Times } from "./time";
import { toCome } from "./toCome";
import { whenOf } from "./when";

/** The meaning of a stated level, or nothing where the words leave it open. */
export function levelOf(
  scene: Scene,
  quantity: Quantity,
  magnitude: Magnitude,
  times: Times,
  memory: Memory,
  calendar: Calendar,
): Meaning | undefined {
  const moved = changeInBrackets(scene, quantity, magnitude, memory, calendar);
  if (moved) return moved;
  if (isOpenInBrackets(scene, quantity, magnitude, memory)) return undefined;
  const changed = changeDirection(scene, quantity, memory);
  const named =
    changed && magnitude.points
      ? pointsOf(scene, quantity, memory)
      : metricNamed(scene, quantity, magnitude, memory, calendar, times);
  if (!named) return undefined;
  const metric = renamed(scene, quantity, named.metric, memory.recent?.metric);
  const when = toCome(metric, whenOf(scene, quantity, times, memory, calendar), calendar);
  if (changed && (!isChange(metric) || isDifference(scene, quantity, metric)))
    return difference(scene, quantity, magnitude, metric, changed, when.time, calendar, memory);
  if (memory.later && !when.phrase && !when.isPrior && metric.kind === "flow" && memory.recent?.scene !== scene)
    return undefined;
  if (
    when.isPrior &&
    !when.isSuperseded &&
    !when.time &&
    !pointOf(scene, quantity, metric) &&
    !/^(?:none|target)$/.test(metric.time) &&
    calendar.quarter !== null
  )
    return undefined;
  if (when.isPrior && metric.time === "target" && !when.isSuperseded && !memory.goal) return undefined;
  const final = metricThen(metric, when);
  if (/^(?:machine_sales_revenue|total_revenue|online_orders)_share$/.test(final.id)) return undefined;
  const { recent } = memory;
  const afterLoss =
    recent?.scene === scene && /^(?:adjusted_)?net_loss$/.test(recent.metric.id) && !recent.value?.startsWith("-");
  const point = pointOf(scene, quantity, final);
  return {
    metric: final,
    base: metric,
    opposite: named.opposite,
    value: signed(
      scene,
      quantity,
      final,
      named.opposite,
      magnitude.value,
      afterLoss || goesOnLosing(scene, quantity, final, when, recent),
    ),
    unit: unitFor(final, magnitude),
    comparison: null,
    period: isOfDesign(scene, quantity, final)
      ? null
      : continued(scene, quantity, metric, when, recent) || valuesCoins(scene, final, when, recent)
        ? recent!.period
        : point
          ? labelFor(final, null, calendar)
          : calendar.date &&
              !when.phrase &&
              !when.isPrior &&
              final.time !== "none" &&
              isOfTheDay(scene, quantity, final)
            ? calendar.date
            : periodThen(final, when, calendar),
    basis: basisOf(final, when),
    when,
    dimension: {
      ...dimensionOf(scene, quantity, final, false, memory.topic),
      ...(point ?? endOfRange(quantity, when)),
    },
  };
}

/** "a design PUE of 1.18", "will run at 1.25 at full load": what a hall is built for holds at no time. */
const isOfDesign = (scene: Scene, { from, end }: Quantity, { id }: Metric) =>
  id === "pue" &&
  (/\b(?:design\w*|targets?|targeted|engineered|planned|built (?:to|for)|will|expect\w*)\b/i.test(
    between(scene, scene.start, from),
  ) ||
    /^ (?:at full load|by design)\b/i.test(between(scene, end, Math.min(scene.end, end + 20))));

/** "worth $480 million at a price of $114,000": the price on the day of the value. */
const valuesCoins = (scene: Scene, { id }: Metric, { phrase }: When, recent: Memory["recent"]) =>
  id === "btc_price" && !phrase && recent?.scene === scene && recent.metric.id === "btc_held_value";

/** "a loss of 2.6 cents per share against 14.1 cents": the base of a loss is one, unless it says otherwise. */
const goesOnLosing = (scene: Scene, { from }: Quantity, { id }: Metric, { isPrior }: When, recent: Memory["recent"]) =>
  isPrior &&
  recent?.scene === scene &&
  recent.metric.id === id &&
  (recent.value?.startsWith("-") ?? false) &&
  !/\b(?:income|profit|earnings|gain|positive)\b/i.test(between(scene, recent.quantity.end, from));

/** "We operate 480 megawatts today. That is 210 in the north …": the time of what it goes on with. */
const continued = (scene: Scene, { from }: Quantity, metric: Metric, { phrase }: When, recent: Memory["recent"]) =>
  !phrase &&
  recent?.base === metric &&
  /^\W*(?:that is|that['’]s|these are|of (?:this|that|these|those))\b/i.test(between(scene, scene.start, from));

/** Guided metrics in place of reported ones where the words look ahead; a target that is met today is no target. */
function metricThen(metric: Metric, { phrase, side, isAhead, isSuperseded }: When): Metric {
  if ((isAhead || isSuperseded) && metric.guided) return metricOf(metric.guided);
  const isNow = (phrase?.unit === "today" || phrase?.unit === "ago") && side !== "after" && !isSuperseded;
  return isNow && metric.id === "hashrate_target" ? metricOf("self_mining_hashrate") : metric;
}

function periodThen(
  metric: Metric,
  { phrase, time, goal, isAhead, isSuperseded }: When,
  calendar: Calendar,
): string | null {
  if (metric.id.endsWith("_consensus") && !phrase && !isAhead) return ofReported(calendar);
  if (isSuperseded && !phrase) return goal ? goal.period : metric.time === "target" ? null : ofReported(calendar);
  return goal && metric.time === "target" ? goal.period : labelFor(metric, time, calendar);
}

function endOfRange(
  { joined, point }: Quantity,
  { isAhead, isPrior, isSuperseded }: When,
): Readonly<Record<string, string>> {
  const isEnd =
    joined === "range" ||
    (joined === "from" && isSuperseded) ||
    (joined === "from" && isAhead && !isPrior && point === "low");
  return isEnd && point ? { point } : {};
}

function basisOf(metric: Metric, { side, isAhead, isSuperseded }: When): Basis {
  if (metric.market) return "market";
  if (isSuperseded) return "guidance";
  if (metric.time === "target" || (isAhead && metric.time === "none")) return "target";
  if (metric.id === "revenue_vs_guidance") return "actual";
  if (metric.kind === "guidance" || isAhead) return "guidance";
  return side === "before" ? "prior" : "actual";
}
