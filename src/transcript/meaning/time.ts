import { before, quarterLabel, reportedOf, spokenAbout, type Calendar } from "../calendar";
import { quarterPeriod, type Period } from "../period/resolve";
import type { PeriodPhrase } from "../period/rules";
import type { Span } from "../figure";
import type { Metric } from "../taxonomy";
import { headsNext, itWas } from "./aside";
import { between, wordsBetween, type Quantity, type Said, type Scene } from "./scene";

/** The times of a sentence, each given to the quantity that it follows ("$6.9 in quarter one"), or free for all. */
export interface Times {
  readonly own: ReadonlyMap<Quantity, Said<PeriodPhrase>>;
  readonly free: readonly Said<PeriodPhrase>[];
}

/** Times of events, not of figures: "which was launched in May". */
const ofEvent =
  /\b(?:launch\w*|went live|c[ao]me(?:s|ing)? online|takes? effect|took effect|effective|announc\w*|occurr\w*|introduc\w*|adopt\w*|happen\w*|perform\w*|disclos\w*|mention\w*|guid\w+(?: to)?|indicated|promis\w*|told you|gave(?: you| the market)?|communicated|stated|dated|due|(?:notes?|bonds?|debentures?) of|matur\w*|expir\w*|open|back|since|post|subsequent to|ahead of|after|before|until|talked about|we (?:acquired|placed)|renewed|(?:doubl|tripl)(?:e|ed|ing)(?: of| that of)?|twice(?: that of)?|weighted (?:to|towards?)|than (?:where|what|when) (?:we|it) \w+|for delivery|(?:to be|being|expected to be) delivered|deliver(?:y|ies)|(?:told|promised|guided|said|indicated|given|announced)(?: you| us| the market)?)\s+(?:it |(?:earlier |back )?(?:in|on|at|of|the)\s*)*$/i;

/** "In March I promised": when something was said. */
const isOfWords =
  /^,?\s+(?:we|I|the company|management)\s+(?:had\s+)?(?:told|said|promised|guided|announced|indicated|gave|talked|pointed|spoke)\b/i;

/** "Our pool, which opened in March, won 1,702 blocks": a time of what is told by the way. */
const isInAside = (scene: Scene, start: number, end: number) =>
  /,\s(?:which|who|that)\s[^,;]{0,60}$/i.test(between(scene, scene.start, start)) &&
  /^\s?,/.test(between(scene, end, scene.end)) &&
  !scene.quantities.some(
    (each) => each.end <= start && /,\s(?:which|who|that)\s[^,;]{0,60}$/i.test(between(scene, scene.start, each.start)),
  );

export function timesOf(scene: Scene): Times {
  const own = new Map<Quantity, Said<PeriodPhrase>>();
  const periods = scene.periods.filter(
    ({ start, end }) =>
      !isInAside(scene, start, end) &&
      !ofEvent.test(between(scene, scene.start, start).slice(-60)) &&
      !isOfWords.test(between(scene, end, scene.end)),
  );
  const free: Said<PeriodPhrase>[] = [];
  const respective = respectively(scene, periods);
  if (respective) return { own: respective, free: [] };
  let i = 0;
  for (const period of periods) {
    while (i < scene.quantities.length && scene.quantities[i]!.start < period.start) i += 1;
    const [before, next] = [scene.quantities[i - 1], scene.quantities[i]];
    if (next && headsNext(scene, period, next)) {
      own.set(next, period);
      continue;
    }
    if (before && follows(scene, before, period)) {
      if (!own.has(before)) own.set(before, period);
    } else free.push(period);
  }
  for (const quantity of [...scene.quantities].reverse()) {
    const next = scene.quantities[scene.quantities.indexOf(quantity) + 1];
    const time = next && own.get(next);
    if (!time || own.has(quantity)) continue;
    const second = secondOf(scene, periods, time);
    if (!sharesTime(scene, quantity, next, second !== undefined)) continue;
    own.set(quantity, time);
    if (second) own.set(next, second);
  }
  return { own, free };
}

