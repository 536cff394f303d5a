import type { Calendar } from "../calendar";
import type { Span } from "../figure";
import type { Magnitude } from "../magnitude";
import { resolve } from "../period/resolve";
import { metric as metricOf, type Metric } from "../taxonomy";
import { isAnswer, sensesAsked } from "./asked";
import { isBase } from "./compared";
import { countedAs } from "./counted";
import { isAdded } from "./difference";
import { efficiencyOf } from "./efficiency";
import { byThingAlone, fits } from "./fits";
import {
  coinPrice,
  followsFrom,
  isBalanceOfCoins,
  isBesideCash,
  isPriceOfCoin,
  isRepaid,
  isSum,
  machineFigure,
  revenueFrom,
} from "./implied";
import { isPaidForHosting } from "./hostingPaid";
import { goingOn, isInOtherCurrency, turned } from "./goingOn";
import { listingDays, sharePrice } from "./listing";
import type { Named } from "./meaning";
import type { Memory, Recent } from "./memory";
import { notesOf } from "./notes";
import {
  isAddition,
  isAfterwards,
  isAllowance,
  isAtUnknown,
  isDrawn,
  isOfOneProduct,
  isOfOthers,
  isGridFee,
  isOfSubsidy,
  isOfSomethingElse,
  isOfUnknown,
  isOptional,
  isPart,
  isPeak,
  isPriceOfOne,
  isRather,
  isRunRate,
  isSizeOfProgram,
  isUnsettled,
} from "./notLevels";
import { looksAhead } from "./outlook";
import { between, isRest, type Quantity, type Scene } from "./scene";
import { isCoupon } from "./coupon";
import { plausible } from "./plausible";
import { again, inParallel } from "./parallel";
import { type Candidate } from "./subject";
import { sideOf, spokenTime, type Times } from "./time";

