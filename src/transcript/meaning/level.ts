import type { Calendar } from "../calendar";
import { negated } from "../digits";
import type { Basis } from "../figure";
import type { Magnitude } from "../magnitude";
import { resolve, type Period } from "../period/resolve";
import type { PeriodPhrase } from "../period/rules";
import { findMetric, metric as metricOf, type Metric } from "../taxonomy";
import { dimensionOf } from "./dimension";
import { efficiencyOf } from "./efficiency";
import { byThingAlone, fits } from "./fits";
import { comparesYears, directionOf } from "./growth";
import type { Meaning } from "./meaning";
import type { Memory, Recent } from "./memory";
import { looksAhead, superseded, tellsRule } from "./outlook";
import { renamed } from "./rename";
import { between, wordsBetween, type Quantity, type Scene } from "./scene";
import { signed } from "./sign";
import { valueCandidates, type Candidate } from "./subject";
import { earlier, labelFor, sideOf, spokenTime, type Times } from "./time";

/** "18 by the end of Q3, with the fleet below 18 joules. That takes another 70 megawatts": one goal, one date. */
const goesWith = (scene: Scene, quantity: Quantity, goal: Recent) =>
  goal.scene === scene
    ? /,?\s+(?:and|with)\b[^.;]*$/i.test(between(scene, goal.quantity.end, quantity.from))
    : /^\W*(?:that|this) (?:takes|means|requires|needs|will|would|brings)\b/i.test(
        between(scene, scene.start, quantity.from),
      ) && scene.quantities[0] === quantity;

interface Named {
  readonly metric: Metric;
  readonly opposite: boolean;
}

