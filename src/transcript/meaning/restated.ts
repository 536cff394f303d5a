import type { Memory, Recent } from "./memory";
import { between, type Quantity, type Scene } from "./scene";

const before =
  /(?:\b(?:previously|formerly|(?:instead of|rather than)(?: the| our)?)|\b(?:our|an?|the|its) (?:previous|prior|earlier|original|initial|old) (?:\w+ )?(?:estimate|guidance|target|goal|outlook|plan|range|expectation)(?: of| was)?)\W{0,3}(?:about |around |approximately )?$/i;
const after =
  /^\s+(?:that )?(?:(?:we|I|management|the company|it) )?(?:had )?(?:previously |originally |initially )?(?:guided|indicated|announced|estimated|forecast|projected|targeted|communicated|stated|gave|told|promised|set out)\b/i;

/** "50 EH/s by year-end, previously 45 EH/s", "from the $140 million we guided to": the goal that a number was of before. */
export function goalRestated(scene: Scene, { from, end }: Quantity, { goal }: Memory): Recent | undefined {
  if (goal?.scene !== scene) return undefined;
  const says =
    before.test(between(scene, scene.start, from)) || after.test(between(scene, end, Math.min(scene.end, end + 60)));
  return says ? goal : undefined;
}

/** "we now expect 40 EH/s by that date": the date of the goal just told. */
export const goalOfDate = (scene: Scene, { end }: Quantity, { goal }: Memory): Recent | undefined =>
  /^\s+(?:by|at|on) (?:that (?:date|time|point)|the same (?:date|time)|then)\b/i.test(
    between(scene, end, Math.min(scene.end, end + 24)),
  )
    ? goal
    : undefined;
