import { Exact } from "../../units/exact";
import type { Figure } from "../figure";
import { metric } from "../taxonomy";
import { daysOf } from "./calendar";
import { stated, type Interval } from "./interval";
import { remembered } from "./remembered";

/** Items that share a key, in order of first appearance. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** One value given for a fact, with every mention of it. */
export interface Statement {
  readonly value: Exact;
  /** Of the most precise mention. */
  readonly interval: Interval;
  readonly mentions: readonly [Figure, ...Figure[]];
}

/** One cell of a model: a metric of a period, and all that was said of it. */
export interface Fact {
  readonly metric: string;
  /** A balance of a quarter carries the quarter's last day. */
  readonly when: string | null;
  /** Dimension as text, without an end or start that `when` already tells. */
  readonly dimension: string;
  /** Currency of an amount, "" of everything else. */
  readonly currency: string;
  /** Null for a level, qoq … for a growth rate. */
  readonly growth: string | null;
  readonly outlook: boolean;
  readonly statements: readonly [Statement, ...Statement[]];
}

/** Period and dimension of a figure, a balance being dated to the day. */
function cell({ metric: id, period, dimension }: Figure): { when: string | null; dimension: string } {
  const days = period === null ? null : daysOf(period);
  const point = dimension.point;
  const instant = metric(id).time === "instant" || point === "end" || point === "start";
  const kept = Object.entries(dimension).filter(([key, value]) => key !== "point" || !/^(end|start)$/.test(value));
  const when = instant && days ? (point === "start" ? days.first : days.last) : period;
  return {
    when,
    dimension: kept
      .map((pair) => pair.join("="))
      .sort()
      .join(";"),
  };
}

/** A level as it is, a growth rate with its sign. */
const signed = ({ value, comparison }: Figure) =>
  value !== null
    ? new Exact(value)
    : new Exact(comparison?.change ?? 0).times(comparison?.direction === "decrease" ? -1 : 1);

function signedInterval(figure: Figure): Interval {
  const { low, high } = stated(figure);
  return figure.comparison?.direction === "decrease" ? { low: high.neg(), high: low.neg() } : { low, high };
}

const width = ({ low, high }: Interval) => high.minus(low);

function statementsOf(figures: readonly Figure[]): readonly Statement[] {
  const byValue = groupBy(figures, (figure) => signed(figure).toFixed());
  return [...byValue.values()].map((mentions) => ({
    value: signed(mentions[0]!),
    interval: mentions.map(signedInterval).reduce((best, each) => (width(each).lt(width(best)) ? each : best)),
    mentions: mentions as unknown as Statement["mentions"],
  }));
}

const isOutlook = ({ basis, metric: id }: Figure) =>
  metric(id).kind !== "guidance" && (basis === "guidance" || basis === "target");

const currencyOf = (unit: string) => /^(?!BTC\b)[A-Z]{3}(?=\/|$)/.exec(unit)?.[0] ?? "";

/** The facts that figures state, in order of first mention. */
export const factsOf = remembered((figures: readonly Figure[]): readonly Fact[] => {
  const cells = groupBy(figures, (figure) =>
    JSON.stringify([figure.metric, cell(figure), figure.comparison?.kind, isOutlook(figure), figure.unit]),
  );
  return [...cells.values()].map((mentions) => ({
    metric: mentions[0]!.metric,
    ...cell(mentions[0]!),
    currency: currencyOf(mentions[0]!.unit),
    growth: mentions[0]!.comparison?.kind ?? null,
    outlook: isOutlook(mentions[0]!),
    statements: statementsOf(mentions) as unknown as Fact["statements"],
  }));
});

const levelKey = (id: string, when: string | null, dimension: string) => `${id} ${when} ${dimension}`;

const byCell = remembered((facts: readonly Fact[]) =>
  groupBy(
    facts.filter(({ growth, outlook }) => growth === null && !outlook),
    (fact) => levelKey(fact.metric, fact.when, fact.dimension),
  ),
);

/** The reported levels of a metric at a time, one a currency. */
export const levelsOf = (facts: readonly Fact[], id: string, when: string | null, dimension: string): readonly Fact[] =>
  byCell(facts).get(levelKey(id, when, dimension)) ?? [];

/** The reported level of a metric at a time, if it was said; of an amount, in the currency of the one it is set against. */
export const levelOf = (
  facts: readonly Fact[],
  id: string,
  when: string | null,
  dimension: string,
  currency = "",
): Fact | undefined =>
  levelsOf(facts, id, when, dimension).find((fact) => fact.currency === "" || fact.currency === (currency || "USD"));

const byMetric = remembered((facts: readonly Fact[]) => groupBy(facts, ({ metric: id }) => id));

/** The facts of a metric, levels and growth, in order of first mention. */
export const factsAbout = (facts: readonly Fact[], id: string): readonly Fact[] => byMetric(facts).get(id) ?? [];

/** Values of one fact that are set against those of others; who gives more speaks of no single fact. */
const comparable = 8;
export const comparedStatements = ({ statements }: Fact): readonly Statement[] => statements.slice(0, comparable);

const statementOf = remembered(
  (facts: readonly Fact[]) =>
    new Map(
      facts
        .flatMap(({ statements }) => statements)
        .flatMap((statement) => statement.mentions.map((mention) => [mention, statement] as const)),
    ),
);

/** Every mention of the value that a figure states for its fact. */
export const restatements = (figure: Figure, figures: readonly Figure[]): readonly Figure[] =>
  statementOf(factsOf(figures)).get(figure)?.mentions ?? [figure];
