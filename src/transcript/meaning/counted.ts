import { metric as metricOf, type Metric } from "../taxonomy";
import type { Magnitude } from "../magnitude";
import { between, type Quantity, type Scene } from "./scene";

const work =
  /\b(?:we|it|company|group|team|business)(?:['’](?:re|ve))?(?: (?:are|is|have|has|had|were|employ|employs|employed|got|now|currently|still|of|about|only|just|a|team))+\s*$/i;
const earn = /\b(?:staking|staked|earn(?:ed|s)?|rewards?|mined|received|generated)\b/i;
const hold = /\b(?:hold(?:s|ing|ings)?|held|own(?:s|ed)?|have|has|had|treasury|balance)\b/i;

/** What is counted says what it is of by what is done with it: "we have 26 people", "3.9 ETH in staking rewards". */
export function countedAs(scene: Scene, { from, end }: Quantity, { unit }: Magnitude): Metric | undefined {
  const opening = between(scene, scene.start, from);
  if (unit === "people") return work.test(opening) ? metricOf("headcount") : undefined;
  if (unit !== "other coins") return undefined;
  if (earn.test(opening.slice(-40)) || earn.test(between(scene, end, Math.min(scene.end, end + 30))))
    return metricOf("other_crypto_earned");
  return hold.test(opening) ? metricOf("other_crypto_held") : undefined;
}
