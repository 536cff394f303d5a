import type { Calendar } from "../calendar";
import { negated } from "../digits";
import type { Magnitude } from "../magnitude";
import type { Period } from "../period/resolve";
import { findMetric, type Metric } from "../taxonomy";
import { unitFor } from "./currency";
import { dimensionOf } from "./dimension";
import { directionOf } from "./growth";
import type { Meaning, Named } from "./meaning";
import type { Memory } from "./memory";
import { between, type Quantity, type Scene } from "./scene";
import { valueCandidates } from "./subject";
import { labelFor, sideOf } from "./time";

export const isChange = ({ id }: Metric) =>
  /_change$|_vs_guidance$|write_down|impairment|proceeds|payments|expenses?$|_costs?$|_sold$|_purchased$|_repaid$|_raised$|_repurchases$/.test(
    id,
  );

/** "SG&A was $9 million, down $400,000 from Q1": a cost like any level, where the words say what it is compared with. */
export const isDifference = (scene: Scene, { end }: Quantity, { id }: Metric) =>
  /_expenses$|_costs?$/.test(id) &&
  /^\s*(?:(?:from|versus|vs\.?|compared (?:to|with)|over)\s+(?!\$?\d)|year|quarter|sequential)/i.test(
    between(scene, end, Math.min(scene.end, end + 24)),
  );

/** The direction of a stated difference: "an increase of 57", "57 more", "up $5 million", "250 basis points better". */
export function changeDirection(
  scene: Scene,
  quantity: Quantity,
  memory: Memory,
): "up" | "down" | "better" | "worse" | undefined {
  if (quantity.magnitude?.points) return directionOf(scene, quantity)?.value;
  const { recent } = memory;
  const after = between(scene, quantity.end, Math.min(scene.end, quantity.end + 24));
  const more = /^\s*(?:more|higher|fewer|less|lower)\b(?! (?:efficient|than \d+%))/i.exec(after)?.[0];
  if (more && recent?.scene === scene) return /more|higher/i.test(more) ? "up" : "down";
  if (quantity.magnitude?.unit === "ratio") return undefined;
  if (isAdded(scene, quantity)) return "up";
  const before = scene.directions.filter(({ end }) => end <= quantity.from).at(-1);
  if (!before || particle.test(between(scene, scene.start, before.start))) return undefined;
  const gap = between(scene, before.end, quantity.from);
  const noun = /^\s+(?:of|(?:(?:\w+\s+){0,4})by)\s+$/i.test(gap);
  const adverb = /^\s+$/.test(gap) && /^(?:up|down)$/i.test(between(scene, before.start, before.end));
  return noun || adverb ? before.value : undefined;
}

/** "added a net 31 BTC to its treasury" */
export const isAdded = (scene: Scene, { from, end, magnitude }: Quantity) =>
  magnitude?.unit === "BTC" &&
  /\badd(?:ed|ing)(?: an?)?(?: net| total of| further| additional)*\s*$/i.test(between(scene, scene.start, from)) &&
  /^\s+to (?:its|our|the)(?: \w+){0,2} (?:treasury|holdings|balance sheet|reserves?|stack)\b/i.test(
    between(scene, end, Math.min(scene.end, end + 50)),
  );

/** "paid down", "ended up": no direction of the figure. */
const particle =
  /\b(?:pa(?:id|y|ying)|dr[ae]w\w*|sets?|turn\w*|shut\w*|ramp\w*|buil[dt]\w*|scal\w*|sign\w*|end\w*|made|took|wound)\s+$/i;

/** Points are of the ratio last spoken of. */
export function pointsOf(scene: Scene, quantity: Quantity, { recent, told }: Memory): Named | undefined {
  const last = scene.quantities
    .filter(({ end, magnitude }) => end <= quantity.from && magnitude?.unit === "ratio" && !magnitude.points)
    .at(-1);
  const best = valueCandidates(scene, quantity, { ...quantity.magnitude!, points: undefined } as Magnitude)[0];
  // "The mining margin was 41% and hosting 27%, which is 180 basis points better": of the one that was not read.
  if (best && last && best.mention.end <= last.start && !told.some((each) => each.quantity === last)) return undefined;
  if (best) return { metric: best.sense.metric, opposite: false };
  return recent?.metric.unit === "ratio" ? { metric: recent.metric, opposite: false } : undefined;
}

export function difference(
  scene: Scene,
  quantity: Quantity,
  magnitude: Magnitude,
  base: Metric,
  direction: string,
  time: Period | null,
  calendar: Calendar,
  memory: Memory,
): Meaning | undefined {
  const metric = findMetric(`${base.id}_change`);
  if (!metric || base.kind === "guidance" || base.time === "none") return undefined;
  const falls = direction === "down" || direction === "worse";
  const span = time && sideOf(time, calendar) === "now" && time.span !== "day" ? time : null;
  return {
    metric,
    base,
    opposite: false,
    value: falls ? negated(magnitude.value) : magnitude.value,
    unit: unitFor(base, magnitude),
    comparison: null,
    period: labelFor({ ...metric, time: "period" }, span, calendar),
    basis: "actual",
    dimension: dimensionOf(scene, quantity, base, false, memory.topic),
  };
}
