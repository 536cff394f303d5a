import { shifted } from "../digits";
import { amount, type Magnitude, type Numeral } from "../magnitude";
import { fits } from "./fits";
import { between, wordsBetween, type Quantity, type Scene } from "./scene";

/** A magnitude said earlier, whose unit a number without one may share. */
export interface Before {
  readonly magnitude: Magnitude;
  readonly digits: string;
}

const nothingCounted =
  /^\s*(?:[,.;:)?!—]|$|(?:in|at|by|for|from|to|on|as|of|and|or|the|last|this|we|was|were|is|are|during|per|up|down|versus|compared|more|fewer|less|than|end|a|which|or|with|pledged|so|before|after|today|now)\b)/i;
const leadIn =
  /(?:^|\b(?:from|than|versus|vs\.?|to|with|was|were|at|of|is|and|or|below|above|the|hold|held|which)\s+|,\s*)$/i;

/** "46.6 million" is money where money was or is spoken of. */
function asMoney(
  scene: Scene,
  quantity: Quantity,
  numeral: Numeral,
  before: Before | undefined,
): Magnitude | undefined {
  if (numeral.scale === undefined) return undefined;
  const dollars = amount(numeral, "USD");
  const near = scene.mentions.some(
    (mention) =>
      mention.senses.some(({ metric }) => metric.unit === "USD" && fits(metric, dollars)) &&
      ((mention.end <= quantity.start && wordsBetween(scene, mention.end, quantity.from) <= 4) ||
        (mention.start >= quantity.end && wordsBetween(scene, quantity.end, mention.start) <= 2)),
  );
  return near || before?.magnitude.unit === "USD" ? dollars : undefined;
}

/** The unit of a number that has none, from what stands beside it; nothing unless that is plain. */
export function unitOfBare(
  scene: Scene,
  quantity: Quantity,
  before: Before | undefined,
  said: ReadonlyMap<string, Magnitude>,
): Magnitude | undefined {
  const numeral = quantity.numeral!;
  const money = asMoney(scene, quantity, numeral, before);
  if (money) return money;
  if (
    numeral.scale !== undefined ||
    !nothingCounted.test(between(scene, quantity.end, Math.min(scene.end, quantity.end + 24)))
  )
    return undefined;
  const opening = between(scene, scene.start, quantity.from);
  if (numeral.spelled && Number(numeral.digits) < 13 && !numeral.digits.includes(".")) return undefined;
  const like = before && leadIn.test(opening) ? alike(numeral, before) : undefined;
  if (like) return like;
  const coins = inCoins(scene, quantity, numeral);
  if (coins) return coins;
  const echo = said.get(numeral.digits);
  return echo && (leadIn.test(opening) || /^\W*(?:yes|yeah|no|still)\W*$/i.test(opening)) ? echo : undefined;
}

/** The number in the unit of the one before it, if it is of the same size: "up from 38.2". */
function alike(numeral: Numeral, { magnitude, digits }: Before): Magnitude | undefined {
  const shift = magnitude.power;
  const there = Number(digits);
  const here = Number(numeral.digits);
  if (magnitude.unit === "ratio" || !(here > 0) || !(there > 0)) return undefined;
  if (here / there > 8 || there / here > 8) return undefined;
  return {
    unit: magnitude.unit,
    power: shift,
    value: shifted(numeral.digits, shift),
    tolerance: shifted(numeral.tolerance, shift),
  };
}

/** "Bitcoin holdings … to 1,114": a count after words that are said of coins alone. */
function inCoins(scene: Scene, quantity: Quantity, numeral: Numeral): Magnitude | undefined {
  const coins = amount(numeral, "BTC");
  const held = scene.mentions.some(
    (mention) =>
      mention.end <= quantity.start &&
      mention.senses.every(({ metric, weak }) => metric.unit === "BTC" && !weak) &&
      wordsBetween(scene, mention.end, quantity.from) <= 6,
  );
  const spokenOf = /\b(?:bitcoins?|BTC|coins?)\b/i.test(between(scene, scene.start, scene.end));
  return held && spokenOf && Number(numeral.digits) >= 20 ? coins : undefined;
}
