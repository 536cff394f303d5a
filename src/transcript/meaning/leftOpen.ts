import { reportedOf, type Calendar } from "../calendar";
import type { Meaning } from "./meaning";
import { isBroken } from "./broken";
import { isGovernedByOther } from "./governed";
import { between, type Quantity, type Scene } from "./scene";
import { isOfSegment } from "./ofSegment";
import { isMisnamed } from "./misnamed";
import { isOfOtherTime } from "./otherTime";
import { isOfUnnamedPlace } from "./ofPlace";

/** What stands around a number that was read, for the doubt whether it says what it was taken for. */
export interface Doubted {
  readonly scene: Scene;
  readonly quantity: Quantity;
  readonly meaning: Meaning;
  /** The number before it, where that was left unread. */
  readonly lost: Quantity | undefined;
  readonly calendar: Calendar;
}

/** The words show that a number is not simply the company's own figure of the time reported: better left to the reader. */
export const isLeftOpen = (doubted: Doubted): boolean =>
  isBroken(doubted.scene, doubted.quantity) ||
  isOfSegment(doubted.scene, doubted.quantity, doubted.meaning) ||
  isOfOtherTime(doubted) ||
  isGovernedByOther(doubted) ||
  isOfUnnamedPlace(doubted) ||
  isMisnamed(doubted) ||
  reasons.some((reason) => reason(doubted));

const opening = ({ scene, quantity }: Doubted) => between(scene, scene.start, quantity.from);
const closing = ({ scene, quantity }: Doubted, reach = 60) =>
  between(scene, quantity.end, Math.min(scene.end, quantity.end + reach));

