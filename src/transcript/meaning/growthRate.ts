import { Exact } from "../../units/exact";
import { reportedOf, type Calendar } from "../calendar";
import { unsigned } from "../digits";
import type { Magnitude } from "../magnitude";
import { resolve } from "../period/resolve";
import type { PeriodPhrase } from "../period/rules";
import { findMetric, type Metric } from "../taxonomy";
import { clauseSubject } from "./clauseSubject";
import { dimensionOf } from "./dimension";
import { directionOf, kindOf, kindOfPeriod, lastDayOf, turned, usualKind } from "./growth";
import { kindStated, writtenKind } from "./written";
import type { Meaning } from "./meaning";
import type { Memory, Recent } from "./memory";
import type { Sense } from "./mentions";
import { between, wordsBetween, type Quantity, type Scene } from "./scene";
import { candidates } from "./subject";
import { labelFor, sideOf, type Times } from "./time";
import { kindOfRate } from "./twoBases";

const grows = ({ metric, weak }: Pick<Sense, "metric" | "weak">) =>
  !(weak && metric.kind === "price") &&
  metric.time !== "none" &&
  metric.kind !== "guidance" &&
  !/_change$|_share$|^listing|_vs_guidance$|^transaction/.test(metric.id);

/** What it is that grew. */
function subjectOf(scene: Scene, quantity: Quantity, memory: Memory): Pick<Sense, "metric" | "opposite"> | undefined {
  const told = clauseSubject(scene, quantity);
  if (told && !(told.id === "btc_mined" && memory.recent?.metric.id.startsWith("units_")))
    return { metric: told, opposite: false };
  const direction = directionOf(scene, quantity);
  const { recent } = memory;
  if (
    direction &&
    direction.start >= quantity.end &&
    /^\s+(?:in|of)\b/i.test(between(scene, direction.end, Math.min(scene.end, direction.end + 12)))
  ) {
    const next = scene.mentions.filter(
      ({ start }) => start >= direction.end && wordsBetween(scene, direction.end, start) <= 5,
    );
    const senses = next.flatMap((mention) =>
      mention.senses
        .filter(grows)
        .map((sense) => ({ sense, rank: mention.start - mention.length * 4 + (sense.weak ? 40 : 0) })),
    );
    const first = senses.sort((a, b) => a.rank - b.rank)[0];
    if (first) return first.sense;
  }
  const beside = scene.directions.find(
    ({ start }) => start > quantity.end && between(scene, quantity.end, start) === " ",
  );
  const ahead = beside && ofNext(scene, beside.end);
  if (ahead) return ahead;
  // "as a result of a 50% higher average revenue per bitcoin"
  const qualified =
    direction &&
    /^\s$/.test(between(scene, quantity.end, direction.start)) &&
    /^(?:higher|lower)$/i.test(between(scene, direction.start, direction.end))
      ? scene.mentions.find(
          ({ start }) => start >= direction.end && /^ (?:average )?$/i.test(between(scene, direction.end, start)),
        )
      : undefined;
  const higher = qualified?.senses.find(grows);
  if (higher) return higher;
  const last = recent && recent.basis === "guidance" ? (reportedBefore(recent, memory) ?? recent) : recent;
  const here = last?.scene === scene && !/_vs_guidance$|_change$/.test(last.metric.id) ? last : undefined;
  const named = candidates(scene, quantity, grows).filter(({ side }) => side === "left");
  // "…, representing a decrease of 64%" goes back to the figure, whatever stands between.
  const resumes =
    here &&
    /,\s+(?:representing|marking|indicating|reflecting|which (?:is|was|represent)|an? |up |down )[^,]*$/i.test(
      between(scene, here.quantity.end, quantity.from),
    );
  const since =
    here && !resumes
      ? named.find(({ mention, sense }) => mention.start >= here.quantity.end && !sense.weak && mention.length > 1)
      : undefined;
  if (since) return since.sense;
  // "13.8 against 13.2, as the adjustment took difficulty down 3.3%": what stands before the direction at once.
  const moved = named.find(
    ({ mention, sense }) =>
      !sense.weak &&
      direction !== undefined &&
      here !== undefined &&
      mention.start >= here.quantity.end &&
      between(scene, mention.end, direction.start) === " ",
  );
  if (moved) return moved.sense;
  if (here && missedBetween(scene, here.quantity, quantity, memory)) return undefined;
  if (here && grows({ ...here, weak: false })) return here;
  const nouns = named.filter(({ mention }) => mention === named[0]!.mention);
  const noun = nouns.find(({ sense }) => sense.metric === recent?.metric) ?? nouns[0];
  if (noun) return noun.sense;
  const opening = between(scene, scene.start, quantity.from);
  const goesOn =
    /^\W*(?:(?:year-over-year|year-on-year|sequentially|quarter-over-quarter),? )?(?:this|that|it|which|compared|representing|up|down|an?|the (?:increase|decrease))\b/i.test(
      opening,
    );
  return last && goesOn && grows({ ...last, weak: false }) ? last : undefined;
}

