import { reportedOf, type Calendar } from "../calendar";
import type { Direction } from "../comparison/rules";
import type { Comparison } from "../figure";
import { resolve } from "../period/resolve";
import type { PeriodPhrase } from "../period/rules";
import type { Metric } from "../taxonomy";
import { between, wordsBetween, type Quantity, type Said, type Scene } from "./scene";

/** Which side of a percentage its comparison and its direction are looked for. */
interface Surroundings {
  readonly previous: number;
  readonly following: number;
}

const around = (scene: Scene, quantity: Quantity): Surroundings => ({
  previous: Math.max(
    scene.start,
    ...scene.quantities
      .filter(({ end }) => end <= quantity.start)
      .map(({ end }) => end)
      .slice(-1),
  ),
  following: Math.min(
    scene.end,
    ...scene.quantities
      .filter(({ start }) => start >= quantity.end)
      .map(({ from }) => from)
      .slice(0, 1),
  ),
});

const nearest = <V>(said: readonly Said<V>[], quantity: Quantity, { previous, following }: Surroundings) => ({
  before: said.filter(({ start, end }) => start >= previous && end <= quantity.start).at(-1),
  after: said.find(({ start, end }) => start >= quantity.end && end <= following),
});

/** The direction word of a percentage: just after it ("22% increase"), else before ("decreasing 44% and 11%"). */
export function directionOf(scene: Scene, quantity: Quantity): Said<Direction> | undefined {
  const { before, after } = nearest(scene.directions, quantity, around(scene, quantity));
  const close =
    after &&
    wordsBetween(scene, quantity.end, after.start) <= 5 &&
    !/[,;.]/.test(between(scene, quantity.end, after.start));
  if (before && wordsBetween(scene, before.end, quantity.from) <= 4) return before;
  if (close) return after;
  return before ?? scene.directions.filter(({ end }) => end <= quantity.start).at(-1);
}

export type Kind = Comparison["kind"];

/** The last day of a month or day by its label; nothing for what is reported. */
export const lastDayOf = (label: string | null | undefined): string | undefined =>
  label && /^\d{4}-\d{2}(?:-\d{2})?$/.test(label) ? (label.length === 7 ? `${label}-31` : label) : undefined;

/** What a growth rate compares with, if the words around say; `now` is the last day of what has grown. */
export function kindOf(
  scene: Scene,
  quantity: Quantity,
  calendar: Calendar,
  now = lastDay(calendar),
): Kind | undefined {
  const own = kindOfBase(scene, quantity, calendar, now) ?? inTurn(scene, quantity, calendar, now);
  if (own) return own;
  const { before, after } = nearest(scene.bases, quantity, around(scene, quantity));
  const gap = after ? between(scene, quantity.end, after.start) : "";
  // "a decrease of 64% and a year-over-year decrease of 62%": what follows "and" is the next rate's.
  const next = after && !/[;.]\s/.test(gap) && !(before && /\band\b|,/.test(gap)) ? after : undefined;
  const said = next ?? before;
  const kind = said && (said.value.kind ?? kindOfPeriod(said.value.period, calendar, now));
  return kind ?? (comparesYears(scene, calendar) ? "yoy" : undefined);
}

const lastDay = (calendar: Calendar) => reportedOf(calendar)?.end;

/** The sentence names the quarter of a year before, and no other earlier one: "from $97.8 million in the prior-year period". */
export function comparesYears(scene: Scene, calendar: Calendar): boolean {
  const kinds = [
    ...besideWholeYears(scene, calendar).map(({ value }) => value),
    ...scene.bases.flatMap(({ value }) => value.period ?? []),
  ].map((phrase) => kindOfPeriod(phrase, calendar, lastDay(calendar)));
  return kinds.includes("yoy") && !kinds.includes("qoq") && !kinds.includes("mom");
}

/** "158 in the quarter, and 489 in the full year versus 207 in 2024": years set against each other say nothing of a quarter. */
function besideWholeYears({ periods }: Scene, { reported }: Calendar) {
  const isYear = ({ value }: Said<PeriodPhrase>) => value.unit === "year" && !value.edge;
  return !reported && periods.filter(isYear).length > 1 ? periods.filter((each) => !isYear(each)) : periods;
}

