import type { Meaning } from "./meaning";
import { between, type Quantity, type Scene } from "./scene";

interface Governed {
  readonly scene: Scene;
  readonly quantity: Quantity;
  readonly meaning: Meaning;
  /** The number before it, where that was left unread. */
  readonly lost: Quantity | undefined;
}

/** The metric was named nearest to a number, but something else governs it. */
export const isGovernedByOther = (governed: Governed): boolean => reasons.some((reason) => reason(governed));

const opening = ({ scene, quantity }: Governed) => between(scene, scene.start, quantity.from);
const closing = ({ scene, quantity }: Governed, reach = 60) =>
  between(scene, quantity.end, Math.min(scene.end, quantity.end + reach));

/** "The gain on the receivable for collateral was $178 million": what happened to a balance is not the balance. */
const isOfBalance = (governed: Governed): boolean =>
  /^(?:accounts_receivable|convertible_notes|secured_loans|total_debt|contract_liabilities|inventory)$/.test(
    governed.meaning.metric.id,
  ) &&
  governed.meaning.value !== null &&
  (/\b(?:gains?|loss(?:es)?|changes?|charges?|interest|expenses?|allowance|income|write-?(?:off|down)s?|proceeds|repayments?|payments?) (?:(?:from|on|of|in|for|related to|arising from) (?:the |our |its |a )?(?:changes? in (?:the )?)?(?:fair value of (?:the |our |its )?)?)[^.;:,\d]{0,60}$/i.test(
    opening(governed),
  ) ||
    /^ (?:gain|loss|charge|fee|interest|change)?\s?(?:on|in) the (?:\w+ )?(?:derivatives?|fair value|embedded|conversion)\b/i.test(
      closing(governed),
    ) ||
    /\b(?:repurchased|bought back|retired|repaid|redeemed|paid (?:off|down)|extinguished)\b[^.;,]{0,24}$/i.test(
      opening(governed),
    ));

/** "we repurchased $90 million of our notes": no shares. */
const isNotesBought = (governed: Governed): boolean =>
  governed.meaning.metric.id === "share_repurchases" &&
  /^ (?:in aggregate principal amount |principal amount )?(?:of )?(?:our |the |its )?[^.;,]{0,40}\b(?:notes|bonds|debentures|debt|loans?)\b/i.test(
    closing(governed),
  );

/** "at a discount of 14%": no rate of interest. */
const isNoRate = (governed: Governed): boolean =>
  governed.meaning.metric.id === "loan_interest_rate" &&
  /\b(?:discount|premium|loan[- ]to[- ]value|LTV|fee)s?(?: of| was| is| at)?\W*$/i.test(opening(governed));

/** "After $1.1 million of tax the net profit is": what was taken off before. */
const isTakenOff = (governed: Governed): boolean =>
  /^(?:adjusted_)?(?:net_loss|ebitda|operating_loss|gross_profit|eps)$/.test(governed.meaning.metric.id) &&
  /^ (?:of|in|for) (?:\w+ )?(?:tax(?:es)?|interest|depreciation|amortization|stock comp\w*|share-based|costs?)\b/i.test(
    closing(governed),
  );

/** "he tariff there went to 5.9 cents", "hosting customers renewed at 7.1 cents": what others pay, or what power would have to cost. */
const isPaidByOthers = (governed: Governed): boolean =>
  /^(?:electricity_price|breakeven_power_price)$/.test(governed.meaning.metric.id) &&
  /\b(?:customers?|clients?|tenants?|hosting|households?|residents?)\b[^.;,]{0,60}\b(?:pays?|paid|renew(?:ed|s)?|sign(?:ed|s)?|charged?|charges|billed)\b(?:(?!\b(?:our|we)\b)[^.;]){0,60}$|\bpays us(?: \w+){0,3}\s*$|\bsold (?:back )?(?:to the (?:market|grid)|into)\b[^.;]{0,60}$/i.test(
    opening(governed),
  );

