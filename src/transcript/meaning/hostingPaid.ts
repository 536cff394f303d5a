import type { Magnitude } from "../magnitude";
import { between, type Quantity, type Scene } from "./scene";

const customers = /\b(?:host(?:ed|ing)?|customers?|clients?|third[- ]part(?:y|ies)|colocation|contracts?|tenants?)\b/i;

/** Who pays: "our hosting customers paid 6.9 cents", "it pays us 7.2 cents", "we get 7 cents from them". */
const pay =
  /\b(?:(?:customers?|clients?|they|it|that|contracts?|who|which|everybody|tenants?) (?:now |currently |still |each )?(?:pays?|paid|(?:is|are|was|were) paying)(?: us)?|(?:pays?|paid|paying) us|we (?:are paid|get|got|receive|received|collect|earn|bill|billed))(?: an average(?: of)?| on average| about| around| roughly| just| only)*\s*$/i;

/** "renewed for two years at 7.1 cents" */
const renewed = /\b(?:renew\w*|re-?signed|extended)\b[^.;]{0,60}\bat(?: about| around| roughly)?\s*$/i;

/** A price of power that customers pay for being hosted, not one that the company pays. */
export function isPaidForHosting(scene: Scene, { from }: Quantity, { unit, value }: Magnitude): boolean {
  if (!/^[A-Z]{3}\/(?:kWh|\?)$/.test(unit) || Math.abs(Number(value)) > 0.25) return false;
  const opening = between(scene, scene.start, from);
  if (!pay.test(opening) && !renewed.test(opening)) return false;
  return /\b(?:pays?|paid|paying) us(?: (?:about|around|roughly))? $/i.test(opening) || customers.test(opening);
}
