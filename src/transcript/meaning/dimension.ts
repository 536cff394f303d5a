import type { Metric } from "../taxonomy";
import { between, wordsBetween, type Quantity, type Said, type Scene } from "./scene";

type Dimension = Readonly<Record<string, string>>;

/** What was last spoken of: a figure without a name of its own belongs to it. */
export interface Topic {
  readonly product?: string | undefined;
  readonly region?: string | undefined;
}

const ofProduct =
  /^(?:machine_efficiency|machine_hashrate|machine_power|units_(?:ordered|sold|shipped|retired)|consumer_product_revenue|orders_value|countries_served|yield_rate)$/;
const alwaysOfProduct = /^machine_(?:efficiency|hashrate|power)$/;
const ofRegion =
  /hashrate|_mw$|^electricity_price$|^sites$|^units_ordered$|_share$|^total_revenue$|^ambient_temperature$/;
const share = /^(?:machine_sales_revenue|total_revenue|online_orders)_share$/;
const home = /^Avalon (?:Nano|Mini|Q)/;

/** What limits a figure: the product or region named around it. */
export function dimensionOf(
  scene: Scene,
  quantity: Quantity,
  metric: Metric,
  isGrowth: boolean,
  topic: Topic,
): Dimension {
  const product =
    ofProduct.test(metric.id) || metric.id === "machine_sales_revenue_share"
      ? productOf(scene, quantity, metric, topic)
      : undefined;
  const at = siteAfter(scene, quantity, metric);
  const region =
    !at && (!product || !share.test(metric.id)) ? regionOf(scene, quantity, metric, isGrowth, topic) : undefined;
  const segment = /^gross_(?:margin|profit)$/.test(metric.id)
    ? segmentOf(scene, quantity)
    : metric.id === "power_capacity_mw" &&
        forHosting.test(between(scene, quantity.end, Math.min(scene.end, quantity.end + 60)))
      ? "hosting"
      : undefined;
  const site = region ? undefined : (at ?? siteOf(scene, quantity, metric));
  const status = statusOf(scene, quantity, metric);
  const coin = metric.id.startsWith("other_crypto") ? coinOf(between(scene, quantity.start, quantity.end)) : undefined;
  return {
    ...(coin ? { coin } : {}),
    ...(status ? { status } : {}),
    ...(site ? { site } : {}),
    ...(segment ? { segment } : {}),
    ...(product ? { product } : {}),
    ...(region ? { region } : {}),
  };
}

/** "1,924 ether" */
const coinOf = (words: string) => {
  const name = /(?<![a-z])[a-z]{2,12}$/i.exec(words)?.[0].toUpperCase();
  return name && (/^ETHER/.test(name) ? "ETH" : name);
};

/** "286 megawatts for seven customers", "21 MW let to three customers" */
const forHosting =
  /^ (?:of (?:capacity|power) )?(?:(?:let|leased|rented) to|hosted for|for|used by) (?:(?:our|its|the|\w+) )?(?:hosting )?(?:customers|clients)\b/i;

const ofSite =
  /^(?:power_(?:capacity|pipeline)_mw|power_capacity_target_mw|(?:self_mining|installed|hosted|offline|average_operating)_hashrate|hashrate_target|fleet_units|btc_mined|hpc_capacity_mw|electricity_price|build_cost_per_mw|curtailment_ratio|pue|fleet_efficiency|uptime|renewable_share|demand_response_credits)(?:_change)?$/;

/** "210 megawatts at Cobalt Fork", "Cobalt Fork alone was at 14.3": a site named right after an amount, or as what it is said of. */
function siteOf(scene: Scene, quantity: Quantity, { id }: Metric): string | undefined {
  if (!ofSite.test(id)) return undefined;
  return (subjectSite(scene, quantity) ?? siteThere(scene, quantity))?.value;
}

/** "240 at Marfa Flats in Texas and 50 at Quesnel": a site that follows at once. */
function siteAfter(scene: Scene, { end }: Quantity, { id }: Metric): string | undefined {
  const after = ofSite.test(id) ? scene.sites.find(({ start }) => start >= end) : undefined;
  const gap = after && between(scene, end, after.start);
  return gap && followsAt.test(gap) && !/\b(?:because|due|owing|after|since|thanks)\b/i.test(gap)
    ? after.value
    : undefined;
}

