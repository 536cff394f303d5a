import { metric, type Metric } from "../taxonomy";
import type { Topic } from "./dimension";
import { between, wordsBetween, type Quantity, type Scene } from "./scene";

/** Energy per hash is that of a model or of the fleet: whichever is named nearer. */
export function efficiencyOf(scene: Scene, quantity: Quantity, topic: Topic): Metric {
  const near = (pattern: RegExp) =>
    scene.words
      .filter(({ norm }) => pattern.test(norm))
      .map(({ start, end }) =>
        end <= quantity.start ? wordsBetween(scene, end, quantity.start) : 2 + wordsBetween(scene, quantity.end, start),
      )
      .reduce((least, each) => Math.min(least, each), Infinity);
  const product = scene.products.map(({ start, end }) => {
    if (end <= quantity.start) return wordsBetween(scene, end, quantity.start);
    const after = wordsBetween(scene, quantity.end, start);
    // "Efficiency sits at 21 joules and will be under 19 once the S21s are in": a product named later explains.
    return after > 6 ? Infinity : after;
  });
  // "The new ones are at 15 joules": the singular is a number.
  const ones = /\bones\b/i.test(between(scene, scene.start, quantity.from)) ? 20 : Infinity;
  const machine = Math.min(
    ones,
    near(/^(?:machine|miner|unit|model|rig|product|type|generation)$/),
    ...product,
    topic.product ? 40 : Infinity,
  );
  // "With the S21s ordered we ought to be under 15 joules": we are a fleet.
  if (
    /\bwe(?:['’](?:re|d|ll))? (?:\w+ ){0,4}(?:be|get to|run|average|reach)\s*(?:at )?$/i.test(
      between(scene, scene.start, quantity.from),
    )
  )
    return metric("fleet_efficiency");
  return metric(near(/^fleet$/) <= machine ? "fleet_efficiency" : "machine_efficiency");
}