/** Words that put a number beside the one before it, as what it was compared with. */
const comparedWith =
  /\b(?:from|than|versus|vs\.?|compar(?:ed|es|ing) (?:to|with)|against|over)\s+(?:(?:a|an|the|our|only|just|about|around|almost|nearly|approximately|roughly|some|last year['’]s)\s+)*(?:\$\s*)?$/i;
const comparedWithNamed = /\b(?:versus|vs\.?|compar(?:ed|es|ing) (?:to|with))\s+(?:(?!was\b|were\b)[\w'’-]+\s+){1,5}$/i;

/** The meaning of a stated level, or nothing where the words leave it open. */
export function levelOf(
  scene: Scene,
  quantity: Quantity,
  magnitude: Magnitude,
  times: Times,
  memory: Memory,
  calendar: Calendar,
): Meaning | undefined {
  const changed = changeDirection(scene, quantity, memory);
  const named =
    changed && magnitude.points
      ? pointsOf(scene, quantity, memory)
      : metricNamed(scene, quantity, magnitude, memory, calendar, times);
  if (!named) return undefined;
  const metric = renamed(scene, quantity, named.metric, memory.recent?.metric);
  const isPrior = isBase(scene, quantity, memory);
  const phrase = spokenTime(scene, quantity, times);
  const wantsAhead = looksAhead(scene, quantity) && !isPrior;
  const { goal } = memory;
  const time = phrase
    ? isPrior && isLastYear(scene, phrase, memory)
      ? earlier(calendar, 4)
      : timeOf(scene, phrase, times.own.get(quantity)?.start, wantsAhead, calendar)
    : isPrior
      ? compared(scene, calendar, goal?.scene === scene)
      : null;
  const inGoal = !time && !isPrior && goal && goesWith(scene, quantity, goal) ? goal : undefined;
  const side = inGoal ? "after" : sideOf(time, calendar);
  if (changed && !isChange(metric))
    return difference(scene, quantity, magnitude, metric, changed, time, calendar, memory);

  const met = superseded(scene, quantity);
  const isAhead =
    !met &&
    (side === "after" ||
      (wantsAhead &&
        side === "now" &&
        phrase?.unit !== "today" &&
        (!phrase || phrase.edge !== undefined || time!.end > (calendar.date ?? ""))));
  const final =
    side !== "after" && !met && phrase?.unit === "today" && metric.id === "hashrate_target"
      ? metricOf("self_mining_hashrate")
      : isAhead && metric.guided && !met
        ? metricOf(metric.guided)
        : metric;
  const lossBefore =
    memory.recent?.metric.id === "net_loss" && memory.recent.scene === scene && !memory.recent.value?.startsWith("-");
  const market = pointOf(scene, quantity, final);
  return {
    metric: final,
    base: metric,
    opposite: named.opposite,
    value: signed(scene, quantity, final, named.opposite, magnitude.value, lossBefore),
    unit: unitFor(final, magnitude),
    comparison: null,
    period: market
      ? labelFor(final, null, calendar)
      : met && !phrase
        ? null
        : inGoal && final.time === "target"
          ? inGoal.period
          : labelFor(final, time, calendar),
    basis: basisOf(final, side, isAhead, met),
    dimension: {
      ...dimensionOf(scene, quantity, final, false, memory.topic),
      ...(market ??
        (quantity.joined === "range" || (quantity.joined === "from" && isAhead && !isPrior && quantity.point === "low")
          ? { point: quantity.point! }
          : {})),
    },
  };
}

/** "versus 4.8 cents last year", beside a quarter: the same quarter of that year. */
const isLastYear = (scene: Scene, phrase: PeriodPhrase, { recent }: Memory) =>
  phrase.unit === "year" &&
  phrase.shift === -1 &&
  recent?.scene === scene &&
  /Q\d$/.test(recent.period ?? "") &&
  !scene.periods.some(({ value }) => value.unit === "year" && value.shift === 0);

/** The time of a phrase; "by the end of Q3" is a date to come if it would else lie before the quarter reported. */
function timeOf(
  scene: Scene,
  phrase: PeriodPhrase,
  start: number | undefined,
  ahead: boolean,
  calendar: Calendar,
): Period | null {
  const thisYear = scene.periods.some(({ value }) => value.unit === "year" && value.shift === 0);
  const time = resolve(phrase, calendar, ahead || (thisYear && phrase.unit === "year"));
  const by = start !== undefined && /\bby(?: the)?\s*$/i.test(between(scene, scene.start, start));
  return by && !ahead && sideOf(time, calendar) === "before" ? resolve(phrase, calendar, true) : time;
}

function basisOf(metric: Metric, side: ReturnType<typeof sideOf>, isAhead: boolean, met: boolean): Basis {
  if (metric.market) return "market";
  if (met) return "guidance";
  if (metric.time === "target" || (isAhead && metric.time === "none")) return "target";
  if (metric.id === "revenue_vs_guidance") return "actual";
  if (metric.kind === "guidance" || isAhead) return "guidance";
  return side === "before" ? "prior" : "actual";
}

/** Another currency keeps its name in place of USD. */
function unitFor(metric: Metric, { unit }: Magnitude): string {
  const currency = /^[A-Z]{3}(?=$|\/)/.exec(unit)?.[0];
  return currency && currency !== "USD" && currency !== "BTC" ? metric.unit.replace("USD", currency) : metric.unit;
}

function metricNamed(
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
  if (magnitude.unit === "days") return listingDays(scene, quantity, memory);
  if (magnitude.unit === "USD/share" || magnitude.unit === "USD") {
    const rule = magnitude.power === 0 && Number(magnitude.value) <= 10 && sharePrice(scene, quantity, memory);
    if (rule) return { metric: metricOf(rule), opposite: false };
  }
  if (magnitude.unit === "J/TH") return { metric: efficiencyOf(scene, quantity, memory.topic), opposite: false };
  if (magnitude.unit === "TH/s" && Number(magnitude.value) >= 1e5 && isGoal(scene, quantity))
    return { metric: metricOf("hashrate_target"), opposite: false };
  const best = plausible(scene, quantity, magnitude, memory);
  const here = recent && recent.scene === scene && fits(recent.metric, magnitude) ? recent : undefined;
  const mentionedSince = best && here && best.side === "left" && best.mention.start >= here.quantity.end;
  if (here && isBase(scene, quantity, memory) && !mentionedSince) return goingOn(here);
  if (
    isOfSomethingElse(scene, quantity, magnitude, best) ||
    isAddition(scene, quantity, magnitude) ||
    isRunRate(scene, quantity)
  )
    return undefined;
  const segment = best && segmentOf(scene, magnitude, best);
  if (segment) return { metric: segment, opposite: false };
  if (best && (best.cost < 9 || (best.sense.weak && best.cost < 14)))
    return { metric: best.sense.metric, opposite: best.sense.opposite };
  if (here) return goingOn(here);
  const perShare =
    /^USD\/(?:share|\?)$/.test(magnitude.unit) && recent?.scene === scene && /net_loss$/.test(recent.metric.id);
  if (perShare) return { metric: metricOf(recent.metric.id === "net_loss" ? "eps" : "adjusted_eps"), opposite: false };
  const alone = byThingAlone[magnitude.unit];
  if (alone) return { metric: metricOf(alone), opposite: false };
  if (best) return { metric: best.sense.metric, opposite: best.sense.opposite };
  return carried(scene, quantity, magnitude, memory, calendar, times);
}

/** "which gets us to 9 EH/s", "we will reach": a hashrate to come. */
const isGoal = (scene: Scene, quantity: Quantity) =>
  looksAhead(scene, quantity) &&
  /\b(?:(?:gets?|brings?|takes?|grow|expand|scale|ramp) (?:us |up |our \w+ )?to|reach|hit|achieve)\s*$/i.test(
    between(scene, scene.start, quantity.from),
  );

/** "$979 million of preferred stock" after "cash": what follows "of" is what it is, known or not. */
const isOfSomethingElse = (scene: Scene, { from, end }: Quantity, { unit }: Magnitude, best: Candidate | undefined) =>
  ["USD", "TH/s", "MW"].includes(unit) &&
  best?.side !== "right" &&
  !(best && end > best.mention.end && between(scene, best.mention.end, from).trim() === "") &&
  /^\s+of\s+(?!which|whom|that|those|the (?:quarter|year)|(?:last|this|next) )[a-z]/i.test(
    between(scene, end, Math.min(scene.end, end + 24)),
  );

/** "We energized 45 megawatts": what was added, not what there is. */
const isAddition = (scene: Scene, { from }: Quantity, { unit }: Magnitude) =>
  ["TH/s", "MW"].includes(unit) &&
  /\b(?:energi[sz]ed|added|secured|acquired|signed|installed|deployed|brought online)\s+(?:an?\s+)?(?:(?:additional|another|new|further)\s+)?$/i.test(
    between(scene, scene.start, from),
  );

/** A quarter's rate told as a year's. */
const isRunRate = (scene: Scene, { start, end }: Quantity) =>
  /\b(?:ARR|annuali[sz]ed|run[ -]rate)\b[^.;]{0,30}$/i.test(between(scene, scene.start, start)) ||
  /^\s*(?:in |of )?(?:ARR|annuali[sz]ed|(?:annual |revenue )?run[ -]rate|per year|a year|annually)\b/i.test(
    between(scene, end, Math.min(scene.end, end + 32)),
  );

/** The same metric again, as named: a new number need not look ahead because the last did. */
const goingOn = ({ base, opposite }: Recent): Named => ({ metric: base, opposite });

/** The nearest sense that is not ruled out by size: a machine does not hash at a fleet's rate. */
function plausible(scene: Scene, quantity: Quantity, magnitude: Magnitude, memory: Memory) {
  const size = Math.abs(Number(magnitude.value));
  return valueCandidates(scene, quantity, magnitude).find(({ sense: { metric } }) => {
    if (metric.id.startsWith("listing_")) return tellsRule(scene, memory.before);
    if (metric.unit === "TH/s") return size <= metric.range[1] * 3 && size >= metric.range[0] / 10;
    return true;
  });
}

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
  if (magnitude.unit === "USD/kWh") return { metric: metricOf("electricity_price"), opposite: false };
  const opening = between(scene, scene.start, quantity.from);
  const elliptical =
    /^\W*(?:yes|yeah|no|still|so|that['’]s|this|it|between|about|around|roughly|and|compared|versus|up|down)?(?![\w’'])[^.]{0,24}$/i.test(
      opening,
    );
  if (recent && fits(recent.metric, magnitude) && elliptical) return goingOn(recent);
  const before = memory.mentions.flatMap(({ senses }) => senses).find(({ metric }) => fits(metric, magnitude));
  if (before && elliptical) return { metric: before.metric, opposite: before.opposite };
  const phrase = spokenTime(scene, quantity, times);
  const ahead =
    looksAhead(scene, quantity) || (phrase && sideOf(resolve(phrase, calendar, true), calendar) === "after");
  if (magnitude.unit === "TH/s" && ahead && Number(magnitude.value) >= 1e5)
    return { metric: metricOf("hashrate_target"), opposite: false };
  return undefined;
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

/** Days of a listing rule: of trading below the least price, or of an appeal. */
function listingDays(scene: Scene, quantity: Quantity, memory: Memory): Named | undefined {
  if (!tellsRule(scene, memory.before)) return undefined;
  if (/\b(?:trading|consecutive)\b/i.test(between(scene, quantity.start, quantity.end)))
    return { metric: metricOf("listing_noncompliance_days"), opposite: false };
  return /\bappeal/i.test(between(scene, scene.start, quantity.start))
    ? { metric: metricOf("listing_appeal_days"), opposite: false }
    : undefined;
}

/** A price below a few dollars beside words of shares: the share's, or the least an exchange allows. */
function sharePrice(scene: Scene, quantity: Quantity, memory: Memory): string | undefined {
  if (!/\b(?:stock|shares?|ADSs?|trad(?:e|ed|ing))\b/i.test(between(scene, scene.start, scene.end))) return undefined;
  const ours = /\bour (?:stock|share) price\b[^,;.]*$/i.test(between(scene, scene.start, quantity.start));
  if (ours) return "share_price";
  return tellsRule(scene, memory.before) &&
    /\b(?:below|under|above|minimum)\W*$/i.test(between(scene, scene.start, quantity.start))
    ? "listing_min_bid_price"
    : undefined;
}

/** A number that another was compared with: "up from 38.2", "versus $92 million". */
function isBase(scene: Scene, quantity: Quantity, memory: Memory): boolean {
  if (quantity.joined === "from") return quantity.point === "low";
  if (quantity.joined) return false;
  const opening = between(scene, scene.start, quantity.start);
  const last = scene.quantities.filter(({ end }) => end <= quantity.from).at(-1);
  if (/\b(?:more|less|greater|fewer) than\s*$/i.test(opening))
    return last !== undefined && wordsBetween(scene, last.end, quantity.from) === 0;
  if (comparedWithNamed.test(opening)) return true;
  return comparedWith.test(opening) && Boolean(last ?? memory.recent) && !/\bover\s+$/i.test(opening);
}

/** The time of a number only compared with, where the words do not give it: the quarter before, or a year before. */
function compared(scene: Scene, calendar: Calendar, withGoal: boolean): Period | null {
  // A goal is compared with where things stand: "below 18 joules, down from 20.5".
  if (withGoal) return earlier(calendar, 0);
  const kinds = scene.bases.map(({ value }) => value.kind);
  const onlyYear = comparesYears(scene, calendar) || (kinds.includes("yoy") && !kinds.includes("qoq"));
  return earlier(calendar, onlyYear ? 4 : 1);
}

const isChange = ({ id }: Metric) =>
  /_change$|_vs_guidance$|write_down|impairment|proceeds|payments|expenses?$|_costs?$|_sold$|_purchased$|_repaid$|_raised$|_repurchases$/.test(
    id,
  );

/** The direction of a stated difference: "an increase of 57", "57 more", "up $5 million", "250 basis points better". */
function changeDirection(
  scene: Scene,
  quantity: Quantity,
  memory: Memory,
): "up" | "down" | "better" | "worse" | undefined {
  if (quantity.magnitude?.points) return directionOf(scene, quantity)?.value;
  const { recent } = memory;
  const after = between(scene, quantity.end, Math.min(scene.end, quantity.end + 24));
  const more = /^\s*(?:more|higher|fewer|less|lower)\b(?! (?:efficient|than \d+%))/i.exec(after)?.[0];
  if (more && recent?.scene === scene) return /more|higher/i.test(more) ? "up" : "down";
  if (quantity.magnitude?.unit === "ratio") return undefined;
  const before = scene.directions.filter(({ end }) => end <= quantity.from).at(-1);
  if (!before || particle.test(between(scene, scene.start, before.start))) return undefined;
  const gap = between(scene, before.end, quantity.from);
  const noun = /^\s+(?:of|by)\s+$/i.test(gap);
  const adverb = /^\s+$/.test(gap) && /^(?:up|down)$/i.test(between(scene, before.start, before.end));
  return noun || adverb ? before.value : undefined;
}

/** "paid down", "ended up": no direction of the figure. */
const particle =
  /\b(?:pa(?:id|y|ying)|dr[ae]w\w*|sets?|turn\w*|shut\w*|ramp\w*|buil[dt]\w*|scal\w*|sign\w*|end\w*|made|took|wound)\s+$/i;

/** Points are of the ratio last spoken of. */
function pointsOf(scene: Scene, quantity: Quantity, { recent }: Memory): Named | undefined {
  const best = valueCandidates(scene, quantity, { ...quantity.magnitude!, points: undefined } as Magnitude)[0];
  if (best) return { metric: best.sense.metric, opposite: false };
  return recent?.metric.unit === "ratio" ? { metric: recent.metric, opposite: false } : undefined;
}

function difference(
  scene: Scene,
  quantity: Quantity,
  magnitude: Magnitude,
  base: Metric,
  direction: string,
  time: Period | null,
  calendar: Calendar,
  memory: Memory,
): Meaning | undefined {
  const metric = findMetric(`${base.id}_change`);
  if (!metric || base.kind === "guidance" || base.time === "none") return undefined;
  const falls = direction === "down" || direction === "worse";
  const span = time && sideOf(time, calendar) === "now" && time.span !== "day" ? time : null;
  return {
    metric,
    base,
    opposite: false,
    value: falls ? negated(magnitude.value) : magnitude.value,
    unit: unitFor(base, magnitude),
    comparison: null,
    period: labelFor({ ...metric, time: "period" }, span, calendar),
    basis: "actual",
    dimension: dimensionOf(scene, quantity, base, false, memory.topic),
  };
}

/** Prices that went up and down in a quarter: its low, its high. */
function pointOf(scene: Scene, quantity: Quantity, metric: Metric): Record<string, string> | undefined {
  if (!metric.market) return undefined;
  const opening = between(scene, scene.start, quantity.start).slice(-60);
  const named = /\b(?:a )?(low|high)(?: point)? of\W*(?:about|around|almost|nearly)?\W*$/i.exec(opening)?.[1];
  if (named) return { point: named.toLowerCase() };
  const swings = /\b(?:fluctuat\w*|vari(?:ed|es)|rang(?:ed|es)|swung)\b(?:[^;.]|\.\d)*$/i.test(opening);
  if (!swings || !quantity.joined) return undefined;
  const other = scene.quantities.find((each) => each !== quantity && each.joined === quantity.joined && each.magnitude);
  const higher = other && Number(quantity.magnitude!.value) > Number(other.magnitude!.value);
  return { point: higher ? "high" : "low" };
}