export function metricNamed(
  scene: Scene,
  quantity: Quantity,
  magnitude: Magnitude,
  memory: Memory,
  calendar: Calendar,
  times: Times,
): Named | undefined {
  const { recent } = memory;
  if (
    quantity.point === "high" &&
    recent?.scene === scene &&
    recent.quantity.point === "low" &&
    fits(recent.base, magnitude)
  )
    return { metric: recent.base, opposite: recent.opposite };
  if (magnitude.unit === "ratio" && isCoupon(scene, quantity, magnitude) && Math.abs(Number(magnitude.value)) <= 0.25)
    return { metric: metricOf("loan_interest_rate"), opposite: false };
  if (magnitude.unit === "days") return listingDays(scene, quantity, memory);
  if (magnitude.unit === "USD/share" || magnitude.unit === "USD") {
    const rule = magnitude.power === 0 && Number(magnitude.value) <= 10 && sharePrice(scene, quantity, memory);
    if (rule) return { metric: metricOf(rule), opposite: false };
  }
  if (magnitude.unit === "J/TH") {
    const metric = efficiencyOf(scene, quantity, memory.topic);
    const named =
      metric.id !== "machine_efficiency" ||
      /\brated at\b|\beach (?:machine|miner|unit)\b/i.test(between(scene, scene.start, quantity.from)) ||
      scene.products.length > 0 ||
      memory.topic.product !== undefined;
    return named ? { metric, opposite: false } : undefined;
  }
  if (magnitude.unit === "TH/s" && Number(magnitude.value) >= 1e5 && isGoal(scene, quantity))
    return { metric: metricOf("hashrate_target"), opposite: false };
  const parallel = again(scene, quantity, magnitude, memory) ?? inParallel(scene, quantity, magnitude);
  if (parallel) return parallel;
  if (isPriceOfCoin(scene, quantity, magnitude) || isSwingOfCoin(scene, quantity, magnitude, times))
    return { metric: metricOf("btc_price"), opposite: false };
  if (isPaidForHosting(scene, quantity, magnitude)) return { metric: metricOf("hosting_fee"), opposite: false };
  if (isRepaid(scene, quantity, magnitude) && !looksAhead(scene, quantity))
    return { metric: metricOf("debt_repaid"), opposite: false };
  if (recent?.scene === scene && isInOtherCurrency(scene, quantity, magnitude, recent)) return goingOn(recent);
  const counted = countedAs(scene, quantity, magnitude);
  if (counted) return { metric: counted, opposite: false };
  if (isAdded(scene, quantity)) return { metric: metricOf("btc_held"), opposite: false };
  const notes = notesOf(scene, quantity, magnitude);
  if (notes) return { metric: notes, opposite: false };
  if (isOfOrder(scene, quantity, magnitude)) return { metric: metricOf("hashrate_ordered"), opposite: false };
  const stated =
    magnitude.unit === "TH/s" && !looksAhead(scene, quantity) ? statedHashrate(scene, quantity, magnitude) : undefined;
  if (stated) return { metric: metricOf(stated), opposite: false };
  const ofMachine = machineFigure(scene, quantity, magnitude, memory);
  if (ofMachine) return { metric: ofMachine, opposite: false };
  const perCoin = recent?.scene === scene && coinPrice(scene, quantity, magnitude, recent);
  if (perCoin) return { metric: perCoin, opposite: false };
  if (isBalanceOfCoins(scene, quantity, magnitude) && endsWith.test(between(scene, scene.start, quantity.from)))
    return { metric: metricOf("btc_held"), opposite: false };
  if (recent?.scene === scene && isBesideCash(scene, quantity, magnitude, recent))
    return { metric: metricOf("btc_held"), opposite: false };
  const best = plausible(scene, quantity, magnitude, memory);
  const last = recent && recent.scene === scene && fits(recent.metric, magnitude) ? recent : undefined;
  // "$12.7 million (29% of revenue), compared to $6.8 million": what was told before the share of it.
  const here =
    last ??
    (recent?.scene === scene && recent.metric.unit === "ratio" && isBase(scene, quantity, memory)
      ? memory.told
          .filter((each) => each.scene === scene && each.metric.unit !== "ratio" && fits(each.base, magnitude))
          .at(-1)
      : undefined);
  const mentionedSince =
    best &&
    here &&
    best.side === "left" &&
    best.mention.start >= here.quantity.end &&
    !isOfSamePhrase(scene, here, best.mention) &&
    !scene.quantities.some(({ start, end }) => start >= best.mention.end && end <= quantity.from) &&
    !isAside(scene, best.mention, quantity);
  if (here && isBase(scene, quantity, memory) && !mentionedSince)
    return turned(here, between(scene, scene.start, quantity.from));
  if (
    isOfSomethingElse(scene, quantity, magnitude, best) ||
    isAddition(scene, quantity, magnitude) ||
    isOptional(scene, quantity, magnitude) ||
    isOfUnknown(scene, quantity, magnitude) ||
    isAtUnknown(scene, quantity, magnitude) ||
    isOfOthers(scene, quantity, magnitude) ||
    isOfSubsidy(scene, quantity, magnitude) ||
    isGridFee(scene, quantity, magnitude) ||
    isPeak(scene, quantity, magnitude) ||
    isPriceOfOne(scene, quantity, magnitude, best?.sense.metric ?? here?.metric) ||
    isPart(scene, quantity, best, here?.base) ||
    isOfOneProduct(scene, quantity, best) ||
    isDrawn(scene, quantity, best?.sense.metric) ||
    isAllowance(scene, quantity, (best?.sense ?? here)?.metric) ||
    isSizeOfProgram(scene, quantity) ||
    (isAfterwards(scene, quantity, (best?.sense ?? here)?.metric) && !times.own.has(quantity)) ||
    isRather(scene, quantity) ||
    isRunRate(scene, quantity) ||
    isUnsettled(scene, quantity)
  )
    return undefined;
  if (here && /\bout of\s*$/i.test(between(scene, scene.start, quantity.from))) return goingOn(here);
  if (here && isSum(scene, quantity) && here.base.id.endsWith("_revenue"))
    return { metric: metricOf("total_revenue"), opposite: false };
  const source = revenueFrom(scene, quantity, (best?.sense ?? here)?.metric);
  if (source) return { metric: source, opposite: false };
  const follows = recent?.scene === scene && !here ? followsFrom(scene, quantity, magnitude, recent) : undefined;
  if (follows) return { metric: follows, opposite: false };
  const segment = best && segmentOf(scene, magnitude, best);
  if (segment) return { metric: segment, opposite: false };
  if (best && (best.cost < 9 || (best.sense.weak && best.cost < 14)))
    return { metric: best.sense.metric, opposite: best.sense.opposite };
  if (here) return goingOn(here);
  const perShare =
    /^USD\/(?:share|\?)$/.test(magnitude.unit) && recent?.scene === scene && /net_loss$/.test(recent.metric.id);
  if (perShare) return { metric: metricOf(recent.metric.id === "net_loss" ? "eps" : "adjusted_eps"), opposite: false };
  if (magnitude.unit === "countries" && !sells.test(between(scene, scene.start, scene.end))) return undefined;
  const alone = byThingAlone[magnitude.unit];
  if (alone) return { metric: metricOf(alone), opposite: false };
  if (best) return { metric: best.sense.metric, opposite: best.sense.opposite };
  if (isBalanceOfCoins(scene, quantity, magnitude)) return { metric: metricOf("btc_held"), opposite: false };
  return carried(scene, quantity, magnitude, memory, calendar, times);
}

