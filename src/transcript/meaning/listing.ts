import { metric as metricOf } from "../taxonomy";
import type { Memory } from "./memory";
import type { Named } from "./meaning";
import { tellsRule } from "./outlook";
import { between, type Quantity, type Scene } from "./scene";

/** Days of a listing rule: of trading below the least price, or of an appeal. */
export function listingDays(scene: Scene, quantity: Quantity, memory: Memory): Named | undefined {
  if (!tellsRule(scene, memory.before)) return undefined;
  if (/\b(?:trading|consecutive)\b/i.test(between(scene, quantity.start, quantity.end)))
    return { metric: metricOf("listing_noncompliance_days"), opposite: false };
  return /\bappeal/i.test(between(scene, scene.start, quantity.start))
    ? { metric: metricOf("listing_appeal_days"), opposite: false }
    : undefined;
}

/** A price below a few dollars beside words of shares: the share's, or the least an exchange allows. */
export function sharePrice(scene: Scene, quantity: Quantity, memory: Memory): string | undefined {
  if (!/\b(?:stock|shares?|ADSs?|trad(?:e|ed|ing))\b/i.test(between(scene, scene.start, scene.end))) return undefined;
  const ours = /\bour (?:stock|share) price\b[^,;.]*$/i.test(between(scene, scene.start, quantity.start));
  if (ours) return "share_price";
  return tellsRule(scene, memory.before) &&
    /\b(?:below|under|above|minimum)\W*$/i.test(between(scene, scene.start, quantity.start))
    ? "listing_min_bid_price"
    : undefined;
}
