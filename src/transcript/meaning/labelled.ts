import { sector } from "../dimensions";
import { amount, isQuantity, type Magnitude, type Numeral } from "../magnitude";
import { recognise } from "../recognise";
import { unitOf } from "../table/unit";
import { unitCounted } from "./fits";
import { between, type Quantity, type Scene } from "./scene";

/** "Blocks won: 207", "All-in power cost (¢/kWh): 2.9", "Design PUE of 1.18": the unit is that of the label before. */
export function unitOfLabel(scene: Scene, { from }: Quantity, numeral: Numeral): Magnitude | undefined {
  const opening = between(scene, scene.start, from);
  const label = /^([^:]{2,90}?)(?:\(([^()]{1,24})\))?:\s*$/.exec(opening);
  if (!label) return ofPue(opening, numeral);
  const written = label[2] === undefined ? undefined : unitWritten(label[2], numeral);
  if (written) return written;
  const end = scene.start + label[1]!.trimEnd().length;
  const named = scene.mentions.filter(
    (mention) => mention.end <= end && !/[,;]/.test(between(scene, mention.end, end)),
  );
  const [closest] = named.sort((a, b) => b.end - a.end || b.length - a.length);
  if (/^\W*(?:total |average |net )?(?:BTC|bitcoins?)\b(?!.*\bper\b)/i.test(label[1]!)) return amount(numeral, "BTC");
  const units = closest?.senses.filter(({ weak }) => !weak).map(({ metric }) => unitCounted(metric));
  const [unit, ...others] = [...new Set(units)];
  return unit && !others.length ? amount(numeral, unit) : undefined;
}

/** A ratio that is never told in percent. */
const ofPue = (opening: string, numeral: Numeral): Magnitude | undefined =>
  /\b(?:PUE|power usage effectiveness)(?: (?:of|was|is|at|below|under|near))*\s*$/i.test(opening)
    ? amount(numeral, "ratio")
    : undefined;

/** A unit in brackets beside a label: "(EH/s)", "(¢/kWh)", "($ millions)". */
function unitWritten(words: string, numeral: Numeral): Magnitude | undefined {
  const unit = unitOf(words);
  switch (unit?.kind) {
    case "percent":
      return amount(numeral, "ratio", -2);
    case "coins":
      return amount(numeral, "BTC");
    case "count":
      return amount(numeral, "units");
    case "measure":
      return magnitudeOf(unit.around(numeral.digits));
    case "money":
      return unit.scale === undefined
        ? undefined
        : magnitudeOf(`${unit.currency ?? "$"}${numeral.digits}${scales[unit.scale] ?? ""}`);
    case undefined:
      return undefined;
  }
}

const scales: Readonly<Record<number, string>> = { 3: " thousand", 6: " million", 9: " billion" };

function magnitudeOf(text: string): Magnitude | undefined {
  const [reading, ...more] = recognise(text, sector);
  return reading && !more.length && isQuantity(reading) ? (reading.value as Magnitude) : undefined;
}
