import { shifted } from "../digits";
import type { Magnitude } from "../magnitude";
import { between, type Quantity, type Scene } from "./scene";

/** What is priced by a unit that is not the canonical one, so that its price can't be told by its size: MWh, PH/s and day. */
const rescaled = /\/(?:kWh|\(TH\/s\)\/day)$/;
const ofHash =
  /\bhash ?(?:price|cost)s?\b[^.;$]{0,60}$|\bper (?:peta-?hash|PH)(?:\/s)?(?: (?:per|a) day)?(?: (?:was|is|were|of|at|about|around|just|averaged)){1,3} $/i;

/** "$43.50 a megawatt hour in Texas and $41 in Ohio", "hash price averaged $52": what a price said without it is per. */
export function pricePerSame(
  scene: Scene,
  quantity: Quantity,
  magnitude: Magnitude,
  before: readonly Magnitude[],
): Magnitude {
  if (!/^(?!BTC)[A-Z]{3}$/.test(magnitude.unit) || magnitude.power !== 0) return magnitude;
  const next = scene.quantities[scene.quantities.indexOf(quantity) + 1]?.magnitude;
  const like = [...before, ...(next ? [next] : [])].find(
    (each) => rescaled.test(each.unit) && each.unit.startsWith(magnitude.unit) && isClose(each, magnitude),
  );
  if (like) return per(magnitude, like.unit, like.power);
  const size = Number(magnitude.value);
  return ofHash.test(between(scene, scene.start, quantity.from)) && size >= 10 && size <= 400
    ? per(magnitude, `${magnitude.unit}/(TH/s)/day`, -3)
    : magnitude;
}

/** Of the same size as said: "$43.50" and "$41". */
function isClose({ value, power }: Magnitude, here: Magnitude): boolean {
  const ratio = Number(shifted(value, -power)) / Number(here.value);
  return ratio > 0.4 && ratio < 2.5;
}

const per = (magnitude: Magnitude, unit: string, power: number): Magnitude => ({
  ...magnitude,
  unit,
  power,
  value: shifted(magnitude.value, power),
  tolerance: shifted(magnitude.tolerance, power),
});
