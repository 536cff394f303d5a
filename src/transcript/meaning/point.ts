import type { Metric } from "../taxonomy";
import { between, type Quantity, type Scene } from "./scene";

/** Prices that went up and down in a quarter: its low, its high. */
export function pointOf(scene: Scene, quantity: Quantity, metric: Metric): Record<string, string> | undefined {
  if (!metric.market) return undefined;
  const opening = between(scene, scene.start, quantity.start).slice(-60);
  const named = /\b(?:a )?(low|high)(?: point)? of\W{0,4}(?:about|around|almost|nearly)?\W*$/i.exec(opening)?.[1];
  if (named) return { point: named.toLowerCase() };
  const swings = /\b(?:fluctuat\w*|vari(?:ed|es)|rang(?:ed|es)|swung)\b(?:[^;.]|\.\d)*$/i.test(opening);
  if (!swings || !quantity.joined) return undefined;
  const other = scene.quantities.find((each) => each !== quantity && each.joined === quantity.joined && each.magnitude);
  const higher = other && Number(quantity.magnitude!.value) > Number(other.magnitude!.value);
  return { point: higher ? "high" : "low" };
}
