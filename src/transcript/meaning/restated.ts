import type { Memory, Recent } from "./memory";
import { between, type Quantity, type Scene } from "./scene";

const before =
  /(?:\b(?:previously|formerly|(?:instead of|rather than)(?: the| our)?)|\b(?:(?:our|an?|the|its) )?(?:previous|prior|earlier|original|initial|old) (?:\w+ )?(?:estimate|guidance|target|goal|outlook|plan|range|expectation)(?: of| was)?)\W{0,3}(?:about |around |approximately )?$/i;
const after =
  /^\s+(?:before|previously|originally|initially|(?:range )?(?:that )?(?:we|I) (?:talked about|discussed|mentioned|laid out|had)\b|(?:in|at) (?:our|the) (?:prior|previous|last) (?:outlook|guidance|call|update)|(?:that )?(?:(?:we|I|management|the company|it) )?(?:had )?(?:previously |originally |initially )?(?:guided|indicated|announced|estimated|forecast|projected|targeted|communicated|stated|gave|told|promised|set out))\b/i;

/** "We are raising our guidance to": what it is raised from is the guidance of before. */
const revises =
  /\b(?:rais|lift|increas|lower|cut|reduc|trim|narrow|tighten|revis|updat|mov)\w*\b[^.;]{0,60}\b(?:guidance|outlook|target|range|forecast|goal)\b|\b(?:guidance|outlook|target|forecast|goal)\b[^.;]{0,40}\b(?:goes|go|moves?|moved|rises|falls|is|was|has been|comes|came)\b(?: (?:up|down|raised|lowered|cut|revised))? to\b/i;

/** "50 EH/s by year-end, previously 45 EH/s", "from the $140 million we guided to": the goal that a number was of before. */
export function goalRestated(scene: Scene, quantity: Quantity, { goal }: Memory): Recent | undefined {
  if (goal?.scene !== scene) return undefined;
  const { joined, point } = quantity;
  const at = scene.quantities.indexOf(quantity);
  const low = joined && point === "high" ? (scene.quantities[at - 1] ?? quantity) : quantity;
  const high = joined && point === "low" ? (scene.quantities[at + 1] ?? quantity) : quantity;
  const opening = between(scene, scene.start, low.from);
  // "to $180 million to $190 million from $160 million to $170 million"
  if (joined === "from" && goal.quantity.joined) return goal;
  if (revises.test(opening) && /\bfrom\W{0,2}(?:about |around |approximately )?$/i.test(opening)) return goal;
  const says = before.test(opening) || after.test(between(scene, high.end, Math.min(scene.end, high.end + 60)));
  return says ? goal : undefined;
}

/** "we now expect 40 EH/s by that date": the date of the goal just told. */
export const goalOfDate = (scene: Scene, { end }: Quantity, { goal }: Memory): Recent | undefined =>
  /^\s+(?:by|at|on) (?:that (?:date|time|point)|the same (?:date|time)|then)\b/i.test(
    between(scene, end, Math.min(scene.end, end + 24)),
  )
    ? goal
    : undefined;