/** "from $89 million and $245 million in the second quarter and the third quarter of 2024": the time of the other. */
function secondOf(scene: Scene, periods: readonly Said<PeriodPhrase>[], first: Said<PeriodPhrase>) {
  const next = periods[periods.indexOf(first) + 1];
  return next && /^\W*and(?: in| for| of)?(?: the)?\W*$/i.test(between(scene, first.end, next.start))
    ? next
    : undefined;
}

/** "net income of $141 million or $0.38 in the second quarter", "$8.8 million and $1.1 million in the second quarter" */
function sharesTime(scene: Scene, quantity: Quantity, next: Quantity, inTurn: boolean): boolean {
  if (quantity.joined || next.joined || (quantity.magnitude?.unit === "ratio" && !inTurn)) return false;
  const isLike = quantity.magnitude?.unit === next.magnitude?.unit;
  if (!quantity.magnitude && !isLike) return false;
  // "Capex was $21 million, $38 million for the first half": two times, not two amounts of one.
  if (isLike && /^,\s+$/.test(between(scene, quantity.end, next.from)) && isOfLonger(scene, next)) return false;
  const last = scene.quantities[scene.quantities.indexOf(quantity) - 1];
  const isListed = last !== undefined && /^,\s+$/.test(between(scene, last.end, quantity.from));
  // "were $2.9 million, and $2.3 million in the same period of 2024": of two, after a comma, the second has its own.
  const joins = isLike
    ? isListed
      ? /^(?:,|,? and|,? or)\s+$/i
      : /^(?:,| and| or)\s+$/i
    : /^,?\s+or\s+(?:an? )?(?:net )?(?:loss |income |earnings )?(?:of )?$/i;
  return joins.test(between(scene, quantity.end, next.from));
}

/** "$38 million for the first half", "… for the full year" */
const isOfLonger = (scene: Scene, { end }: Quantity) =>
  /^ (?:for|in|over) (?:the )?(?:(?:full|whole|fiscal|first|second) )?(?:year|half|nine months|six months|twelve months)\b/i.test(
    between(scene, end, Math.min(scene.end, end + 40)),
  );

/** "efficiency, which was 20 joules when we met a year ago, is 17": the time of the clause that was put in. */
const isInClause = (scene: Scene, { from, end }: Quantity, period: Span) =>
  /,\s(?:which|that) (?:was|were|had been|stood at) (?:(?:about|around|only|just|still) )?$/i.test(
    between(scene, scene.start, from),
  ) &&
  !/,/.test(between(scene, end, period.start)) &&
  /^,/.test(between(scene, period.end, scene.end));

function follows(scene: Scene, quantity: Quantity, period: Said<PeriodPhrase>): boolean {
  const gap = between(scene, quantity.end, period.start).replace(
    /^ (?:installed|deployed|energi[sz]ed) and (?:running|hashing|operating|online|energi[sz]ed|operational)\b/i,
    "",
  );
  if (period.value.unit === "today")
    return (
      /^(?:\s+(?:under contract|in operation|running|online|energized))?\s*$/i.test(gap) ||
      (/^,\s*$/.test(gap) && /^as of\b/i.test(between(scene, period.start, period.end)))
    );
  if (isInClause(scene, quantity, period)) return true;
  // "15.6 exahash, since the halls came up in August": a time of the reason.
  if (/\b(?:since|because|once|after)\s+\w/i.test(gap) && wordsBetween(scene, quantity.end, period.start) > 3)
    return false;
  // "$160 million to $170 million, which would make the full year": what follows is of that time.
  if (/\b(?:which|that|and) (?:(?:would|will|should) )?(?:makes?|brings?|takes?|puts?|made|brought|took) $/i.test(gap))
    return false;
  // "186 million, about the same as in March": a time to compare with.
  if (/\b(?:same as|similar to|unchanged (?:from|since)|in line with|flat (?:to|with|from|on))\b/i.test(gap))
    return false;
  if (/,\s+(?:and|but|while|which|with|where)\b/i.test(gap)) return false;
  // "51 megawatts, bought in May"
  if (
    /^(?:MW|TH\/s|sites)$/.test(quantity.magnitude?.unit ?? "") &&
    /,\s+(?:bought|acquired|opened|built|signed|commissioned)\s+(?:in|on|at)\s*$/i.test(gap)
  )
    return false;
  // After a comma a time opens the next clause, unless nothing follows it there.
  if (
    /[;:.]\s|,\s{1,3}(?:and\s{1,3})?(?:by|in|at|for|on|as of|during)?\s*$/i.test(gap) &&
    scene.quantities.some(({ start }) => start >= period.end)
  )
    return false;
  if (/\b(?:and|while|but|which|where|when)\b/i.test(gap) && wordsBetween(scene, quantity.end, period.start) > 3)
    return false;
  return wordsBetween(scene, quantity.end, period.start) <= 14;
}