/** "The spot price is maybe thirteen dollars a T": what others ask for machines. */
const isOfMachineMarket = (governed: Governed): boolean =>
  governed.meaning.metric.id === "average_selling_price" &&
  /\b(?:spot|market price|second-?hand|used machines|competitors?)\b[^.;,]{0,40}$/i.test(opening(governed));

/** "The previous target of 4.5 was lifted to 5 exahash in August": when it was lifted, not by when it is to be met. */
const isTimeOfRevision = (governed: Governed): boolean =>
  governed.meaning.metric.time === "target" &&
  governed.meaning.when?.phrase?.unit === "month" &&
  /\b(?:lifted|raised|cut|lowered|increased|reduced|revised|updated|changed|trimmed)\b[^.;]{0,40}\bto\s*$/i.test(
    opening(governed),
  ) &&
  /^ in \p{Lu}/u.test(closing(governed));

/** "In which the write-down was 6.1, in Q2 it was 8.9 after 9.4": a list in an order that was not understood. */
const isOfTwoLists = (governed: Governed): boolean =>
  governed.meaning.when?.isPrior === true &&
  governed.meaning.metric.id.includes("write_down") &&
  /\bafter\b/i.test(opening(governed)) &&
  /^ after \W?\d/i.test(closing(governed));

/** "We have an option on another 3.5 exahash", "maybe ten more": what may come. */
const isOptional = (governed: Governed): boolean =>
  governed.meaning.basis === "actual" &&
  governed.meaning.value !== null &&
  /^(?:self_mining_hashrate|installed_hashrate|power_capacity_mw|hpc_capacity_mw|gpus|headcount|fleet_units|units_ordered|hashrate_ordered)$/.test(
    governed.meaning.metric.id,
  ) &&
  (/\boptions? (?:on|for|to (?:buy|purchase|acquire|order|take))\b[^.;]{0,40}$/i.test(opening(governed)) ||
    /\b(?:maybe|perhaps|say|could be|might be)\s*$/i.test(opening(governed)) ||
    /\b(?:we['’]ve|we have|they have|have) applied for\b[^.;]{0,30}$/i.test(opening(governed)) ||
    (/^ more\b(?! than)/i.test(closing(governed)) && governed.meaning.metric.time === "instant"));

/** "which brings it into an order for $112 million": of what we ordered ourselves, not of what was ordered from us. */
const isOwnOrder = (governed: Governed): boolean =>
  governed.meaning.metric.id === "orders_value" &&
  /\b(?:GPUs?|B[23]00s?|H[12]00s?|Blackwells?|transformers?|on order|we (?:have )?ordered|purchase of)\b[^.;]{0,60}$/i.test(
    opening(governed),
  );

/** "Curtailment was 9%. Uptime outside of curtailment was 97%", "our share of it was 1.7%": a share is no growth and no other share. */
const isOtherShare = (governed: Governed): boolean =>
  (governed.meaning.metric.id === "curtailment_ratio" &&
    /\b(?:uptime|availability|utili[sz]ation)\b[^.;,]{0,40}$/i.test(opening(governed))) ||
  (governed.meaning.comparison !== null &&
    /\b(?:share|portion|part|fraction)(?: of (?:it|that|them|this|the \w+))?(?: \w+)? (?:was|is|were|stood at|came to)(?: about| around| roughly| some)?\s*$/i.test(
      opening(governed),
    ));

/** "Fleet 40 in place": no efficiency, a hash rate. */
const isBareEfficiency = (governed: Governed): boolean =>
  /^fleet_efficiency(?:_target)?$/.test(governed.meaning.metric.id) &&
  /\bwhen (?:the|all|those|these)(?: of (?:the|those))?\s*$/i.test(opening(governed));

/** "R&D, selling and G&A expenses were $17 million, $3 million and $11 million": the first two are not of the last named. */
const isOneOfSeveral = (governed: Governed): boolean => {
  const { scene, quantity, meaning } = governed;
  const { quantities } = scene;
  const isNext = (a: Quantity, b: Quantity) => /^(?:,|,? and) $/.test(between(scene, a.end, b.from));
  let first = quantities.indexOf(quantity);
  while (first > 0 && isNext(quantities[first - 1]!, quantities[first]!)) first -= 1;
  let last = quantities.indexOf(quantity);
  if (last + 1 >= quantities.length || !isNext(quantities[last]!, quantities[last + 1]!)) return false;
  while (last + 1 < quantities.length && isNext(quantities[last]!, quantities[last + 1]!)) last += 1;
  const from = quantities[first]!.from;
  const names = between(scene, Math.max(scene.start, from - 90), from);
  const named = scene.mentions.filter(({ end }) => end <= from).at(-1);
  return (
    last - first > 1 &&
    / (?:were|was|came to) $/.test(names) &&
    names.split(/, | and /).length > last - first &&
    named !== undefined &&
    named.senses.some(({ metric }) => metric === meaning.metric)
  );
};

/** "revenue from the remaining tutoring business was $21 million": of a part. */
const isOfBusiness = (governed: Governed): boolean =>
  governed.meaning.metric.id === "total_revenue" &&
  governed.meaning.value !== null &&
  /\brevenues? from (?:the|our|its) (?!total|combined|whole|continuing)[^.;,\d]{3,50} (?:business|segment|division|unit|services) (?:was|were|came to|of|totall?ed) (?:about |around )?$/i.test(
    opening(governed),
  );

/** "RMB178 million (US$25 million)": where the first was not read, its translation is not either. */
const isTranslationOfUnread = ({ scene, quantity, lost }: Governed): boolean =>
  lost !== undefined &&
  /^\(/.test(between(scene, quantity.start, quantity.end)) &&
  /^\s?$/.test(between(scene, lost.end, quantity.from));

/** "Revenue: between $640 million and $700 million, if bitcoin stays where it is": on a condition. */
const isConditional = (governed: Governed): boolean =>
  governed.meaning.basis === "actual" &&
  governed.meaning.dimension.point !== undefined &&
  /^[^.;:]{0,40}, if /i.test(closing(governed, 80));

/** "in a year when transformers alone rose by a fifth": what somebody else's price did. */
const isOfSurroundings = (governed: Governed): boolean =>
  governed.meaning.comparison !== null &&
  governed.meaning.metric.market !== true &&
  /\bin an? (?:year|quarter|month|time|period|market) (?:when|in which|where|that saw) (?!we\b|our\b)[^.;,]{3,60}$/i.test(
    opening(governed),
  );

/** "at the month's average price of $88,900": the market's, of coins that were not mined. */
const isAverageOfMarket = (governed: Governed): boolean =>
  /^average_(?:revenue_per_btc|btc_sale_price)$/.test(governed.meaning.metric.id) &&
  /\b(?:month|quarter|period|year|day|week)['’]s average (?:bitcoin |BTC |market )?price\b[^.;,]{0,24}$/i.test(
    opening(governed),
  );

/** "the expansion of 90 MW": how large it will be, not how much was added. */
const isSizeOfExpansion = (governed: Governed): boolean =>
  governed.meaning.unit === "MW" &&
  governed.meaning.metric.id.endsWith("_change") &&
  /\b(?:expansion|extension|build-?out|addition) of\s*$/i.test(opening(governed));

/** "an unfavorable adjustment of $1.0 billion": a loss, which was taken for a gain. */
const isUnfavorable = (governed: Governed): boolean =>
  governed.meaning.metric.id === "crypto_fair_value_change" &&
  governed.meaning.value?.startsWith("-") === false &&
  /\b(?:unfavou?rable|adverse|negative)\b[^.;,\d]{0,50}$/i.test(opening(governed));

const reasons: readonly ((governed: Governed) => boolean)[] = [
  isOfBalance,
  isNotesBought,
  isNoRate,
  isTakenOff,
  isPaidByOthers,
  isOfMachineMarket,
  isTimeOfRevision,
  isOfTwoLists,
  isOptional,
  isOwnOrder,
  isOtherShare,
  isBareEfficiency,
  isOneOfSeveral,
  isOfBusiness,
  isTranslationOfUnread,
  isConditional,
  isOfSurroundings,
  isAverageOfMarket,
  isSizeOfExpansion,
  isUnfavorable,
];