/** "bitcoin going from $114,000 at the end of June to $87,500 at the end of September": each price with its day. */
const isSwingOfCoin = (scene: Scene, quantity: Quantity, { unit, power, value }: Magnitude, { own }: Times) =>
  unit === "USD" &&
  power === 0 &&
  Number(value) >= 1000 &&
  Number(value) < 1e6 &&
  own.has(quantity) &&
  /\b(?:bitcoin|BTC)(?:['’]s)?(?: price)? (?:(?:which )?(?:going|went|goes|moving|moved|ran|running|fell|falling|rose|rising|dropped|dropping|climbed|climbing) )?from (?:about |around |roughly )?(?:\$[\d,]{4,9} [^.;$]{3,60}\bto (?:about |around |roughly )?)?$/i.test(
    between(scene, scene.start, quantity.from),
  );

/** "we placed an order for 5,800 machines, or about 1.6 exahash": what was ordered. */
const isOfOrder = (scene: Scene, { from }: Quantity, { unit, value }: Magnitude) =>
  unit === "TH/s" &&
  Number(value) >= 1e4 &&
  /\b(?:order(?:s|ed)?|purchased?|bought)\b[^.;]{0,80}\d (?:[\w ]{1,30}, (?:or )?|[\w ]{1,30} or )(?:about |around |roughly |some )?$/i.test(
    between(scene, scene.start, from),
  );

/** "19.9 exahash installed": what follows at once says which hashrate it is. */
function statedHashrate(scene: Scene, { end }: Quantity, { value }: Magnitude): string | undefined {
  if (Number(value) < 1e3) return undefined;
  const after = between(scene, end, Math.min(scene.end, end + 24));
  if (/^ (?:is what (?:was|is) |was |were |is )?(?:installed|deployed|racked|in place)\b/i.test(after))
    return "installed_hashrate";
  return /^ (?:is what (?:was|is) |was |were |is |are )?(?:operating|operational|energi[sz]ed|online|live|hashing|running|in operation)\b/i.test(
    after,
  )
    ? "self_mining_hashrate"
    : undefined;
}

/** "which gets us to 9 EH/s", "we will reach": a hashrate to come. */
const isGoal = (scene: Scene, quantity: Quantity) =>
  /\bto (?:bring|take|lift|get|grow) (?:it|us|them|our \w+|the \w+) to\s*$/i.test(
    between(scene, scene.start, quantity.from),
  ) || isReached(scene, quantity);

const isReached = (scene: Scene, quantity: Quantity) =>
  looksAhead(scene, quantity) &&
  /\b(?:(?:gets?|brings?|takes?|grow|expand|scale|ramp) (?:us |up |our \w+ )?to|reach|hit|achieve)\s*$/i.test(
    between(scene, scene.start, quantity.from),
  );

/** "ended the month with 5,312 BTC" */
const endsWith = /\b(?:ended|ends|closed|closes|finished|finishes) (?:the )?[\w ]{3,20} with\s*$/i;

/** "410 megawatts of critical load under contract, up from 266": what follows the first number at once goes on naming it. */
const isOfSamePhrase = (scene: Scene, { quantity, magnitude }: Recent, mention: Span) =>
  magnitude.unit === "MW" &&
  /^(?:(?!\b(?:and|while|was|were|is|are|with|but)\b)[^.,;:()])*$/i.test(between(scene, quantity.end, mention.start));

/** "$12.7 million (29% of revenue), compared to $6.8 million": named only for a share, or in brackets. */
const isAside = (scene: Scene, mention: Span, { from }: Quantity) =>
  /%\s+of(?: total| net| our| its)?\s*$/i.test(between(scene, scene.start, mention.start)) ||
  /^[^()]*\)/.test(between(scene, mention.end, from));

