import type { Meaning } from "./meaning";
import { between, type Quantity, type Scene } from "./scene";

interface Placed {
  readonly scene: Scene;
  readonly quantity: Quantity;
  readonly meaning: Meaning;
}

const ofCompany =
  /^(?:uptime|electricity_price|curtailment_ratio|fleet_efficiency|renewable_share|hosting_fee|power_capacity_mw|self_mining_hashrate|installed_hashrate|btc_mined|energy_cost_per_btc|cost_to_mine)$/;
/** Names that are of no place: "in Q2", "in October", "at ERCOT prices". */
const noPlace =
  /^(?:Q[1-4]|H[12]|FY|Fiscal|Calendar|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|New Year|BTC|Bitcoin|USD|EUR|US|EH|MW|[A-Z]{2,6}\b)/;
const inPlace = /^ (?:on average )?(?:in|at|for)(?: (?:the|our))? (\p{Lu}[\p{L}-]{2,24})/u;
/** "The site was curtailed for 6%": one of them, whichever was named before. */
const oneSite =
  /(?:^|[,;:]\s|\b(?:and|but|while)\s)\W{0,3}(?:[Tt]he|[Tt]hat|[Tt]his|[Oo]ne|[Aa]nother|[Ee]ach)(?: [a-z]{2,12})? (?:site|facility|campus|plant|building|hall|data cent(?:er|re))\b(?! (?:level|portfolio|cost|costs|hosting|business|segment)\b)[^.;:]{0,80}$/;
/** "Phase 2 takes the site from 18 MW to", "the tariff there went to" */
const moved =
  /\b(?:takes?|took|brings?|brought) (?:the|this|that) (?:site|facility|campus|plant)\b[^.;:]{0,50}$|\bthere (?:went|rose|fell|dropped|moved|has gone)(?: up| down)? to\s*$/i;
const all = /\b(?:all|both|every|total|sites|facilities|group|portfolio|company|fleet|together|overall|we)\b/i;

/** "97.9% in the Nordics", "the site was curtailed for 6%": of one place, which was not taken for one, and not of the company. */
export function isOfUnnamedPlace({ scene, quantity, meaning: { metric, dimension } }: Placed): boolean {
  if (!ofCompany.test(metric.id) || dimension.site || dimension.region) return false;
  const place = inPlace.exec(between(scene, quantity.end, Math.min(scene.end, quantity.end + 60)))?.[1];
  if (place && !noPlace.test(place)) return true;
  if (moved.test(between(scene, scene.start, quantity.from))) return true;
  const clause = oneSite.exec(between(scene, scene.start, quantity.from))?.[0];
  return clause !== undefined && !all.test(clause);
}