/** "up 38% from $61.3 million a year ago": the time of the level that the rate starts from. */
function kindOfBase(scene: Scene, { end }: Quantity, calendar: Calendar, now: string | undefined): Kind | undefined {
  const base = scene.quantities.find(({ start }) => start >= end);
  if (
    !base ||
    !/^\s*(?:(?:more|less|higher|lower|above|below|up|down|better|worse) )?(?:from|compared (?:to|with)|versus|vs\.?|over|than|on|above|below)(?: the)?\s*$/i.test(
      between(scene, end, base.from),
    )
  )
    return undefined;
  const time = scene.periods.find(({ start }) => start >= base.end);
  const near =
    time &&
    /^\s{0,3}(?:reported |recorded )?(?:in|for|of|at|on|as of)?(?: the)?\s*$/i.test(
      between(scene, base.end, time.start),
    );
  return near ? kindOfPeriod(time.value, calendar, now) : undefined;
}

/** "$102.6 million in Q3 2024 and $180.3 million in the prior quarter, increases of 93% and 10%, respectively." */
function inTurn(scene: Scene, quantity: Quantity, calendar: Calendar, now: string | undefined): Kind | undefined {
  const rates = scene.quantities.filter(({ magnitude }) => magnitude?.unit === "ratio");
  const at = rates.indexOf(quantity);
  const run = rates.slice(at - (at % 2), at - (at % 2) + 2);
  const [first, second] = run;
  if (
    !first ||
    !second ||
    !/^,? and\s*$/i.test(between(scene, first.end, second.from).replace(/\b(?:an?|by|of)\b/g, ""))
  )
    return undefined;
  if (!/\brespectively\b/i.test(between(scene, second.end, scene.end))) return undefined;
  const said = [
    ...scene.periods.map(({ start, value }) => ({ start, kind: kindOfPeriod(value, calendar, now) })),
    ...scene.bases.map(({ start, value }) => ({
      start,
      kind: value.kind ?? kindOfPeriod(value.period, calendar, now),
    })),
  ]
    .filter(({ kind }) => kind)
    .sort((a, b) => a.start - b.start);
  const after = said.filter(({ start }) => start > second.end);
  const before = said.filter(({ start }) => start < first.start);
  return (after.length === 2 ? after : before.slice(-2))[at % 2]?.kind;
}

const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
const kinds: Readonly<Record<number, Kind>> = { 1: "mom", 3: "qoq", 12: "yoy" };

/** A comparison by how long before the end of what is compared that of its base lies. */
export function kindOfPeriod(
  phrase: PeriodPhrase | undefined,
  calendar: Calendar,
  now: string | undefined,
): Kind | undefined {
  if (!phrase || !now) return undefined;
  if (phrase.unit === "year" && !phrase.edge && phrase.shift === -1) return "yoy";
  const then = resolve(phrase, calendar, false);
  if (!then) return undefined;
  if (phrase.unit === "year" && !phrase.edge && then.span === "year")
    return Number(now.slice(0, 4)) - Number(then.end.slice(0, 4)) === 1 ? "yoy" : undefined;
  return kinds[months(now) - months(then.edge === "start" ? then.start : then.end)];
}

/** What a sentence compares with, if with anything; rates of both kinds leave open what comes next. */
export function kindSaid(scene: Scene, calendar: Calendar): Kind | "several" | undefined {
  const { bases } = scene;
  const periods = besideWholeYears(scene, calendar);
  const now = lastDay(calendar);
  const times = [
    ...bases.flatMap(({ value }) => kindOfPeriod(value.period, calendar, now) ?? []),
    // "In October and November we took delivery": months of the quarter reported compare nothing.
    ...periods
      .flatMap(({ value }) => kindOfPeriod(value, calendar, now) ?? [])
      .filter((kind) => kind !== "mom" || calendar.reported?.unit === "month"),
  ];
  const said = [...times, ...bases.flatMap(({ value }) => value.kind ?? [])];
  if (said.every((each) => each === said[0])) return said[0];
  return times.every((each) => each === times[0]) ? undefined : "several";
}

/** What a document compares with where it does not say: a month with the last, a year with the last. */
export const usualKind = ({ reported }: Calendar): Kind =>
  !reported ? "qoq" : reported.unit === "month" ? "mom" : "yoy";

const badIfUp =
  /cost|expense|loss|efficiency|price|debt|deficit|write_down|impairment|liabilities|depreciation|compensation/;

/** Up or down, where "better" and "narrowed" depend on what it is that moved. */
export function turned(direction: Direction, metric: Metric, isLoss: boolean): Comparison["direction"] {
  if (direction === "up") return "increase";
  if (direction === "down") return "decrease";
  const good = isLoss || (badIfUp.test(metric.id) && metric.id !== "average_selling_price") ? "decrease" : "increase";
  if (direction === "better") return good;
  return good === "increase" ? "decrease" : "increase";
}
