import { amount, type Magnitude, type Numeral } from "../magnitude";
import { fits } from "./fits";
import type { Memory } from "./memory";
import { between, type Quantity, type Scene } from "./scene";

const currency = /^(?!BTC)[A-Z]{3}$/;
/** From the name of a metric to its number, with nothing else between. */
const leads =
  /^\s*(?:(?:was|were|is|at|of|came in at|came to|totall?ed|about|around|roughly|positive|almost|nearly|just under|just over)\s+){0,3}$/i;
const ends =
  /^\s*(?:[,.;:)?!—]|$|(?:and|in|for|up|down|from|versus|vs|compared|against|or|which|with|this|last|but)\b)/i;

/** "Adjusted EBITDA was 9.8" where amounts have just been told in millions: the number after the name of an amount is one more. */
export function moneyShort(scene: Scene, quantity: Quantity, { recent, told }: Memory): Magnitude | undefined {
  const { numeral, from, end } = quantity;
  if (!numeral || numeral.scale !== undefined || isCountingWord(numeral) || scene.sentence.turn.speaker === null)
    return undefined;
  const last = [...(recent ? [recent] : []), ...[...told].reverse()]
    .map(({ magnitude }) => magnitude)
    .find(({ unit, power }) => currency.test(unit) && power >= 6);
  if (!last || !ends.test(between(scene, end, Math.min(scene.end, end + 16)))) return undefined;
  const scaled = amount(numeral, last.unit, last.power);
  const named = scene.mentions.some(
    (mention) =>
      mention.end <= from &&
      leads.test(between(scene, mention.end, from)) &&
      mention.senses.some(({ metric, weak }) => !weak && metric.kind === "flow" && fits(metric, scaled)),
  );
  return named ? scaled : undefined;
}

/** "forty" may count anything; "six point four" measures. */
const isCountingWord = ({ spelled, digits }: Numeral) => spelled === true && !digits.includes(".");