/** "Revenue was $128 million, within our guidance of $120 million to $135 million, an increase of 9%": of what was reported. */
const reportedBefore = ({ base }: Recent, { told }: Memory) =>
  told.filter((each) => each.basis === "actual" && each.base === base && each.value !== null).at(-1);

/** "a 50% higher average revenue per bitcoin": what follows the direction at once is what grew. */
function ofNext(scene: Scene, end: number): Sense | undefined {
  const next = scene.mentions.filter(({ start }) => start > end && between(scene, end, start) === " ");
  const [longest] = next.sort((a, b) => b.length - a.length);
  return longest?.senses.find((sense) => grows(sense) && !sense.weak);
}

/** An amount that was not read stands between: the rate may be of it. */
const missedBetween = ({ quantities }: Scene, a: Quantity, b: Quantity, { told }: Memory) =>
  quantities.some(
    (each) =>
      each.start >= a.end &&
      each.end <= b.from &&
      each.magnitude !== undefined &&
      each.magnitude.unit !== "ratio" &&
      !told.some(({ quantity }) => quantity === each),
  );

export function growthOf(
  scene: Scene,
  quantity: Quantity,
  magnitude: Magnitude,
  times: Times,
  memory: Memory,
  calendar: Calendar,
): Meaning | undefined {
  const subject = subjectOf(scene, quantity, memory);
  if (!subject) return undefined;
  const { metric, opposite } = subject;
  const isLoss = opposite || metric.id.endsWith("_loss");
  const words = directionOf(scene, quantity)?.value ?? (magnitude.multiple ? "up" : undefined);
  const falls = magnitude.value.startsWith("-");
  if (!words && !falls) return undefined;
  const span = spanOf(scene, quantity, calendar);
  const recent = memory.recent?.metric === metric ? memory.recent : undefined;
  const own = times.own.get(quantity)?.value;
  const kind = span
    ? "other"
    : ((metric.market ? kindWithin(scene, quantity) : undefined) ??
      kindOfRate(scene, quantity, calendar) ??
      kindOf(scene, quantity, calendar, recent?.scene === scene ? lastDayOf(recent.period) : undefined) ??
      (own?.unit === "year to date" ? "other" : undefined) ??
      (recent && /^FY\d{4}$/.test(recent.period ?? "")
        ? "yoy"
        : metric.market
          ? kindOfMarket(own, calendar)
          : (kindStated(scene, memory, calendar) ??
            writtenKind(scene, calendar) ??
            memory.kind ??
            usualKind(calendar))));
  if (kind === "several" || kind === undefined) return undefined;
  if (!span && isOpen(scene, quantity, calendar)) return undefined;
  const fold = magnitude.multiple ? new Exact(magnitude.value) : undefined;
  if (fold && !fold.gt(1)) return undefined;
  return {
    metric,
    base: metric,
    opposite,
    value: null,
    unit: "ratio",
    comparison: {
      kind,
      change: fold ? fold.minus(1).toFixed() : unsigned(magnitude.value),
      direction: falls ? "decrease" : turned(words!, metric, isLoss),
      ...(opposite && !metric.id.endsWith("_loss") ? { of: "loss" as const } : {}),
      ...(fold ? { multiple: magnitude.value } : {}),
    },
    period: span ?? growthPeriod(scene, quantity, metric, times, memory, calendar),
    basis: metric.market ? "market" : "actual",
    dimension: findMetric(metric.id) ? growthDimension(scene, quantity, metric, memory) : {},
  };
}