/** "Fourth quarter and full year revenue were $44.9 million and $171.3 million, respectively." */
function respectively(scene: Scene, periods: readonly Said<PeriodPhrase>[]): Times["own"] | undefined {
  const [first, second] = periods;
  const levels = scene.quantities.filter(({ magnitude }) => magnitude && magnitude.unit !== "ratio");
  if (!first || !second || periods.length !== 2 || levels.length !== 2 || second.end > levels[0]!.start)
    return undefined;
  if (!/^\W*and(?: the)?\W*$/i.test(between(scene, first.end, second.start))) return undefined;
  return new Map([
    [levels[0]!, first],
    [levels[1]!, second],
  ]);
}

/** The time that the words give a quantity: its own, else the last free one before it, else the first of the sentence. */
export function spokenTime(scene: Scene, quantity: Quantity, { own, free }: Times): PeriodPhrase | undefined {
  const other =
    quantity.joined === "range" && quantity.point === "low"
      ? scene.quantities[scene.quantities.indexOf(quantity) + 1]
      : undefined;
  const direct = own.get(quantity) ?? (other && own.get(other));
  if (direct) return direct.value;
  if (quantity.joined === "from" && /\b(?:current|today['’]s)\s*$/i.test(between(scene, quantity.from, quantity.start)))
    return { unit: "today" };
  if (
    /\btoday['’]s (?:\w+ ){0,2}(?:price|level)s?(?: of| is| at| near)? ?$/i.test(
      between(scene, scene.start, quantity.from),
    )
  )
    return { unit: "today" };
  if (isNow(scene, quantity, free)) return undefined;
  // "the last of it came on after June, when we stood at 18.9": at the time before.
  if (
    /\bwhen (?:[\w’-]+ ){1,4}(?:(?:stood|were|was) at|was|were|lost|earned|made|mined|produced|held|reported)(?: about| around| just)?\s*$/i.test(
      between(scene, scene.start, quantity.from),
    )
  ) {
    const compared = scene.bases.flatMap(({ value: { period }, ...span }) =>
      period ? [{ ...span, value: period }] : [],
    );
    return [...scene.periods, ...compared]
      .filter(({ end }) => end <= quantity.from)
      .sort((a, b) => a.end - b.end)
      .at(-1)?.value;
  }
  const later = laterClause(scene, quantity);
  if (later !== undefined)
    return free.filter(({ start, end }) => start >= later && end <= quantity.start).at(-1)?.value;
  const base = scene.bases.find(
    ({ value, end }) =>
      value.period &&
      end <= quantity.from &&
      (/^(?:['’]s)?\W*$/.test(between(scene, end, quantity.from)) || itWas.test(between(scene, end, quantity.from))),
  );
  return base?.value.period ?? free.filter(({ end }) => end <= quantity.start).at(-1)?.value;
}

/** "As of August 10, our hashrate reached …, which helped our bitcoin …": a clause after a figure has a time of its own. */
function laterClause(scene: Scene, { from }: Quantity): number | undefined {
  const clause =
    /,\s+(?:which|(?:(?:primarily|mainly|largely|principally|mostly|partly|chiefly) )?(?:due to|driven by|because of|as a result of|reflecting|owing to|attributable to|on account of|thanks to))\b[^,;]*$/i.exec(
      between(scene, scene.start, from),
    )?.[0];
  const start = clause === undefined ? scene.start : from - clause.length;
  return scene.quantities.some(({ end }) => end <= start) ? start : undefined;
}

/** "In August we took 9,000 machines, and our fleet now averages 19 joules": how it stands, not how it stood then. */
function isNow(scene: Scene, { from }: Quantity, free: Times["free"]): boolean {
  const clause = /[,;]\s+(?:(?:and|so|but|while)\s+)?[^,;]{0,40}\bnow\b[^,;]{0,24}$/i.exec(
    between(scene, scene.start, from),
  );
  if (!clause) return false;
  const start = from - clause[0].length;
  const time = free.filter(({ end }) => end <= from).at(-1);
  return time !== undefined && scene.quantities.some((each) => each.start >= time.end && each.end <= start);
}

/** The label that a metric takes of a time: stocks an instant, flows a period, product data none. */
export function labelFor(metric: Metric, time: Period | null, calendar: Calendar): string | null {
  if (metric.time === "none") return null;
  if (!time) return defaultLabel(metric, calendar);
  const instant = time.edge === "start" ? time.start : time.end;
  if (metric.time === "instant") return instant;
  if (metric.time === "target") return time.span === "half" && !time.edge ? time.label : instant;
  if (time.span === "month" && !time.edge && financing.test(metric.id)) return flowAt(time, instant, calendar);
  if (time.span !== "day" && !time.edge) return time.label;
  if (metric.kind === "count" || metric.market) return instant;
  return flowAt(time, instant, calendar);
}

/** "We bought back $22 million of stock in July": done once, told of the quarter that the month lies in. */
const financing = /^(?:equity_raised|share_repurchases|debt_repaid|secured_loan_proceeds)$/;

/** "On September 30 we sold 300": a flow of what is reported if the day lies in it, else of the month of the day. */
function flowAt({ span, label }: Period, instant: string, calendar: Calendar): string | null {
  const reported = reportedOf(calendar);
  if (!reported) return null;
  if (instant >= reported.start && instant <= reported.end) return reported.label;
  return span === "month" ? label : instant > reported.end ? instant.slice(0, 7) : reported.label;
}

/** The label of what the document reports: a quarter, or a month, a half, a year. */
export const ofReported = (calendar: Calendar) => reportedOf(calendar)?.label ?? null;

function defaultLabel(metric: Metric, calendar: Calendar): string | null {
  const { quarter, reported } = calendar;
  const now = reportedOf(calendar);
  if (quarter === null || !now || metric.time === "target") return null;
  if (metric.kind === "guidance" && metric.id !== "revenue_vs_guidance") {
    if (!reported) return quarterLabel(calendar, quarter + 1);
    return reported.unit === "year" ? `FY${Math.floor(quarter / 4) + 1}` : null;
  }
  return metric.time === "instant" ? now.end : now.label;
}

/** What is reported, or the same a quarter (month, year) or four (a year) before. */
export function earlier(calendar: Calendar, quarters: 0 | 1 | 4): Period | null {
  const { quarter, reported } = calendar;
  if (quarter === null) return null;
  if (!reported) return quarterPeriod(calendar, quarter - quarters);
  const then = quarters === 0 ? reported : before(calendar, quarters === 1 ? "last" : "a year ago");
  return then && { label: then.label, start: then.start, end: then.end, span: then.unit };
}

/** Where a time lies: before what is reported, in it, or after. */
export function sideOf(time: Period | null, calendar: Calendar): "before" | "now" | "after" {
  const reported = reportedOf(calendar);
  const date = spokenAbout(calendar);
  if (!time || !reported) return "now";
  if (time.end < reported.start || (time.edge === "start" && time.start < reported.start)) return "before";
  if (time.end > (date ?? reported.end) && time.start > reported.end) return "after";
  return time.end > (date ?? reported.end) && time.edge !== "start" ? "after" : "now";
}
