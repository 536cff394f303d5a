import type { Magnitude, Numeral } from "../magnitude";
import { amount } from "../magnitude";
import type { Mention } from "./mentions";
import { between, type Quantity, type Scene } from "./scene";

const sold =
  /\b(?:we|company) (?:have |had |also |then |only ){0,2}(?:sold|mined|produced|pledged|kept)(?: about| around| roughly| some| only| just)?\s*$/i;

const ofCoins = ({ senses }: Mention) => senses.some(({ metric: { unit } }) => /^BTC$|\/BTC$/.test(unit));

/** "We held 762 bitcoin. In the quarter we sold 215 for $21 million": coins again, where coins were just spoken of. */
export function coinsSold(
  scene: Scene,
  { from, end }: Quantity,
  numeral: Numeral,
  before: readonly Mention[],
): Magnitude | undefined {
  const { digits, scale, spelled } = numeral;
  if (scale !== undefined || spelled || digits.includes(".") || Number(digits) < 20) return undefined;
  const goesOn =
    /^ ?(?:[.,;]|for (?:about |around |roughly )?[A-Z]{0,3}\$|(?:in|during|over) (?:the|that|this) (?:quarter|month|year|period)|at (?:an average|about|around|[A-Z]{0,3}\$))/i.test(
      between(scene, end, Math.min(scene.end, end + 40)),
    );
  if (!goesOn || !sold.test(between(scene, scene.start, from))) return undefined;
  return before.some(ofCoins) ? amount(numeral, "BTC") : undefined;
}

/** "we sold 596 bitcoin at $99,400": no price of the market. */
export const isPriceOfSale = (scene: Scene, { from }: Pick<Quantity, "from">) =>
  /\b(?:sold|sell|bought|purchased|acquired|mined|produced)\b[^.;]{0,40}\bat(?: an?)?(?: average(?: of)?)?(?: about| around| roughly)?\s*$/i.test(
    between(scene, scene.start, from),
  );
