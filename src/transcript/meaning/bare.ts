import { amount, type Magnitude, type Numeral } from "../magnitude";
import { alike } from "./alike";
import { isAside } from "./aside";
import { signInBrackets } from "./bracketed";
import { unitAsked } from "./asked";
import type { Asked } from "./question";
import { fits, unitCounted } from "./fits";
import { ofOtherTime } from "./otherThen";
import { unitOfLabel } from "./labelled";
import { coinsSold } from "./coinsSold";
import type { Mention } from "./mentions";
import { between, wordsBetween, type Quantity, type Scene } from "./scene";

/** What a number without a unit may take it from. */
export interface Context {
  /** Magnitudes of the sentence so far, the last first. */
  readonly before: readonly Magnitude[];
  /** Mentions of the sentence before: a question may have named what its answer gives in one number. */
  readonly mentions: readonly Mention[];
  readonly asked: Asked | undefined;
  /** The last that the sentence before stated. */
  readonly last: Magnitude | undefined;
  /** Decimals stated before with a unit, by their digits. */
  readonly said: ReadonlyMap<string, Magnitude>;
}

/** What machines, hashrate and power are said to be: "and 21.9 energized". */
const states =
  "(?:installed|deployed|mined|produced|earned|sold|energi[sz]ed|hashing|mining|operating|operational|online|live|running|racked|hosted|contracted|on order|under (?:construction|contract|development|management)|in (?:transit|operation|development|service))";

