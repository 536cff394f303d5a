import { monthPattern } from "../months";
import type { Meaning } from "./meaning";
import { between, type Quantity, type Scene } from "./scene";

interface Doubted {
  readonly scene: Scene;
  readonly quantity: Quantity;
  readonly meaning: Meaning;
}

/** The words around a number name something else than what it was taken for, which has no metric that we could name. */
export const isMisnamed = (doubted: Doubted): boolean => reasons.some((reason) => reason(doubted));

const opening = ({ scene, quantity }: Doubted) => between(scene, scene.start, quantity.from);
const closing = ({ scene, quantity }: Doubted, reach = 60) =>
  between(scene, quantity.end, Math.min(scene.end, quantity.end + reach));

/** "a letter of intent for 40 megawatts of the 85": not agreed, and the whole of what is spoken of. */
const isNotAgreed = (doubted: Doubted): boolean =>
  doubted.meaning.unit === "MW" &&
  (/\b(?:letters? of intent|LOIs?|memorand(?:um|a) of understanding|MOUs?|term sheets?|non-binding \w+)\b[^.;]{0,60}\b(?:for|on|covering)\b[^.;]{0,40}$/i.test(
    opening(doubted),
  ) ||
    /\d(?: ?MW| megawatts)? (?:out )?of (?:the|those|our) $/i.test(opening(doubted)));

/** "There's another 2.9 exahash that's racked": what comes on top. */
const isOnTop = (doubted: Doubted): boolean =>
  /^(?:installed_hashrate|self_mining_hashrate|power_capacity_mw|proprietary_hashrate)$/.test(
    doubted.meaning.metric.id,
  ) &&
  doubted.meaning.basis === "actual" &&
  /\b(?:there(?:['’]s| is| are)|we(?:['’]ve| have)(?: got)?) (?:another|an additional|an extra|a further)(?: about| around| roughly| some)?\s*$/i.test(
    opening(doubted),
  );

/** "a research tax incentive of", "A$2.5 million research tax credit": a grant beside what was named. */
const isGrant = (doubted: Doubted): boolean =>
  /^(?:crypto_fair_value_change|rd_expenses|tax_expense|derivative_fair_value_change)$/.test(
    doubted.meaning.metric.id,
  ) &&
  /^ (?:(?:research|R ?& ?D|development|and|government|investment|federal|state)\s){0,4}(?:tax )?(?:incentives?|credits?|grants?|rebates?|offsets?)\b/i.test(
    closing(doubted),
  );

/** "The hardware margin of that business was 96%": of a part that was not named. */
const isMarginOfPart = (doubted: Doubted): boolean =>
  /_margin$/.test(doubted.meaning.metric.id) &&
  /\b(?:hardware|project|contract|site|unit|product|incremental|contribution)(?:[- ]level)? (?:profit |gross |net |operating )?margins?\b|\bmargins? (?:of|on|in|for) (?:that|this|the other|those|these) (?:\w+ )?(?:business|segment|contracts?|part|lease|work|deals?)\b/i.test(
    opening(doubted),
  );

/** "capacity that corresponds to 20 exahash of machines": what could be made, not what was ordered. */
const isOfCapacity = (doubted: Doubted): boolean =>
  /^(?:hashrate_ordered|units_ordered|computing_power_sold|units_sold)$/.test(doubted.meaning.metric.id) &&
  doubted.meaning.value !== null &&
  /\b(?:capacity|wafers?|supply|allocation)\b[^.;]{0,80}\b(?:corresponds? to|equals?|equivalent to|enough for|translates? (?:to|into)|good for|supports?)(?: about| around| roughly| some)?\s*$/i.test(
    opening(doubted),
  );

/** "a bit more than the 3.8% in spring", "54% of revenue compared to 65%": what a ratio is compared with is no growth. */
const isBaseOfRatio = (doubted: Doubted): boolean =>
  doubted.meaning.comparison !== null &&
  /\d ?(?:%|per ?cent|percent) of [\w ]{3,40},? (?:compared (?:to|with)|versus|from|against|up from|down from)\s*$|\b(?:more|less|higher|lower|better|worse|above|below|up|down|fewer) (?:than|from) the\s*$/i.test(
    opening(doubted),
  );

/** "Difficulty stepped up by 9%": what somebody else's measure did, after what was told. */
const isOfDifficulty = (doubted: Doubted): boolean =>
  doubted.meaning.comparison !== null &&
  !/^(?:network|hash_price|btc_price|transaction)/.test(doubted.meaning.metric.id) &&
  /\b(?:as|because|since|while|with|and|but|after)(?: the| network| global| average| mining)* (?:difficulty|network hash ?rate|global hash ?rate)(?: itself)?(?: \w+){0,3}\s*$/i.test(
    opening(doubted),
  );

