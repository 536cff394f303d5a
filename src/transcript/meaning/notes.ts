import { metric, type Metric } from "../taxonomy";
import type { Magnitude } from "../magnitude";
import { facilityOf } from "./facility";
import { between, type Quantity, type Scene } from "./scene";

const kind =
  "(?:(?:convertible|exchangeable|senior|secured|unsecured|subordinated|second[- ]lien|perpetual|preferred) ){0,4}(?:notes?|bonds?|debentures?)";
const ofNotes = new RegExp(
  `^\\s+(?:in |of )?(?:(?:aggregate|total|original|outstanding) ){0,2}principal(?: amount)? of (?:(?:its|our|the|new|additional|[\\d.]+%) ){0,3}(${kind})\\b|^\\s+of (?:(?:its|our|the|new) ){0,2}[\\d.]+% (${kind})\\b`,
  "i",
);
/** An option, or what would be bought of them: no notes that are out. */
const notOut = /\b(?:option|up to|additional|each|per)\b[^,.;]*$|\$1,000\s*$/i;

const boughtBack =
  /\b(?:repurchas(?:ed|ing)|bought back|buying back)(?: (?:an?|the|its|our|about|approximately|aggregate|another|further))*\s*$/i;

/** "$325.0 million aggregate principal amount of 1.25% convertible senior notes", and what of them was bought back. */
export function notesOf(scene: Scene, quantity: Quantity, magnitude: Magnitude): Metric | undefined {
  const { from, end } = quantity;
  if (!/^[A-Z]{3}$/.test(magnitude.unit) || magnitude.unit === "BTC") return undefined;
  const found = ofNotes.exec(between(scene, end, Math.min(scene.end, end + 140)));
  const said = found?.[1] ?? found?.[2];
  if (said && boughtBack.test(between(scene, scene.start, from))) return metric("debt_repaid");
  if (!said) return facilityOf(scene, quantity, magnitude);
  if (notOut.test(between(scene, scene.start, from).slice(-60))) return undefined;
  return metric(/convertible|exchangeable/i.test(said) ? "convertible_notes" : "total_debt");
}