/** "sites in five countries" are not countries that are sold to. */
const sells = /\b(?:ship\w*|sold|sell\w*|deliver\w*|serv\w*|customers?|users?|export\w*|distribut\w*|regions)\b/i;

const hasBeen =
  /\b(?:ended|finished|closed|exited|reached|was|were|had|did|took|cost|failed|lost|hit|suffered|went|came|stood|stand|left|fell|rose|dropped|repaired)\b/i;

/** "That compares to $44.8 million in the second quarter" */
const comparesIt =
  /^\W*(?:and |which |so )?(?:that|this|it|these|those|which)(?: (?:amount|figure|number|result|total|margin|level|one))?s? (?:compare[sd]?|is up|is down|was up|was down|are up|are down|is an? (?:increase|decrease|improvement)|represents? an? (?:increase|decrease))\b[^.;]{0,40}$/i;

/** "For the full year we now see", "I'd say it is", "Today it's closer to": nothing but a time and pronouns. */
const saysOfIt =
  /^\W*(?:(?:for|in|by|as of|at|through) (?:the )?[\w'’]{2,12}(?: [\w'’]{2,12}){0,3},? |today,? |now,? )?(?:(?:and|so|but|well|yeah|yes|no|look),? )?(?:(?:we|it|that|I|that['’]s|it['’]s|call it|we['’]re|I['’]d|I['’]ll)\b)(?: (?:(?:had|have|has|will|would|should|now|is|was|are|were|be|been|see|saw|expect|say|said|think|call|it|that|closer|about|around|still|use|model|guess|had|of|the|a|range|in|at|to|estimate|anticipate|guide|guiding|looking|project|target|targeting|up|down|roughly|probably|likely|more|like|going|come|came)))*\W*$/i;

/** Without words of its own a number may go on with what was just spoken of, or its unit and the direction of the words may tell. */
function carried(
  scene: Scene,
  quantity: Quantity,
  magnitude: Magnitude,
  memory: Memory,
  calendar: Calendar,
  times: Times,
): Named | undefined {
  const { recent } = memory;
  const asked = memory.asked ? sensesAsked(memory.asked) : [];
  if (magnitude.unit === "USD/kWh") {
    const paid = asked.find(({ metric, weak }) => !weak && fits(metric, magnitude));
    return { metric: paid?.metric ?? metricOf("electricity_price"), opposite: false };
  }
  const opening = between(scene, scene.start, quantity.from);
  const elliptical =
    /^\W*(?:yes|yeah|no|still|so|that['’]s|that is|these are|this|it|between|about|around|roughly|and|compared|versus|up|down)?(?![\w’'])[^.]{0,24}$/i.test(
      opening,
    );
  const refers =
    comparesIt.test(opening) ||
    ((memory.told.length > 0 || isGuided(scene, recent)) &&
      saysOfIt.test(opening) &&
      !scene.mentions.some(({ end }) => end <= quantity.from));
  const isWritten = scene.sentence.turn.speaker === null;
  const headed = isWritten ? ofHead(scene, quantity, magnitude, memory) : undefined;
  if (headed) return headed;
  // A point of a list says itself what it is of; only speech goes on without words.
  if (isWritten && !isRest(scene)) return targetAhead();
  if (recent && fits(recent.metric, magnitude) && (elliptical || refers || opensWithTime(scene, quantity)))
    return goingOn(recent);
  const before = [...asked, ...memory.mentions.flatMap(({ senses }) => senses)].find(({ metric }) =>
    fits(metric, magnitude),
  );
  if (before && before.metric.kind === "stock" && endsWithIt.test(opening))
    return { metric: before.metric, opposite: before.opposite };
  if (before && (elliptical || (asked.length > 0 && isAnswer(scene, quantity))))
    return { metric: before.metric, opposite: before.opposite };
  return targetAhead();

  function targetAhead(): Named | undefined {
    const phrase = spokenTime(scene, quantity, times);
    const ahead =
      looksAhead(scene, quantity) ||
      (phrase &&
        !hasBeen.test(between(scene, scene.start, scene.end)) &&
        sideOf(resolve(phrase, calendar, phrase.edge === undefined), calendar) === "after");
    const isTarget = magnitude.unit === "TH/s" && ahead && Number(magnitude.value) >= 1e5;
    return isTarget ? { metric: metricOf("hashrate_target"), opposite: false } : undefined;
  }
}

/** "This reflects our current view. For the full year we now expect": the outlook just given, in one paragraph. */
const isGuided = (scene: Scene, recent: Recent | undefined) =>
  recent?.basis === "guidance" && recent.scene.sentence.paragraph === scene.sentence.paragraph;

/** "Now cash. We ended June with": of what was named alone before. */
const endsWithIt =
  /^\W*(?:and |so )?we (?:ended|closed|finished|exited) (?:the )?[\w ]{3,24} with(?: about| roughly| around)?\s*$/i;

/** "July was better, 251 bitcoin": another time of what was just told. */
function opensWithTime(scene: Scene, { from }: Quantity): boolean {
  const [time] = scene.periods;
  return (
    time !== undefined &&
    time.end <= from &&
    /^\W*(?:(?:and|so|then|back|in|for|at|during|as of|the)\b\W*){0,4}$/i.test(
      between(scene, scene.start, time.start),
    ) &&
    /^,? (?:(?:it|that|this|they|the number|we|alone|itself)(?:['’](?:s|re))? )?(?:(?:was|were|is|are|came (?:in )?at|came to|had been|stood at|averaged)(?: (?:a (?:bit|little) )?(?:better|higher|lower|worse|stronger|slightly|up|down|around|about))?,? )?$/i.test(
      between(scene, time.end, from),
    )
  );
}

/** "Production", and below it "Full year: 6,874 BTC": a point with nothing but a time before its number is of its head. */
function ofHead(scene: Scene, { from }: Quantity, magnitude: Magnitude, { head }: Memory): Named | undefined {
  const times = scene.periods.filter(({ end }) => end <= from);
  const words = times.reduceRight(
    (text, { start, end }) => text.slice(0, start - scene.start) + text.slice(end - scene.start),
    between(scene, scene.start, from),
  );
  if (!/^\W*(?:(?:in|for|at|as of|the)\W*){0,3}$/i.test(words)) return undefined;
  const named = head.flatMap(({ senses }) => senses).filter(({ metric, weak }) => !weak && fits(metric, magnitude));
  return named.length === 1 ? { metric: named[0]!.metric, opposite: named[0]!.opposite } : undefined;
}

/** "$4.6 million revenue from the delivery of mining solutions": revenue of a part, named after it. */
function segmentOf(scene: Scene, magnitude: Magnitude, { sense, mention }: Candidate): Metric | undefined {
  if (sense.metric.id !== "total_revenue" || !sense.weak) return undefined;
  const parts = scene.mentions.filter(
    ({ start }) =>
      start > mention.end && /^\s+(?:from|of|for)\b[^,;.]{0,40}$/i.test(between(scene, mention.end, start)),
  );
  return parts
    .flatMap(({ senses }) => senses)
    .find((each) => each.metric.id.endsWith("_revenue") && each.metric !== sense.metric && fits(each.metric, magnitude))
    ?.metric;
}
