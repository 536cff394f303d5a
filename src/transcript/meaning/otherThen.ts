import { alike } from "./alike";
import type { Magnitude, Numeral } from "../magnitude";
import { between, type Quantity, type Scene } from "./scene";

/** Units in which a bare number may go on; of money only what is told in millions. */
const goesOn = /^(?:TH\/s|J\/TH|MW|BTC|people|customers|sites|units|USD\/BTC|USD\/\?)$/;
const isMoney = ({ unit, power }: Magnitude) => power >= 6 && /^(?!BTC)[A-Z]{3}$/.test(unit);

const small =
  "(?:and|so|but|then|back|in|for|at|on|during|as of|by|the|it|that|this|we|they|which|was|were|is|are|had|been|about|around|roughly|just|only|over|under|closer|to|a|bit|little|better|higher|lower|alone|itself|still|more like)";
const onlySmall = new RegExp(`^\\W*(?:${small}\\b\\W*){0,9}(?:['’](?:s|re)\\W*)?$`, "i");
const onlyFrom =
  /^\W*(?:(?:that|it|so|and|which|is|was|a|bit|['’]s)\b\W*){0,4}(?:up|down) from(?: about| around| roughly)?\W*$/i;

/** "In September it was 501", "It was 2.5 in the third quarter", "Down from 41": another time of what the sentence before told. */
export function ofOtherTime(
  scene: Scene,
  quantity: Quantity,
  numeral: Numeral,
  last: Magnitude | undefined,
): Magnitude | undefined {
  if (!last || (!goesOn.test(last.unit) && !isMoney(last)) || scene.quantities[0] !== quantity) return undefined;
  if (scene.mentions.some(({ senses }) => senses.some(({ weak }) => !weak))) return undefined;
  const opening = between(scene, scene.start, quantity.from);
  const isFrom = onlyFrom.test(opening);
  const time = scene.periods.find(({ end }) => end <= quantity.from);
  const isBefore =
    time !== undefined &&
    onlySmall.test(between(scene, scene.start, time.start)) &&
    onlySmall.test(between(scene, time.end, quantity.from));
  const after = between(scene, quantity.end, Math.min(scene.end, quantity.end + 60));
  const isAfter =
    /^\W*(?:and |but |so )?(?:it|that|we|they)\b/i.test(opening) &&
    onlySmall.test(opening) &&
    (/^ in the (?:first|second|third|fourth)(?= ?(?:[.,;)]|$))/i.test(after) ||
      scene.periods.some(
        ({ start }) =>
          start >= quantity.end &&
          /^ (?:(?:back|in|at|as|of|for|the) ?){0,3}$/i.test(between(scene, quantity.end, start)),
      ));
  return isFrom || isBefore || isAfter ? alike(numeral, last, 2.5) : undefined;
}
