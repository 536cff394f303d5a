import type { Magnitude } from "../magnitude";
import type { Memory } from "./memory";
import { isOfSuppliers, isPaidInCash } from "./notLevels";
import { tellsRule } from "./outlook";
import { between, isRest, type Quantity, type Scene } from "./scene";
import { valueCandidates } from "./subject";

const ofCoins = /\b(?:bitcoins?|BTC|coins?|holdings?|position|treasury|digital assets?|crypto\w*|HODL|HODO|huddle)\b/i;

const ofSegment = /^(?:mining|hosting|hpc_ai|engineering|leasing|pool|energy|cloud_hashrate|machine_sales)_revenue$/;

/** "Hosting was $9 million" says revenue only where revenue is spoken of. */
const tellsRevenue = (scene: Scene, { recent }: Memory) =>
  /\b(?:revenues?|sales|top ?line)\b/i.test(between(scene, scene.start, scene.end)) ||
  (recent?.metric.id.endsWith("_revenue") ?? false);

/** "we lost $2 million of revenue" is no net loss; "we lost $2 million in the quarter" is. */
const ofPeriod =
  /^\s*(?:[,.;:]|$|(?:in|for|during) (?:the|q[1-4]|20|fiscal|that)|or\b|and\b|versus\b|compared\b|this\b|last\b)/i;

/** The nearest sense that is not ruled out by size: a machine does not hash at a fleet's rate. */
export function plausible(scene: Scene, quantity: Quantity, magnitude: Magnitude, memory: Memory) {
  const size = Math.abs(Number(magnitude.value));
  return valueCandidates(scene, quantity, magnitude).find(({ sense: { metric }, side, mention }) => {
    if (ofSegment.test(metric.id) && mention.length === 1 && !tellsRevenue(scene, memory)) return false;
    if (metric.id === "revenue_vs_guidance" && side === "right")
      return /^\s*(?:above|below|ahead)\b/i.test(between(scene, mention.start, mention.end));
    if (metric.id === "revenue_vs_guidance" && side === "left")
      return /^\W*(?:range |by )?by\W*$|by\W*$/i.test(between(scene, mention.start, quantity.from));
    if (metric.id === "equity_raised" && isRest(scene) && /BTC/.test(memory.recent?.base.unit ?? "")) return false;
    if (
      metric.id === "units_shipped" &&
      /^\s+(?:an? )?(?:\w+ )?orders?\b/i.test(between(scene, mention.end, scene.end))
    )
      return false;
    if (metric.id === "net_loss" && /\blost$/i.test(between(scene, mention.start, mention.end)))
      return ofPeriod.test(between(scene, quantity.end, Math.min(scene.end, quantity.end + 24)));
    else if (/\blost(?: about| around| some| over| nearly)?\s*$/i.test(between(scene, scene.start, quantity.from)))
      return false;
    if (metric.id.startsWith("listing_")) return tellsRule(scene, memory.before);
    // "cost us $58,400 in cash": no balance is that small.
    if (metric.unit === "USD" && metric.kind === "stock" && magnitude.power === 0 && size < 2e5) return false;
    if (metric.id === "btc_held_value" && magnitude.power === 0 && size < 1e6) return false;
    if (metric.id === "btc_held_value" || metric.id === "btc_sale_proceeds")
      return (
        ofCoins.test(between(scene, scene.start, scene.end)) ||
        (isRest(scene) && /BTC/.test(memory.recent?.base.unit ?? ""))
      );
    if (metric.id === "orders_value" && /\bincluded an?\s*$/i.test(between(scene, scene.start, quantity.from)))
      return false;
    // "$58,400 in cash": a price of one thing, paid in cash.
    if (metric.unit === "USD" && magnitude.power === 0 && size < 1e5) return false;
    // "and the rest of the world 24 percent": a region.
    if (metric.id === "network_share" && /\brest $/i.test(between(scene, scene.start, mention.start))) return false;
    if (metric.id === "loan_interest_rate") return size <= 0.3;
    if (metric.id === "self_mining_hashrate" && isOfSuppliers(scene, quantity)) return false;
    if (
      metric.id === "cash" &&
      (/\bin cash terms\b|\bcash basis\b/i.test(
        between(scene, mention.start - 3, Math.min(scene.end, mention.end + 8)),
      ) ||
        isPaidInCash(scene, quantity) ||
        /\bnon-?\s?$/i.test(between(scene, scene.start, mention.start)))
    )
      return false;
    if (
      metric.id === "managed_hashrate" &&
      isWhole.test(between(scene, mention.start, mention.end)) &&
      !tellsOfHosting(scene)
    )
      return false;
    if (metric.id === "self_mining_hashrate") return size <= metric.range[1] * 3 && size >= metric.range[0];
    if (metric.unit === "TH/s") return size <= metric.range[1] * 3 && size >= metric.range[0] / 10;
    return true;
  });
}

/** All that is run is only the company's own, unless others' machines are spoken of. */
const isWhole = /^(?:total hash ?rate|altogether|all told)$/i;
const tellsOfHosting = (scene: Scene) =>
  /\b(?:host\w*|manag\w*|customers?|clients?|third[- ]part\w+|leased|cloud|our own)\b/i.test(
    between(scene, scene.start, scene.end),
  );
