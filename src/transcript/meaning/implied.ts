import type { Magnitude } from "../magnitude";
import { metric as metricOf, type Metric } from "../taxonomy";
import { isPriceOfSale } from "./coinsSold";
import type { Memory, Recent } from "./memory";
import { between, type Quantity, type Scene } from "./scene";

/** "The F9 delivers 242 terahash, drawing 3,800 watts": what no fleet could be, of a product just named. */
export function machineFigure(scene: Scene, quantity: Quantity, { unit, value }: Magnitude, { topic }: Memory) {
  const named = topic.product ?? scene.products.find(({ end }) => end <= quantity.start);
  const rated =
    /\b(?:rated at|each (?:rated|with|delivering|producing)|(?:each|per) (?:machine|miner|unit|rig)\b[^,;]{0,30})\s*$/i.test(
      between(scene, scene.start, quantity.from),
    );
  if ((!named && !rated) || (unit !== "TH/s" && unit !== "W")) return undefined;
  const metric = metricOf(unit === "W" ? "machine_power" : "machine_hashrate");
  return Number(value) >= metric.range[0] && Number(value) <= metric.range[1] ? metric : undefined;
}

/** "together make the $84.6 million": the sum of the parts just given. */
export const isSum = (scene: Scene, { from }: Quantity) =>
  /\b(?:together (?:make|come to|are|give|were)|add(?:s|ing)? up to|sum(?:s|ming)? to|(?:for|making|giving) a total of|in total)(?: the| our)?\s*$/i.test(
    between(scene, scene.start, from),
  );

/** "The power bill was $28 million, or $41,000 per Bitcoin", "we sold 410 Bitcoin for $47 million". */
export function followsFrom(scene: Scene, { from }: Quantity, { unit }: Magnitude, recent: Recent): Metric | undefined {
  const gap = between(scene, recent.quantity.end, from);
  if (/^(?:power_cost|electricity_price)$/.test(recent.base.id) && unit === "USD/BTC" && /^,? or\s*$/i.test(gap))
    return metricOf("energy_cost_per_btc");
  if (
    /^(?:machine_purchase_commitment|acquisition_price|orders_value)$/.test(recent.base.id) &&
    unit === "USD/(TH/s)" &&
    /^,? or\W*(?:about |approximately )?$/i.test(gap)
  )
    return metricOf("machine_purchase_price");
  if (
    recent.base.id === "units_ordered" &&
    /^[A-Z]{3}$/.test(unit) &&
    /^[^;]{0,60}\b(?:worth|valued at|for a total of|at a (?:total )?(?:price|cost) of|or about|for)\W*(?:about |approximately )?$/i.test(
      gap,
    )
  )
    return metricOf("machine_purchase_commitment");
  if (
    unit === "USD" &&
    ((recent.base.id === "btc_sold" && /^[^,;]{0,30}\bfor(?: about| around| roughly| a total of)?\s*$/i.test(gap)) ||
      (recent.base.id === "average_btc_sale_price" &&
        /^(?: on average| each| a coin)?,? for(?: about| around| roughly| a total of)?\s*$/i.test(gap)))
  )
    return metricOf("btc_sale_proceeds");
  return undefined;
}

/** "we sold 410 Bitcoin at an average of $114,000", "… for $47 million, so $114,000 each". */
export function coinPrice(scene: Scene, { from, end }: Quantity, { unit, power }: Magnitude, { base }: Recent) {
  if (!/^(?!BTC)[A-Z]{3}(?:\/BTC)?$/.test(unit) || power > 0 || !/^btc_(?:sold|sale_proceeds|mined)$/.test(base.id))
    return undefined;
  const average = /\bat an average(?: (?:(?:sales? )?price|(?:fair )?value|revenue))? of\s*$/i.test(
    between(scene, scene.start, from),
  );
  const atOnce =
    base.id === "btc_sold" &&
    (isPriceOfSale(scene, { from }) || /^ on average\b/i.test(between(scene, end, Math.min(scene.end, end + 16))));
  const each = /^\s*(?:each|apiece|a coin|per coin)\b/i.test(between(scene, end, Math.min(scene.end, end + 16)));
  if (!average && !each && !atOnce) return undefined;
  return metricOf(base.id === "btc_mined" ? "average_revenue_per_btc" : "average_btc_sale_price");
}

/** "cash of $94.6 million and 2,014 bitcoin": beside cash, coins are what is held. */
export const isBesideCash = (scene: Scene, { from }: Quantity, { unit }: Magnitude, { base, quantity }: Recent) =>
  unit === "BTC" &&
  base.id === "cash" &&
  /^(?: (?:of|in) (?:cash|cash and cash equivalents))?(?:,|,? (?:and|plus|as well as))\s*$/i.test(
    between(scene, quantity.end, from),
  );

/** "bitcoin fell below $90,000": what one coin costs. */
export const isPriceOfCoin = (scene: Scene, { from }: Quantity, { unit, power, value }: Magnitude) =>
  unit === "USD" &&
  power === 0 &&
  Number(value) >= 1000 &&
  Number(value) < 1e6 &&
  !isPriceOfSale(scene, { from }) &&
  /\b(?:bitcoin|BTC)(?:['’]s)?(?: price)?(?: (?:fell|dropped|fall|drop|rose|rise|climbed|traded|trading|was|closed|stood|moved|back))*(?: back)? (?:below|above|under|over|at|to|near|around|past|through)\s*$/i.test(
    between(scene, scene.start, from),
  );

/** "to retire the remaining $9.5 million of our equipment loan" */
export const isRepaid = (scene: Scene, { from }: Quantity, { unit }: Magnitude) =>
  /^(?!BTC)[A-Z]{3}$/.test(unit) &&
  /\b(?:repa(?:y|id|ying)|repayments? of|retir(?:e|ed|ing)|pa(?:y|id|ying) (?:off|down|back)|prepaid|redeem(?:ed|ing)?)(?: (?:the|our|its|all|remaining|outstanding|an?|additional|further|of))*\s*$/i.test(
    between(scene, scene.start, from),
  );

/** "We ended June with cash of $89 million and 1,484 Bitcoins". */
export const isBalanceOfCoins = (scene: Scene, { from }: Quantity, { unit }: Magnitude) =>
  unit === "BTC" &&
  /\b(?:end(?:ed|s)|clos(?:ed|es)|finish(?:ed|es))\b[^;]*\bwith\b[^;]*$/i.test(between(scene, scene.start, from));

const sources: readonly (readonly [words: RegExp, metric: string])[] = [
  [/^(?:self[- ]mining|(?:bitcoin |own )?mining)\b/i, "mining_revenue"],
  [/^(?:hosting|colocation)\b/i, "hosting_revenue"],
  [/^(?:HPC|AI|high[- ]performance computing)\b/i, "hpc_ai_revenue"],
  [/^(?:machine|product|hardware|equipment) sales\b/i, "machine_sales_revenue"],
  [/^engineering\b/i, "engineering_revenue"],
];

/** "Revenue was $101 million: $89 million from self-mining, $7 million from HPC": the part that a sum came from. */
export function revenueFrom(scene: Scene, { end }: Quantity, metric: Metric | undefined): Metric | undefined {
  if (!metric?.id.endsWith("_revenue")) return undefined;
  const after = between(scene, end, Math.min(scene.end, end + 60));
  const from = /^\s+(?:came )?from (?:our |the )?(?=\w)/i.exec(after)?.[0];
  const source = from && sources.find(([words]) => words.test(after.slice(from.length)))?.[1];
  return source ? metricOf(source) : undefined;
}