/** "Difficulty rose 16% over the quarter": since the end of the one before. */
function kindWithin(scene: Scene, { end }: Quantity) {
  const during =
    /^(?: alone)? (?:over|in|during|for|through|within|across) (?:the|this|that) (?:same |whole |full )?(quarter|month|year)\b(?! (?:ago|before|earlier))/i
      .exec(between(scene, end, Math.min(scene.end, end + 48)))?.[1]
      ?.toLowerCase();
  if (!during) return undefined;
  return during === "year" ? "yoy" : during === "month" ? "mom" : "qoq";
}

/** A market that rose in what is reported rose since the one before; nothing where no time is said. */
function kindOfMarket(own: PeriodPhrase | undefined, calendar: Calendar) {
  const time = own && resolve(own, calendar, false);
  return time && time.label === reportedOf(calendar)?.label ? usualKind(calendar) : undefined;
}

/** Compared with two times, and nothing says which rate is of which. */
function isOpen(scene: Scene, quantity: Quantity, calendar: Calendar): boolean {
  if (kindOfRate(scene, quantity, calendar) ?? kindOf(scene, quantity, calendar)) return false;
  const now = reportedOf(calendar)?.end;
  const kinds = new Set(
    [...scene.periods.map(({ value }) => value), ...scene.bases.flatMap(({ value }) => value.period ?? [])].flatMap(
      (phrase) => kindOfPeriod(phrase, calendar, now) ?? [],
    ),
  );
  return kinds.size > 1;
}

function growthDimension(scene: Scene, quantity: Quantity, metric: Metric, memory: Memory) {
  const { recent } = memory;
  if (recent?.scene === scene && recent.metric === metric) return recent.dimension;
  return dimensionOf(scene, quantity, metric, true, memory.topic);
}

/** "from the end of 2022 to the end of Q2 2024": a span with ends of its own. */
function spanOf(scene: Scene, { start }: Quantity, calendar: Calendar): string | undefined {
  const [from, to] = scene.bases.flatMap((base) => {
    const end = scene.periods.find(
      (period) =>
        /^\W*(?:to|through|until)(?: the)?\W*$/i.test(between(scene, base.end, period.start)) &&
        period.start > base.end,
    );
    return base.value.period && end && end.end <= start ? [base.value.period, end.value] : [];
  });
  const first = from && resolve(from, calendar, false);
  const last = to && resolve(to, calendar, false);
  if (!first || !last) return undefined;
  return `${first.edge === "start" ? first.start : first.end}/${last.edge === "start" ? last.start : last.end}`;
}

function growthPeriod(
  scene: Scene,
  quantity: Quantity,
  metric: Metric,
  times: Times,
  memory: Memory,
  calendar: Calendar,
): string | null {
  const { recent } = memory;
  // "…, and 307 for the full year, down 27% from 421": of the time that it goes on with.
  if (
    recent?.scene === scene &&
    recent.metric === metric &&
    !times.own.has(quantity) &&
    isWholeYear(scene, recent, quantity)
  )
    return recent.period;
  const elsewhere =
    recent?.scene === scene &&
    recent.metric === metric &&
    !recent.when?.isPrior &&
    recent.when?.side !== "before" &&
    lastDayOf(recent.period);
  if (elsewhere && !times.own.has(quantity)) return recent.period;
  const phrase = times.own.get(quantity) ?? times.free.filter(({ end }) => end <= quantity.start).at(-1);
  const said = phrase?.value ?? scene.under?.phrase;
  const time = said ? resolve(said, calendar, false) : null;
  if (time && sideOf(time, calendar) === "now" && time.span !== "day") return labelFor(metric, time, calendar);
  const fullYear = /^FY\d{4}$/.exec(recent?.period ?? "");
  if (fullYear && recent?.metric === metric && calendar.quarter !== null)
    return `FY${Math.floor(calendar.quarter / 4)}`;
  return labelFor(metric, null, calendar);
}

/** Nothing but a direction stands between a year's figure and its rate. */
const isWholeYear = (scene: Scene, { period, quantity, when }: Recent, rate: Quantity) =>
  /^FY\d{4}$/.test(period ?? "") &&
  !when?.isPrior &&
  when?.side !== "before" &&
  /^[^;:]{0,40},? (?:up|down|an? (?:increase|decrease) of)(?: by)? $/i.test(between(scene, quantity.end, rate.from));