/** "at 40 megawatts you'd be at 2 exahash", "would have been $41 million", "a move of 10% would change it by $3 million" */
const isSupposed = (doubted: Doubted): boolean =>
  (/^[^.;]{0,60}\byou(?:['’]d| would| could| might)\s+(?:be|have|get|need|make|end|see)\b/i.test(
    closing(doubted, 90),
  ) &&
    /\b(?:at|with|for)\b/i.test(opening(doubted))) ||
  /\byou(?:['’]d| would| could)\s+(?:be|have|get|need|make|end up)(?: \w+){0,3}\s*$/i.test(opening(doubted)) ||
  (/\bwould(?:n['’]t)? have (?:been|come|reached|made|had|totall?ed)(?: \w+){0,2}\s*$/i.test(opening(doubted)) &&
    doubted.meaning.metric.id !== "gross_profit_ex_write_downs") ||
  /\b(?:an?|each|every|any) (?:\d+(?:\.\d+)? ?(?:%|per ?cent|percent|point) )?(?:change|move|rise|fall|increase|decrease|drop|swing)\b[^;]{0,80}\b(?:would|could|changes?|moves?|adds?|costs?|means|is worth|affects?|impacts?)\b/i.test(
    opening(doubted),
  );

/** "about sixty of those", "6,000 of the 8,400 machines": a part, and the whole that it is of. */
const isPartOrWhole = (doubted: Doubted): boolean =>
  (/^(?: \w+)?\s+of (?:those|these|them)\b(?! (?:are|is|were)\b)/i.test(closing(doubted)) &&
    /^(?:headcount|btc_held|btc_mined|units_\w+|fleet_units)$/.test(doubted.meaning.metric.id) &&
    !doubted.meaning.dimension.status) ||
  (/\d(?: \w+)?\s+(?:out )?of (?:the|our|a total of)\s*$/i.test(opening(doubted)) &&
    /^(?:units_shipped|units_retired|units_sold|btc_sold|btc_mined)$/.test(doubted.meaning.metric.id));

/** "we put the lost production at 38 bitcoin", "cost us $2 million of revenue": what was not earned. */
const isForgone = (doubted: Doubted): boolean =>
  /\b(?:lost|forgone|foregone|missed|deferred|uncollected)\s+(?:production|revenues?|output|income|sales|margin|bitcoin|coins)\b[^.;,]{0,24}$/i.test(
    opening(doubted),
  ) ||
  (/\b(?:cost(?:ing|s)?|lost|los(?:e|ing|es)|missed|forwent)(?: us| about| around| roughly| some| an estimated)*\s*$/i.test(
    opening(doubted),
  ) &&
    (/^\s+(?:of|in) (?:lost |forgone |our )?(?:revenues?|production|sales|output|income)\b/i.test(closing(doubted)) ||
      /^(?:total_revenue|btc_mined|mining_revenue)$/.test(doubted.meaning.metric.id)));

/** "the block subsidy went from 6.25 to 3.125 bitcoin" */
const isSubsidy = (doubted: Doubted): boolean =>
  doubted.meaning.unit === "BTC" && /\b(?:subsid(?:y|ies)|block rewards?)\b[^.;]{0,40}$/i.test(opening(doubted));

/** "spot power in the north averaged $21", "forward prices of some €17 per MWh": the market's price, not what was paid. */
const isOfMarket = (doubted: Doubted): boolean =>
  /^(?:electricity_price|energy_cost_per_btc)$/.test(doubted.meaning.metric.id) &&
  /\b(?:forward|spot|wholesale|day-ahead|(?:area|hub|market|zonal|system)(?= prices?\b))\b[^.;,]{0,50}$/i.test(
    opening(doubted),
  );

/** "one thousand bitcoin in a covered call program": lent or pledged, not all that is held. */
const isLentOut = (doubted: Doubted): boolean =>
  doubted.meaning.metric.id === "btc_held" &&
  /^\s+(?:in|under|on|out on|at work in) (?:an?|our|the) (?:[\w-]+ ){0,4}(?:program|programme|strategy|loan|facility|arrangement|contract)\b/i.test(
    closing(doubted),
  );

/** "Cash, securities and digital currency of $52 million": a sum of what only its first name was read of. */
const isSumOfSeveral = ({ scene, quantity, meaning }: Doubted): boolean =>
  meaning.metric.id === "cash" &&
  /\bcash\b[^.;:\d]{0,60}(?:\band|,|\bplus|&)\s+(?:\w+ ){0,2}(?:bitcoin|BTC|digital (?:assets?|currenc(?:y|ies))|crypto\w*|undrawn|credit|availability)\b[^.;:\d]{0,24}$/i.test(
    between(scene, scene.start, quantity.from),
  );

/** "a loss of $5 million on the change in fair value of the preferred shares": not of coins. */
const isOfOtherValue = (doubted: Doubted): boolean =>
  /^(?:btc_held_value|crypto_fair_value_change)$/.test(doubted.meaning.metric.id) &&
  /^\s+(?:on|from|in|for|due to|related to) (?:the |our |a )?(?:changes? in (?:the )?|re(?:valuation|measurement) of (?:the )?)?(?:fair value of )?(?:the |our |its |outstanding )*(?:preferred|warrants?|convertible|derivatives?|notes|swaps?|power (?:contracts?|agreements?)|earn-?outs?|contingent|capped calls?|investments?|securities|equity)\b/i.test(
    closing(doubted, 100),
  );

/** "$14 million under the R&D tax incentive" */
const isIncentive = (doubted: Doubted): boolean =>
  doubted.meaning.metric.id === "rd_expenses" &&
  /\b(?:R ?& ?D|research(?: and development)?) (?:tax )?(?:incentive|credit|grant|refund|rebate|offset)/i.test(
    between(doubted.scene, doubted.scene.start, doubted.scene.end),
  );

/** "is not cash", "an equivalent in cash of": named only to say that it is none. */
const isDenied = (doubted: Doubted): boolean =>
  doubted.meaning.metric.id === "cash" &&
  /^[^.;]{0,40}\b(?:is|was|are|were) not (?:in )?cash\b/i.test(closing(doubted));

/** "Cloud services came in at $4.5 million, 17% lower": what was not read has not grown either. */
const isGrowthOfUnread = ({ scene, quantity, meaning, lost }: Doubted): boolean =>
  meaning.comparison !== null &&
  lost !== undefined &&
  /^(?: (?:in|for|during|at|by|of) [\w'’ ]{1,24})?(?:,| \() ?(?:(?:or|up|down|an?|increase|decrease|of|by|which is|that['’]s|that is|representing|a rise|a fall) ?){0,4}$/i.test(
    between(scene, lost.end, quantity.from),
  );

/** "The gain was RMB178.0 million (US$25.0 million)": what was not read is not read in another currency either. */
const isUnreadInOtherCurrency = ({ scene, quantity, lost }: Doubted): boolean => {
  const [here, there] = [quantity.magnitude?.unit, lost?.magnitude?.unit];
  return (
    lost !== undefined &&
    isCurrency(here) &&
    isCurrency(there) &&
    here !== there &&
    /^\s?[([]\s?(?:or |about |approximately |equivalent to )?$/.test(between(scene, lost.end, quantity.from))
  );
};
const isCurrency = (unit: string | undefined) => unit !== undefined && /^(?!BTC|ETH)[A-Z]{3}$/.test(unit);

/** "bitcoin per share rose only 23%", "compounded at 40% a year": a growth of something else than what was named. */
const isOtherGrowth = (doubted: Doubted): boolean =>
  doubted.meaning.comparison !== null &&
  (/\bcompound(?:ed|ing|s)?\b[^.;,]{0,16}$/i.test(opening(doubted)) ||
    /^\s+(?:CAGR|compound|a year\b(?! (?:ago|earlier|before)))/i.test(closing(doubted)) ||
    (/^(?:adjusted_)?eps$/.test(doubted.meaning.metric.id) &&
      /\b(?:bitcoin|BTC|sats|satoshis|hash ?rate|assets?|NAV|value)\s+per (?:diluted )?share\b[^.;,]{0,24}$/i.test(
        opening(doubted),
      )));

/** "consensus was 74" of what is not revenue. */
const isOtherConsensus = ({ scene, quantity, meaning }: Doubted): boolean =>
  meaning.metric.id === "revenue_consensus" &&
  /\b(?:ebitda|earnings|EPS|per share|net (?:loss|income)|profit)\b/i.test(
    between(scene, scene.start, quantity.from),
  ) &&
  !/\b(?:revenues?|sales|top line)\b/i.test(between(scene, scene.start, scene.end));

/** A goal of a time that has passed is one of another date, or none. */
const isPastGoal = ({ scene, quantity, meaning, calendar }: Doubted): boolean => {
  const { metric, basis, period, when } = meaning;
  const now = reportedOf(calendar)?.end;
  return (
    metric.time === "target" &&
    basis === "target" &&
    !/\b(?:said|told|promised|guided|committed|pledged)\b/i.test(between(scene, scene.start, quantity.from)) &&
    !when?.isSuperseded &&
    period !== null &&
    now !== undefined &&
    /^\d{4}-\d{2}-\d{2}$/.test(period) &&
    period <= now
  );
};

/** "compared with 4.8 cents in Oman": another place, not an earlier time. */
const isOfOtherPlace = ({ scene, quantity, meaning }: Doubted): boolean =>
  meaning.when?.isPrior === true &&
  !meaning.when.phrase &&
  [...scene.regions, ...scene.sites].some(
    ({ start }) => start >= quantity.end && /^ (?:in|at|for)(?: the)? $/i.test(between(scene, quantity.end, start)),
  );

const reasons: readonly ((doubted: Doubted) => boolean)[] = [
  isSupposed,
  isOfOtherPlace,
  isPartOrWhole,
  isForgone,
  isSubsidy,
  isOfMarket,
  isLentOut,
  isSumOfSeveral,
  isOfOtherValue,
  isIncentive,
  isDenied,
  isGrowthOfUnread,
  isUnreadInOtherCurrency,
  isOtherGrowth,
  isOtherConsensus,
  isPastGoal,
];