/** "power there cost 4.8 cents", "paid 3.4 cents a kilowatt-hour there": at the site last named. */
function siteThere(scene: Scene, { from, end }: Quantity): Said<string> | undefined {
  const site = scene.sites.filter((each) => each.end <= from).at(-1);
  const says =
    site &&
    (/^ (?:\w+ )?there\b(?! (?:is|are|was|were)\b)/i.test(between(scene, end, Math.min(scene.end, end + 24))) ||
      /\bthere(?: \w+){0,3} $/i.test(between(scene, site.end, from)));
  return says ? site : undefined;
}

/** "1,036 MW under contract", "contracted power of 1,036 MW": not yet running; "of which 88,000 are installed": a part of what there is. */
function statusOf(scene: Scene, { from, end }: Quantity, { id }: Metric): string | undefined {
  if (!/^(?:power_capacity_mw|hpc_capacity_mw|fleet_units|gpus)$/.test(id)) return undefined;
  const opening = between(scene, scene.start, from);
  const closing = between(scene, end, Math.min(scene.end, end + 50));
  if (id === "power_capacity_mw" && (contractedAfter.test(closing) || contractedBefore.test(opening)))
    return "contracted";
  const isPart = /\b(?:of which|of these|of those|of them|including|and|,)\s*$/i.test(opening) && /\d/.test(opening);
  const state = isPart ? stateAfter.exec(closing)?.[1]?.toLowerCase() : undefined;
  return state?.replace("energised", "energized");
}

const contractedAfter =
  /^\s+(?:(?:of )?(?:power|capacity) )?(?:that (?:is|are) )?(?:under contract|contracted|secured)\b/i;
const contractedBefore = /\b(?:contracted|secured)(?: \w+){0,2}(?:\s*:| of| was| is| at| to)\s*$/i;
const stateAfter =
  /^\s+(?:are |is |were |was )?(installed|deployed|energi[sz]ed|hashing|operating|operational|online|running|racked|contracted|in transit|in storage)\b/i;

const followsAt = /^(?:\s+(?:\w+\s+){0,5}?)?(?:at|in|from|for)(?: (?:our|the))? $/i;

/** The site that a number is said of: named before it in its clause, with nobody else as subject since. */
function subjectSite(scene: Scene, quantity: Quantity): Said<string> | undefined {
  const site = scene.sites.filter(({ end }) => end <= quantity.from).at(-1);
  if (!site) return undefined;
  const gap = between(scene, site.end, quantity.from);
  const counted = scene.quantities.filter(({ start, end }) => start >= site.end && end <= quantity.from);
  // "Pecan Draw: 300 MW energized, 450 MW under construction"
  const isLabel = /^(?: \([^()]{0,40}\))?:\s/.test(gap);
  const goesOn = isLabel || counted.every(({ magnitude }) => magnitude && magnitude.unit !== quantity.magnitude?.unit);
  const opens = /(?:^|[,;]\s{0,3}(?:and\s{1,3})?)\W{0,4}(?:at|in)(?: our| the)? $/i.test(
    between(scene, scene.start, site.start),
  );
  const ours = /^\s+(?:that )?we\b/i.test(between(scene, quantity.end, Math.min(scene.end, quantity.end + 12)));
  const apart =
    /\b(?:beyond|outside|besides|excluding|without|other than|apart from|in addition to|after)(?: of)?(?: our| the)? $/i.test(
      between(scene, scene.start, site.start),
    );
  // "106 in Garden City, with 71,500 machines, and uptime was 96%": the place of another amount.
  const isPlace =
    /\d(?: \w+)? (?:at|in)(?: our| the)? $/i.test(between(scene, scene.start, site.start)) && /^,/.test(gap);
  const broken =
    apart ||
    isPlace ||
    /[;.]\s|\b(?:on top of|in addition to|besides|beyond|our (?:total|fleet|average)|the company|us to|company-wide|portfolio|in total|total|altogether|overall|bringing|(?:its|our)(?: \w+)? hash ?rate)\b/i.test(
      gap,
    ) ||
    (!opens && /\bwe\b|,\s+(?:and\s+)?(?:the|our|a|it)\b/i.test(gap));
  return broken || ours || !goesOn || wordsBetween(scene, site.end, quantity.from) > 12 ? undefined : site;
}

