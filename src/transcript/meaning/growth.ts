import type { Calendar } from "../calendar";
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

type Kind = Comparison["kind"];

/** What a growth rate compares with, if the words around say. */
export function kindOf(scene: Scene, quantity: Quantity, calendar: Calendar): Kind | undefined {
  const own = kindOfBase(scene, quantity, calendar);
  if (own) return own;
  const { before, after } = nearest(scene.bases, quantity, around(scene, quantity));
  const gap = after ? between(scene, quantity.end, after.start) : "";
  // "a decrease of 64% and a year-over-year decrease of 62%": what follows "and" is the next rate's.
  const next = after && !/[;.]\s/.test(gap) && !(before && /\band\b|,/.test(gap)) ? after : undefined;
  const said = next ?? before;
  const kind = said && (said.value.kind ?? kindOfPeriod(said.value.period, calendar));
  return kind ?? (comparesYears(scene, calendar) ? "yoy" : undefined);
}

/** The sentence names the quarter of a year before, and no other earlier one: "from $97.8 million in the prior-year period". */
export function comparesYears(scene: Scene, calendar: Calendar): boolean {
  const yearAgo = resolve({ unit: "quarter", shift: -4 }, calendar, false)?.label;
  const phrases = [
    ...scene.periods.map(({ value }) => value),
    ...scene.bases.flatMap(({ value }) => value.period ?? []),
  ];
  const labels = phrases.map((phrase) => resolve(phrase, calendar, false)?.label);
  const lastQuarter = resolve({ unit: "quarter", shift: -1 }, calendar, false)?.label;
  return yearAgo !== undefined && labels.includes(yearAgo) && !labels.includes(lastQuarter);
}

/** "up 38% from $61.3 million a year ago": the time of the level that the rate starts from. */
function kindOfBase(scene: Scene, { end }: Quantity, calendar: Calendar): Kind | undefined {
  const base = scene.quantities.find(({ start }) => start >= end);
  if (!base || !/^\s*(?:from|compared (?:to|with)|versus|vs\.?|over)\s*$/i.test(between(scene, end, base.from)))
    return undefined;
  const time = scene.periods.find(({ start }) => start >= base.end);
  const near = time && /^\s*(?:in|for|of|at)?(?: the)?\s*$/i.test(between(scene, base.end, time.start));
  return near ? kindOfPeriod(time.value, calendar) : undefined;
}

function kindOfPeriod(phrase: PeriodPhrase | undefined, calendar: Calendar): Kind | undefined {
  const { quarter } = calendar;
  if (!phrase || quarter === null) return undefined;
  if (phrase.unit === "year") return phrase.shift === -1 ? "yoy" : undefined;
  if (phrase.unit === "month") return phrase.shift === -1 ? "mom" : undefined;
  if (phrase.unit !== "quarter") return undefined;
  const then = resolve(phrase, calendar, false);
  const quarters = [1, 4].find(
    (back) => then?.end === resolve({ unit: "quarter", shift: -back }, calendar, false)?.end,
  );
  return quarters === 1 ? "qoq" : quarters === 4 ? "yoy" : undefined;
}

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
