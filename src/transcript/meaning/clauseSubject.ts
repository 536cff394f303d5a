import { findMetric, type Metric } from "../taxonomy";
import { between, type Quantity, type Scene } from "./scene";

const subjects: readonly (readonly [metric: string, words: string])[] = [
  ["network_difficulty", "(?:(?:network|mining|global|average|bitcoin(?:['’]s)?) )*difficulty"],
  ["network_hashrate", "(?:network|global)(?: (?:network|average))? ?hash ?rate|network"],
  ["hash_price", "(?:average )?hash ?price"],
  ["btc_price", "(?:average )?(?:bitcoin|BTC|coin) price|price of (?:bitcoin|BTC)"],
  ["btc_mined", "(?:own |total |monthly |quarterly )?(?:bitcoin |BTC )?(?:production|output)"],
];
const opens = "(?:^|[,;:(–—]|\\b(?:as|while|and|but|because|since|although|though|whereas|when|where|that|is))\\s*";
const verb =
  "(?:(?:has|had|have|itself|also|then|only|even|still|again|was|were|is|went|stepped|moved|came|grew its hash ?rate) ){0,3}(?:(?:up|down|higher|lower|rose|risen|fell|fallen|grew|grown|increased|decreased|declined|dropped|climbed|jumped|shrank|improved|rising|falling|grew its hash ?rate) )(?:by |another |a further |a |around |about |roughly |approximately |nearly |almost |over |some |more than |just |only ){0,3}";
const clauses = subjects.map(
  ([id, words]) => [id, new RegExp(`${opens}(?:the |our |its |a )?(?:${words}),? (?:which )?${verb}$`, "i")] as const,
);

/** What the clause right before a percentage says that grew: "while difficulty rose 6%", "production fell 29%". */
export function clauseSubject(scene: Scene, { from }: Quantity): Metric | undefined {
  const opening = between(scene, Math.max(scene.start, from - 120), from);
  const id = clauses.find(([, words]) => words.test(opening))?.[0];
  return id === undefined ? undefined : findMetric(id);
}