const part =
  "(?:self[- ]mining|cloud mining|cloud hash ?rate|hosting|colocation|HPC(?: and AI)?|AI cloud|cloud|hardware|machine sales|equipment sales|engineering|energy)";
const before = new RegExp(
  `\\b(${part})\\s+(?:segment(?:['’]s)?\\s+|business(?:['’]s)?\\s+)?gross\\s+(?:profit(?:\\s+margin)?|margin)\\b[^,;]*$`,
  "i",
);
const after = new RegExp(
  `\\b(?:gross\\s+(?:profit|margin)s?|and|,)\\s+(?:in|for|of|from)\\s+(?:our |the )?(${part})\\b[^,;]*$`,
  "i",
);

/** "Hosting gross margin was 31%", "in self-mining more like 3%": of a part of the business, not of the company. */
const segmentOf = (scene: Scene, { from }: Quantity) => {
  const opening = between(scene, scene.start, from);
  return (before.exec(opening)?.[1] ?? after.exec(opening)?.[1])?.toLowerCase();
};

function productOf(scene: Scene, quantity: Quantity, metric: Metric, topic: Topic): string | undefined {
  const said =
    scene.products.find(({ start, end }) => start >= quantity.start && end <= quantity.end)?.value ??
    nearestName(isOfOlder(scene, quantity) ? [] : scene.products, scene, quantity) ??
    (alwaysOfProduct.test(metric.id) || refersBack(scene, metric, topic) ? topic.product : undefined);
  if (!said) return undefined;
  return /^(?:consumer_product_revenue|orders_value|countries_served|units_s)/.test(metric.id) && !home.test(said)
    ? undefined
    : said;
}

/** "7,600 S23 Hydro, and retired 11,900 machines of older generations": not of the machine named before. */
const isOfOlder = (scene: Scene, { end }: Quantity) =>
  /^ (?:machines? |miners? |units? )?of (?:older|earlier|previous|other|prior|various)\b|^ (?:older|other|legacy)\b/i.test(
    between(scene, end, Math.min(scene.end, end + 40)),
  );

/**
 * A count belongs to the machine spoken of only where the words say so: "orders for 300 of them". Home miners are sold
 * by the piece, and what is counted after one is of it.
 */
const refersBack = (scene: Scene, { id }: Metric, { product = "" }: Topic) =>
  /^(?:units|countries)/.test(id) &&
  (home.test(product) || /\b(?:it|its|them|this product|the product)\b/i.test(between(scene, scene.start, scene.end)));

/** The name before a quantity nearest to it, else the first after it in the same clause: "18.5 joules, that is the S23". */
function nearestName(names: readonly Said<string>[], scene: Scene, quantity: Quantity): string | undefined {
  const before = names.filter(({ end }) => end <= quantity.start).at(-1);
  const after = names.find(({ start }) => start >= quantity.end);
  const close = after && wordsBetween(scene, quantity.end, after.start) <= 6 ? after : undefined;
  if (before && close && !scene.quantities.some((other) => other.start >= quantity.end && other.end <= close.start))
    return wordsBetween(scene, before.end, quantity.start) > wordsBetween(scene, quantity.end, close.start) + 4
      ? close.value
      : before.value;
  return (before ?? close)?.value;
}