/** "started the quarter at $107,000": a market's price before the time reported. */
const isPriceAtStart = (doubted: Doubted): boolean =>
  doubted.meaning.metric.market === true &&
  /\b(?:started|began|opened|entered) the (?:quarter|year|period|month|half)(?: \w+){0,2} (?:at|around|near)(?: about| around| roughly)?\s*$/i.test(
    opening(doubted),
  );

/** "borne by the customer for 90% of orders": of orders, but not of those of a shop. */
const isOfNoShop = (doubted: Doubted): boolean =>
  doubted.meaning.metric.id === "online_orders_share" &&
  !/\b(?:online|store|shop|web|site|platform|retail|e-?commerce)\b/i.test(
    doubted.scene.text.slice(Math.max(0, doubted.scene.start - 300), doubted.scene.end),
  );

/** "We have prepaid $63 million to the foundry": no debt. */
const isPrepaidSupply = (doubted: Doubted): boolean =>
  doubted.meaning.metric.id === "debt_repaid" &&
  /\bprepaid[^.;,]{0,24}$/i.test(opening(doubted)) &&
  !/\b(?:loan|debt|notes?|facility|lenders?|principal|mortgage|term)\b/i.test(closing(doubted));

/** "that takes the fleet to 15 joules": where the fleet goes, of no date that was said. */
const isWhereItGoes = (doubted: Doubted): boolean =>
  doubted.meaning.basis === "actual" &&
  /^(?:fleet_efficiency|self_mining_hashrate|installed_hashrate|power_capacity_mw)$/.test(doubted.meaning.metric.id) &&
  /\b(?:that|which|this) (?:would |will |should |could )?(?:takes?|gets?|moves?|puts?|pushes) (?:us|the (?:\w+ )?(?:fleet|total|company|business|number|average)|our (?:\w+ )?(?:fleet|total|average|hash ?rate))(?: (?:up|down))?(?: to| at)(?: about| around| roughly| just)?\s*$/i.test(
    opening(doubted),
  );

/** "120 coins so far this year", "20 exahash by then": of a time that the words do not date. */
const isOfUndated = ({ scene, quantity, meaning: { value, basis, period } }: Doubted): boolean => {
  const after = between(scene, quantity.end, Math.min(scene.end, quantity.end + 40));
  return (
    value !== null &&
    ((/^ (?:\w+ ){0,2}(?:so far this (?:year|quarter|month)|since (?:then|the (?:start|beginning) of the year))\b/i.test(
      after,
    ) &&
      /^FY/.test(period ?? "")) ||
      (basis !== "actual" &&
        basis !== "prior" &&
        !scene.periods.some(({ end }) => end <= quantity.from) &&
        /^ (?:\w+ ){0,2}by (?:then|that (?:time|date|point))\b/i.test(after)))
  );
};

/** "it may slip by a quarter": a time, not a growth. */
const isDelay = (doubted: Doubted): boolean =>
  doubted.meaning.comparison !== null &&
  /\bquarter$/i.test(between(doubted.scene, doubted.quantity.start, doubted.quantity.end)) &&
  /\b(?:slip|delay|push|mov|extend|postpon|shift|slid|drag)\w*\b[^.;]{0,40}$/i.test(opening(doubted));

/** "The Ember series had $1.6 million of revenue": of one line of products. */
const isOfOneLine = ({ scene, quantity, meaning: { metric } }: Doubted): boolean =>
  metric.id === "total_revenue" &&
  /\b(?:series|line|range|product|brand|model|lease|contract|store|shop|pool|greenhouse)s? (?:alone )?(?:had|did|brought(?: in)?|generated|contributed|added|made|earned|booked|recorded)\b[^;]*$/i.test(
    between(scene, scene.start, quantity.from),
  );

/** "In October and November we took delivery of 23,000": of both months, where one was taken. */
const isOfSeveralMonths = ({ scene, quantity, meaning: { metric, value, period } }: Doubted): boolean =>
  value !== null &&
  metric.kind !== "stock" &&
  /^\d{4}-\d\d$/.test(period ?? "") &&
  severalMonths.test(between(scene, scene.start, quantity.from));
const severalMonths = new RegExp(`\\b${monthPattern} (?:and|through|to) ${monthPattern}\\b[^.;\\d]{0,80}$`, "i");

/** "we now expect more; three months ago we said at least $400 million": of a time that was named then. */
const wasSaid = (doubted: Doubted): boolean =>
  doubted.meaning.metric.unit === "USD" &&
  /[;.] [^;.]{0,40}\b(?:we|I)(?: had)? said(?: at least| about| around| up to| roughly)? $/i.test(opening(doubted));

const reasons: readonly ((doubted: Doubted) => boolean)[] = [
  isNotAgreed,
  isOnTop,
  isGrant,
  isMarginOfPart,
  isOfCapacity,
  isBaseOfRatio,
  isOfDifficulty,
  isPriceAtStart,
  isOfNoShop,
  wasSaid,
  isOfUndated,
  isOfOneLine,
  isOfSeveralMonths,
  isPrepaidSupply,
  isWhereItGoes,
  isDelay,
];
