import type { Span } from "../figure";
import type { Meaning } from "./meaning";
import { between, type Quantity, type Scene } from "./scene";

const companyWide =
  /^(?:total_revenue|gross_profit|gross_margin|operating_loss|net_loss|(?:adjusted_)?ebitda|cost_of_revenue|uptime|operating_expenses)$/;
const segment =
  "GPUs?|HPC|AI cloud|AI (?:business|segment|division)|cloud services?|high[- ]performance computing|colocation|hosting|leasing|consumer (?:products?|business)|home miners?|mining pool|our pool|engineering|switchgear|heat(?:ing)? (?:sales|business)";
const names = new RegExp(`\\b(?:${segment})\\b`, "i");
const heads = new RegExp(`^\\W{0,8}(?:our |the )?(?:[\\w-]+ ){0,2}(?:${segment})\\b[^.;:\\d]{0,30}\\W{0,4}$`, "i");
/** "on the leasing side", "within our hosting business" */
const side = new RegExp(
  `\\b(?:on|in|for|from|at|within|of) (?:the |our )?(?:${segment}|[\\w-]+) (?:side|segment|business|division|unit|arm)\\b`,
  "i",
);
const whole = /\b(?:total|consolidated|group|company|company-wide|overall|combined|together|altogether|we|our)\b/i;
const plainly = /^\W*(?:and |so |the )?(?:revenues?|sales|uptime|utili[sz]ation|gross (?:profit|margin)|ebitda)\b/i;
const possessive =
  /\b(?:its|their|whose)\s+(?:own )?(?:revenues?|sales|gross (?:profit|margin)|margin|ebitda|utili[sz]ation)\b[^.;,]{0,30}$/i;

/** "revenue from the remaining software business was": of a part, whatever it is called. */
const fromPart =
  /\brevenues? (?:from|of|in) (?:the |our |its |their )?(?!(?:continuing|all|total|core|combined|our|these|those) )(?:[\w'’-]+ ){1,3}(?:business(?:es)?|segments?|divisions?|activities|subsidiar(?:y|ies))\b(?:[^.;,:]|[.,]\d){0,60}$/i;

/** "Revenue was $8.7 million" after a sentence about GPUs, "its revenue", "on the leasing side": of a part of the business, or of one place. */
export function isOfSegment(scene: Scene, quantity: Quantity, { metric, dimension }: Meaning): boolean {
  if (
    /\bthere (?:was|is|averaged|came to|stood at)\s*$/i.test(between(scene, scene.start, quantity.from)) ||
    /^(?:[^,.;]{0,24})\bthere\b(?! (?:is|are|was|were)\b)/i.test(
      between(scene, quantity.end, Math.min(scene.end, quantity.end + 40)),
    )
  )
    return /^(?:electricity_price|uptime|self_mining_hashrate|fleet_efficiency)$/.test(metric.id) && !dimension.site;
  if (!companyWide.test(metric.id) || dimension.segment) return false;
  const opening = between(scene, scene.start, quantity.from);
  if (side.test(opening) || (metric.id === "total_revenue" && fromPart.test(opening))) return true;
  const before = paragraphBefore(scene);
  if (possessive.test(opening))
    return names.test(opening) || (names.test(before) && !/\bcompany|group\b/i.test(opening));
  if (whole.test(opening)) return false;
  const isNamed = scene.mentions.some(({ senses }) => senses.some((each) => each.metric === metric));
  if (!plainly.test(opening) && isNamed) return false;
  return headed(scene) || (names.test(before) && !/\b(?:revenues?|results?|bitcoin|mined|quarter)\b/i.test(before));
}

/** What its paragraph said before. */
function paragraphBefore({ text, start }: Span & { readonly text: string }): string {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  return text.slice(Math.max(from, start - 400), start);
}

const headed = ({ text, sentence: { heading, above = [] } }: Scene) =>
  [...above, ...(heading ? [heading] : [])].some(
    ({ start, end }) => end - start < 80 && heads.test(text.slice(start, end)),
  );
