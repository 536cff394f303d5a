import { reportedOf, type Calendar } from "../calendar";
import type { Metric } from "../taxonomy";
import type { Meaning } from "./meaning";
import { between, type Quantity, type Scene } from "./scene";

interface Timed {
  readonly scene: Scene;
  readonly quantity: Quantity;
  readonly meaning: Meaning;
  readonly calendar: Calendar;
}

/** The words show that a number is of another time than the one that it was given, without saying of which. */
export const isOfOtherTime = (timed: Timed): boolean => reasons.some((reason) => reason(timed));

const opening = ({ scene, quantity }: Timed) => between(scene, scene.start, quantity.from);
const closing = ({ scene, quantity }: Timed, reach = 60) =>
  between(scene, quantity.end, Math.min(scene.end, quantity.end + reach));
const isReported = ({ meaning: { period }, calendar }: Timed): boolean => {
  const now = reportedOf(calendar);
  return now !== null && (period === now.label || period === now.end);
};

/** "once the last machines are in, which should be in April, we'll be at 19 joules": a goal of a date that was not understood. */
const isGoalWithoutDate = ({ scene, meaning: { metric, period } }: Timed): boolean =>
  metric.time === "target" && period === null && scene.periods.length > 0;

/** "We began the year with 248 GPUs": not what there is at its end. */
const isOfTheStart = (timed: Timed): boolean =>
  timed.meaning.metric.time === "instant" &&
  timed.meaning.value !== null &&
  isReported(timed) &&
  /\b(?:beg(?:a|u|i)n(?:ning)?|start(?:ed|ing)?|open(?:ed|ing)|enter(?:ed|ing))\b(?![^.;,]{0,60}\b(?:end(?:ed|ing)?|finish(?:ed|ing)?|clos(?:ed|ing))\b)[^.;,]{0,40}\b(?:with|at)(?: about| around| some| only| just| roughly| approximately)?\s*$/i.test(
    opening(timed),
  );

/** "After that we have 101 million shares", "pro forma for the sale": of a day after what is reported. */
const isOfAfterwards = (timed: Timed): boolean =>
  timed.meaning.metric.time === "instant" &&
  isReported(timed) &&
  (/^\W*(?:after (?:that|this|the (?:closing|offering|placement|sale|transaction))|since then|following (?:that|this|the)|giving effect to|as adjusted)\b/i.test(
    opening(timed),
  ) ||
    /\bpro[- ]forma\b/i.test(opening(timed)) ||
    /^[^.;,]{0,24}\b(?:pro[- ]forma|as adjusted)\b/i.test(closing(timed)));

/** "on a trailing basis", "annualized": of a longer time than the one reported. */
const isOfLonger = (timed: Timed): boolean =>
  timed.meaning.metric.kind === "flow" &&
  timed.meaning.value !== null &&
  (/^\W*(?:on|over) an? (?:trailing|annuali[sz]ed|cumulative|twelve[- ]month|rolling)\b/i.test(opening(timed)) ||
    /\b(?:trailing|TTM|LTM|last twelve months|annuali[sz](?:ed|es|ing)|run[- ]rate|since inception|cumulative(?:ly)?)\b[^.;,]{0,40}$/i.test(
      opening(timed),
    ) ||
    /^,? (?:on an? |in |as an? )?(?:trailing|TTM|LTM|annuali[sz]ed|run[- ]rate|since inception|cumulative(?:ly)?)\b/i.test(
      closing(timed),
    ));