function regionOf(
  scene: Scene,
  quantity: Quantity,
  metric: Metric,
  isGrowth: boolean,
  topic: Topic,
): string | undefined {
  if (!ofRegion.test(metric.id) || metric.id.startsWith("network")) return undefined;
  if (metric.id === "total_revenue" && !(isGrowth || fromRegion(scene, quantity))) return undefined;
  if (share.test(metric.id))
    return cameFrom(scene, quantity) ?? listed(scene, quantity) ?? lastBefore(scene, quantity)?.value;
  const after = fromRegion(scene, quantity);
  if (after) return after;
  if (metric.id === "total_revenue" || metric.id === "units_ordered" || metric.id === "ambient_temperature") {
    const anaphor =
      /^[^.;]{0,60}\bfrom (?:the|this|that) region\b/i.test(between(scene, quantity.end, scene.end)) &&
      !scene.regions.length;
    if (anaphor) return topic.region;
    return metric.id === "total_revenue"
      ? inRegionBefore(scene, quantity, metric, /from (?:the|this|that) region\b/i)
      : lastBefore(scene, quantity)?.value;
  }
  return inRegionBefore(scene, quantity, metric);
}

/** "48% of the product revenue came from North America" */
function cameFrom(scene: Scene, { end }: Quantity): string | undefined {
  const next = scene.regions.find(({ start }) => start >= end);
  return next &&
    /^ of [\w'’ ]{3,40} (?:came|comes|coming|was|were|is|derived) (?:from|in)(?: the)? $/i.test(
      between(scene, end, next.start),
    )
    ? next.value
    : undefined;
}

const lastBefore = (scene: Scene, { start }: Quantity) => scene.regions.filter(({ end }) => end <= start).at(-1);

/** "10 exahash in Texas", "revenue from North America": a region that follows at once. */
function fromRegion(scene: Scene, quantity: Quantity): string | undefined {
  const next = scene.regions.find(({ start }) => start >= quantity.end);
  const gap = next && between(scene, quantity.end, next.start);
  // "sites in Texas and Oklahoma" are of neither alone.
  const several =
    next &&
    /^(?:,| and|,? or|,? &)(?: the)? \p{Lu}/u.test(between(scene, next.end, Math.min(scene.end, next.end + 12)));
  return next &&
    !several &&
    gap !== undefined &&
    /^(?:\s+(?!and\b|but\b|while\b|in\b|at\b)\w+){0,4}\s+(?:in|from|across)(?: the)? $/i.test(gap)
    ? next.value
    : undefined;
}

/** A region named before the quantity for which it holds, with no clause of its own between. */
function inRegionBefore(scene: Scene, quantity: Quantity, metric: Metric, reminder?: RegExp): string | undefined {
  const region = lastBefore(scene, quantity);
  if (!region) return undefined;
  if (reminder) return reminder.test(between(scene, quantity.end, scene.end)) ? region.value : undefined;
  const gap = between(scene, region.end, quantity.from);
  const served =
    !metric.id.startsWith("peer") &&
    (/\b(?:customers?|clients?|suppliers?|listed)\b[^,;]*$/i.test(
      between(scene, scene.start, region.start).slice(-60),
    ) ||
      /^[- ](?:based |investment-grade )?(?:customers?|clients?|hyperscalers?|tenants?|investors?|banks?|lenders?|partners?|model developers?|compan(?:y|ies)|suppliers?)\b/i.test(
        between(scene, region.end, quantity.from),
      ));
  // "With spot below zero in Norway we paid …": where something else was.
  const ofAnother =
    /\bwe\b/i.test(gap) &&
    !/(?:^|[,;.])\W{0,3}(?:and |but |while )?(?:in|at|across|for)(?: the)? $/i.test(
      between(scene, scene.start, region.start),
    );
  return served ||
    ofAnother ||
    /[;:]|,\s(?!where|which)/.test(gap) ||
    wordsBetween(scene, region.end, quantity.from) > 14
    ? undefined
    : region.value;
}

/** "North America and the Middle East contributed 52% and 17%": the shares in the order of the regions. */
function listed(scene: Scene, quantity: Quantity): string | undefined {
  const shares = scene.quantities.filter(({ magnitude }) => magnitude?.unit === "ratio");
  const first = shares[0];
  const named = first ? scene.regions.filter(({ end }) => end <= first.start) : [];
  return named.length === shares.length && shares.length > 1 ? named[shares.indexOf(quantity)]?.value : undefined;
}
