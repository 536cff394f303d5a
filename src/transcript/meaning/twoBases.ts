import { reportedOf, type Calendar } from "../calendar";
import { kindOfPeriod, usualKind, type Kind } from "./growth";

import { between, type Quantity, type Scene } from "./scene";

/** What leads from one number that is compared with to the next. */
const next =
  /^,? (?:and|but)(?: (?:also )?(?:an? )?(?:(?:down|up|increase|decrease|rise|fall|decline|growth|ahead|compared|higher|lower|of|by|\d[\d.]{0,8}%) ?){0,5})?(?: ?\b(?:from|than|versus|vs|against|to|with|of|above|below|over|on))?(?: just| only| about)?(?: the)? $/i;
const dated = /^ (?:(?:reported|recorded|seen|earned) )?(?:(?:of|in|for|at|as of) )?(?:the )?$/i;

/**
 * "up 29% from $32 million, and down 3% from the $43 million of the second quarter": of two numbers that one is compared
 * with, the one without a time is not of the time that is named for the other.
 */
export function kindOfFirst(scene: Scene, base: Quantity, calendar: Calendar): Kind | undefined {
  if (usualKind(calendar) !== "qoq" || !base.magnitude) return undefined;
  const at = scene.quantities.indexOf(base);
  const second = scene.quantities
    .slice(at + 1, at + 3)
    .find(({ magnitude }) => magnitude?.unit.slice(0, 3) === base.magnitude!.unit.slice(0, 3));
  if (!second || !next.test(between(scene, base.end, second.from))) return undefined;
  const period = scene.periods.find(({ start }) => start >= second.end);
  const stated = scene.bases.find(({ start }) => start >= second.end);
  const time = period && dated.test(between(scene, second.end, period.start)) ? period.value : undefined;
  const kind =
    kindOfPeriod(time, calendar, reportedOf(calendar)?.end) ??
    (stated && dated.test(between(scene, second.end, stated.start)) ? stated.value.kind : undefined);
  return kind === "qoq" ? "yoy" : kind === "yoy" ? "qoq" : undefined;
}

/** "up 29% from $32 million": what a rate starts from, where that is the first of two. */
export function kindOfRate(scene: Scene, rate: Quantity, calendar: Calendar): Kind | undefined {
  const base = scene.quantities[scene.quantities.indexOf(rate) + 1];
  if (!base || base.magnitude?.unit === "ratio") return undefined;
  return /^,? (?:\w+ )?(?:from|than|versus|over|on)(?: the)? $/i.test(between(scene, rate.end, base.from))
    ? kindOfFirst(scene, base, calendar)
    : undefined;
}