/** "the stock's at $24", "with hash price coming down to about $40", "at today's price of": of the day of the call. */
export const isOfTheDay = (scene: Scene, { from }: Pick<Quantity, "from">, metric: Metric): boolean =>
  metric.market === true &&
  (/\b(?:today['’]s|yesterday|last week|this (?:week|morning)|right now|now|current(?:ly)?|as we speak|as I write)\b[^.;]{0,60}$/i.test(
    between(scene, scene.start, from),
  ) ||
    (scene.sentence.turn.section === "questions" &&
      !/\b(?:was|were|averaged|average|ended|closed|quarter|during)\b/i.test(between(scene, scene.start, from))));

const isOfTheDayUnknown = (timed: Timed): boolean =>
  timed.meaning.value !== null && isReported(timed) && isOfTheDay(timed.scene, timed.quantity, timed.meaning.metric);

/** "the street's at $340 million for the fiscal year": a year's where a quarter's was taken. */
const isOfYear = (timed: Timed): boolean =>
  /Q\d$/.test(timed.meaning.period ?? "") &&
  timed.meaning.value !== null &&
  /^ (?:or so |or thereabouts )?(?:for|in|over) the (?:fiscal |full |whole |entire |calendar ){0,2}year\b(?![- ](?:ago|earlier|before|prior))/i.test(
    closing(timed),
  );

/** "The final quarter shows it better. Revenue was $69 million": of a part of the year reported. */
const isOfPart = (timed: Timed): boolean => {
  const { scene, meaning, calendar } = timed;
  if (!calendar.reported || calendar.reported.unit === "month" || !isReported(timed)) return false;
  if (meaning.when?.phrase || meaning.metric.time === "instant" || meaning.metric.time === "none") return false;
  const { text, start, quantities } = scene;
  const paragraph = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(paragraph, Math.min(start, paragraph + 160));
  return (
    quantities.length > 0 &&
    /^[^.\d]{0,60}\b(?:final|last|first|second|third|fourth|(?:January|February|March|April|May|June|July|August|September|October|November|December)) (?:quarter|half)\b[^.\d]{0,80}\. /i.test(
      before,
    ) &&
    !/\b(?:year|half-year|first half)\b(?! ago)/i.test(`${before}${opening(timed)}${closing(timed, 40)}`)
  );
};

/** "Hash rate rose to 41 from 37": a balance of which nobody said that it is of a year before, and may be of the last quarter's end. */
const isGuessedYearBefore = (timed: Timed): boolean => {
  const { scene, meaning, calendar } = timed;
  const { when, metric, value, period } = meaning;
  const then = reportedOf(calendar)?.end;
  return (
    metric.time === "instant" &&
    value !== null &&
    when?.isPrior === true &&
    !when.phrase &&
    !scene.under?.compares &&
    then !== undefined &&
    period?.slice(0, 7) === `${Number(then.slice(0, 4)) - 1}${then.slice(4, 7)}` &&
    calendar.reported?.unit !== "year" &&
    !/\byears?\b|\bago\b|\b20\d\d\b|\by(?:o|\/|-on-)y\b|\bpcp\b|\bannual/i.test(between(scene, scene.start, scene.end))
  );
};

/** "compared to $5.3 million and $8.1 million, respectively": what was compared with is not of the time reported. */
const isPriorOfNow = (timed: Timed): boolean =>
  timed.meaning.basis === "prior" &&
  timed.meaning.value !== null &&
  timed.meaning.when?.isPrior === true &&
  !timed.meaning.when.isSuperseded &&
  timed.meaning.metric.kind === "flow" &&
  isReported(timed);

/** "repurchased $100 million in April, after the balance sheet date" */
const isAfterTheEnd = (timed: Timed): boolean =>
  timed.meaning.metric.kind === "flow" &&
  isReported(timed) &&
  /^[^.;]{0,90}\bafter (?:the )?(?:balance sheet date|(?:quarter|period|year|month)[- ]end|end of the (?:quarter|period|year|month))\b/i.test(
    closing(timed, 140),
  );

/** "Three years ago this company had two sites" */
const isOfYearsAgo = (timed: Timed): boolean =>
  isReported(timed) &&
  timed.meaning.value !== null &&
  /^\W*(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}) years ago\b[^.;]{0,80}$/i.test(opening(timed));

const reasons: readonly ((timed: Timed) => boolean)[] = [
  isGuessedYearBefore,
  isPriorOfNow,
  isAfterTheEnd,
  isOfYearsAgo,
  isGoalWithoutDate,
  isOfTheStart,
  isOfAfterwards,
  isOfLonger,
  isOfTheDayUnknown,
  isOfYear,
  isOfPart,
];