const nothingCounted = new RegExp(
  `^\\s*(?:[,.;:()?!—]|$|(?:in|at|by|for|from|to|on|as|of|and|or|the|last|this|we|was|were|is|are|during|per|up|down|versus|compared|more|fewer|less|than|end|a|one (?:year|month|quarter)|which|or|with|pledged|posted|held|secured?|secures|restricted|unencumbered|collaterali[sz]ed|encumbered|loaned|lent|so|before|after|today|now|right now|currently|earlier|exiting|next|altogether|give or take|belongs?|${states}|(?:three|six|nine|twelve|3|6|9|12) months)\\b)`,
  "i",
);
const leadIn =
  /(?:^|\b(?:from|than|versus|vs\.?|to|with|was|were|at|of|is|and|or|below|above|the|hold|held|which|including|that[’']?s|against|sold|mined|produced|bought|look(?:ing)? for|aim(?:ing)? for|target(?:ing)?|reach|another|(?:an? )?(?:further|additional)|(?:the )?(?:remaining|other)|say|call it|after|before)\s+|[,:;]\s*|\()$/i;

/** "46.6 million" is money where money was or is spoken of. */
function asMoney(
  scene: Scene,
  quantity: Quantity,
  numeral: Numeral,
  { before, mentions }: Context,
): Magnitude | undefined {
  if (numeral.scale === undefined) return undefined;
  // "EUR 31.4 million (22.7 million)"
  const currency = before.find(({ unit }) => /^(?!BTC)[A-Z]{3}$/.test(unit))?.unit ?? "USD";
  const dollars = amount(numeral, currency);
  const near = scene.mentions.some(
    (mention) =>
      mention.senses.some(({ metric }) => metric.unit === "USD" && fits(metric, dollars)) &&
      ((mention.end <= quantity.start && wordsBetween(scene, mention.end, quantity.from) <= 4) ||
        (mention.start >= quantity.end && wordsBetween(scene, quantity.end, mention.start) <= 2)),
  );
  const asked =
    !scene.mentions.length && mentions.some(({ senses }) => senses.some(({ metric }) => metric.unit === "USD"));
  return near || asked || before.find(({ unit }) => unit !== "ratio")?.unit === currency ? dollars : undefined;
}

/** "Shares on issue following the placement are 428.6 million." */
const isShares = (scene: Scene, { from }: Quantity) =>
  /\b(?:share count|shares? (?:outstanding|on issue|in issue)|weighted average shares?)\b[^.;,$]{0,60}$/i.test(
    between(scene, scene.start, from),
  );

/** "15,600 of the S21 XP" */
const isModels = (scene: Scene, { end }: Quantity) =>
  scene.products.some(
    ({ start }) => start > end && /^ of (?:the|our|these|those)(?: new)? $/i.test(between(scene, end, start)),
  );

/** Nothing follows at once that the number counts. */
const endsThere = (scene: Scene, { end }: Quantity) =>
  nothingCounted.test(between(scene, end, Math.min(scene.end, end + 24)));

/** The unit of a number that has none, from what stands beside it; nothing unless that is plain. */
export function unitOfBare(scene: Scene, quantity: Quantity, context: Context): Magnitude | undefined {
  const numeral = quantity.numeral!;
  const { before, said } = context;
  const perDay = perDayOf(scene, quantity, context);
  if (perDay) return perDay;
  if (before[0] && signInBrackets(scene, quantity)) return alike(numeral, before[0], Infinity);
  if (isModels(scene, quantity) && numeral.scale === undefined) return amount(numeral, "units");
  if (isShares(scene, quantity)) return numeral.scale === undefined ? undefined : amount(numeral, "shares");
  const money = asMoney(scene, quantity, numeral, context);
  if (money) return money;
  const hashes = inHashes(scene, quantity, numeral, before);
  if (hashes) return hashes;
  const then =
    numeral.scale === undefined && endsThere(scene, quantity) && ofOtherTime(scene, quantity, numeral, context.last);
  if (then) return then;
  const answered = context.asked && endsThere(scene, quantity) && unitAsked(scene, quantity, numeral, context.asked);
  if (answered) return answered;
  if (numeral.scale !== undefined || !endsThere(scene, quantity)) return undefined;
  const ofWhole = partOfNext(scene, quantity, numeral);
  if (ofWhole) return ofWhole;
  // "60 of the 164 are pledged": the whole again.
  if (/\d of (?:the|our|those|these) $/i.test(between(scene, scene.start, quantity.from))) return undefined;
  const labelled = unitOfLabel(scene, quantity, numeral);
  if (labelled) return labelled;
  const opening = between(scene, scene.start, comparedFrom(scene, quantity));
  if (numeral.spelled && Number(numeral.digits) < 13 && !numeral.digits.includes(".")) return undefined;
  const placed = [...scene.regions, ...scene.sites, ...scene.periods].some(
    ({ end }) => end < quantity.from && quantity.from - end <= 2,
  );
  const opened = placed || leadIn.test(opening) || namedJustBefore(scene, quantity) || isAside(scene, quantity);
  const more =
    /^\s*(?:more|fewer|less)\b/i.test(between(scene, quantity.end, Math.min(scene.end, quantity.end + 8))) ||
    /\b(?:increase|decrease|reduction|decline|addition|rise|drop) of (?:about |some |approximately )?$/i.test(opening);
  const part =
    /\b(?:of which|including|of these|of those|of them|of it|the remaining|the other|another|a further),?\s*$/i.test(
      opening,
    );
  // "that is 33 percent, and 41 for the year"
  const goesOnRatio =
    before[0]?.unit === "ratio" && /(?:%|per ?cent),? and\s*$/i.test(between(scene, scene.start, quantity.from));
  for (const each of opened && !goesOnRatio ? wholeFirst(before, numeral) : []) {
    const like = alike(numeral, each, more || (part && isCounted(each)) ? Infinity : part ? 20 : 8);
    if (like) return like;
  }
  const updated = before.length
    ? undefined
    : (asOfNow(scene, quantity, numeral, context) ?? ofNext(scene, quantity, numeral));
  if (updated) return updated;
  const counted = countedBefore(scene, quantity, numeral);
  if (counted) return counted;
  const coins = coinsSold(scene, quantity, numeral, context.mentions) ?? inCoins(scene, quantity, numeral);
  if (coins) return coins;
  const echo = said.get(numeral.digits);
  return echo && (leadIn.test(opening) || /^\W*(?:yes|yeah|no|still)\W*$/i.test(opening)) ? echo : undefined;
}

/** "6.9 million terahash, against 5.4 million and 3.6 million": the same again, with its scale. */
function inHashes(
  scene: Scene,
  quantity: Quantity,
  numeral: Numeral,
  before: readonly Magnitude[],
): Magnitude | undefined {
  const last = before.find(({ unit }) => unit !== "ratio");
  if (numeral.scale === undefined || last?.unit !== "TH/s" || !endsThere(scene, quantity)) return undefined;
  const here = amount(numeral, "TH/s");
  const ratio = Number(here.value) / Number(last.value);
  return ratio > 0.2 && ratio < 5 && leadIn.test(between(scene, scene.start, quantity.from)) ? here : undefined;
}

const isCounted = ({ unit }: Magnitude) => /^(?:BTC|units|GPUs)$/.test(unit);

/** "1,150 machines rated at 473 TH/s, of which 700 were racked": what goes on in whole numbers goes on with a count. */
const wholeFirst = (before: readonly Magnitude[], { digits }: Numeral) =>
  digits.includes(".") || Number(digits) < 50
    ? before
    : [...before].sort((a, b) => Number(isCounted(b)) - Number(isCounted(a)));

/** "6,240 of the 8,400 machines", "22 of our 26 exahash": a part in the unit of the whole that follows. */
function partOfNext(scene: Scene, quantity: Quantity, numeral: Numeral): Magnitude | undefined {
  const next = scene.quantities[scene.quantities.indexOf(quantity) + 1];
  if (!next?.magnitude || next.magnitude.unit === "ratio") return undefined;
  return /^ (?:out )?of (?:the|our|its|those|these|a total of)(?: roughly| about)? $/i.test(
    between(scene, quantity.end, next.from),
  )
    ? alike(numeral, next.magnitude, Infinity)
    : undefined;
}

const measured = /^(?:TH\/s|J\/TH|MW|BTC)$/;

/** "Call it 66 exahash. As of yesterday we were at 60.1.": where things stand now, of what was just told. */
function asOfNow(scene: Scene, { from }: Quantity, numeral: Numeral, { last }: Context): Magnitude | undefined {
  const opening = between(scene, scene.start, from);
  const isNow =
    /\b(?:today|yesterday|now|currently|this morning|right now|last night|as of)\b/i.test(opening) &&
    /\b(?:at|is|was|were|are|hold|it['’]s|we['’]re)\s*$/i.test(opening);
  const isNamed = scene.mentions.some(({ end, senses }) => end <= from && senses.some(({ weak }) => !weak));
  return isNow && !isNamed && last && measured.test(last.unit) ? alike(numeral, last, 2.5) : undefined;
}

/** "Own hash rate is 5.3 and we have 8.2 exahash from customers": the unit comes with the next. */
function ofNext(scene: Scene, quantity: Quantity, numeral: Numeral): Magnitude | undefined {
  const next = scene.quantities[scene.quantities.indexOf(quantity) + 1];
  const unit = next?.magnitude?.unit;
  if (
    !unit ||
    !measured.test(unit) ||
    !/^,? (?:and|but|with) [^.;,]{0,40}$/i.test(between(scene, quantity.end, next.from))
  )
    return undefined;
  const isNamed = scene.mentions.some(
    ({ end, senses }) => end <= quantity.from && senses.some(({ metric, weak }) => !weak && metric.unit === unit),
  );
  return isNamed && /\b(?:is|was|were|are|at|of|to)\s*$/i.test(between(scene, scene.start, quantity.from))
    ? alike(numeral, next.magnitude, 5)
    : undefined;
}

/** "381 bitcoin (12.7 per day)" */
function perDayOf(scene: Scene, { end }: Quantity, { before }: Context): Magnitude | undefined {
  const numeral = scene.quantities.find((each) => each.end === end)?.numeral;
  const daily = /^\s(?:per|a|each) day\b/i.test(between(scene, end, Math.min(scene.end, end + 12)));
  return numeral && daily && before[0]?.unit === "BTC" ? amount(numeral, "BTC/day") : undefined;
}

/** "57 more than 1,057": there "more than" is no hedge. */
const comparedFrom = (scene: Scene, { from, start }: Quantity) =>
  /\d\s*$/.test(between(scene, scene.start, from)) ? start : from;

/** A metric is named right before the number: "net income 2.4". */
const namedJustBefore = (scene: Scene, { from }: Quantity) =>
  scene.mentions.some(
    ({ end, length, senses }) => end < from && from - end <= 2 && length > 1 && senses.some(({ weak }) => !weak),
  );

const countable = /^(?:registered_users|gpus|blocks_won|fleet_units|hosted_units|headcount)$/;

/** "Registered users of the platform reached 672,318": a count after the name of what is counted. */
function countedBefore(scene: Scene, { from }: Quantity, numeral: Numeral): Magnitude | undefined {
  if (numeral.spelled || numeral.digits.includes(".") || Number(numeral.digits) < 20) return undefined;
  const [named] = scene.mentions.filter(({ end }) => end <= from);
  const metric = named?.senses.find(({ metric, weak }) => !weak && countable.test(metric.id))?.metric;
  if (!named || !metric || wordsBetween(scene, named.end, from) > 8) return undefined;
  if (metric.id !== "headcount" && (Number(numeral.digits) < 100 || named.length < 2)) return undefined;
  const gap = between(scene, named.end, from);
  const tells =
    /\b(?:reached|totall?ed|(?:grew|rose|increased|decreased|fell|declined|up|down|went) to|stood at|were|was|is|are)\s*$/i.test(
      gap,
    ) && !/[;:,]/.test(gap);
  return tells ? amount(numeral, unitCounted(metric)!) : undefined;
}

/** "Bitcoin holdings … to 1,114": a count after words that are said of coins alone. */
function inCoins(scene: Scene, quantity: Quantity, numeral: Numeral): Magnitude | undefined {
  const coins = amount(numeral, "BTC");
  const held = scene.mentions.some(
    (mention) =>
      mention.end <= quantity.start &&
      mention.senses.every(({ metric, weak }) => metric.unit === "BTC" && !weak) &&
      wordsBetween(scene, mention.end, quantity.from) <= 6,
  );
  const spokenOf = /\b(?:bitcoins?|BTC|coins?)\b/i.test(between(scene, scene.start, scene.end));
  return held && spokenOf && Number(numeral.digits) >= 20 ? coins : undefined;
}
