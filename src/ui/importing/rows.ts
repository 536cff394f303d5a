import { groups, type Fact } from "../../sheets/groups";
import type { Decision } from "../../sheets/review";
import type { Call, Figure } from "../../transcript/figure";

/** One line of the review: a level with the growth rates said of it, or a figure by itself. */
export interface Row {
  readonly id: string;
  readonly figure: Figure;
  readonly growth: readonly Figure[];
  /** How often the fact was said. */
  readonly mentions: number;
}

export interface RowGroup {
  readonly title: string;
  readonly doubtful: boolean;
  readonly rows: readonly Row[];
}

/** What a level and its growth rates have in common. */
const subject = ({ metric, period, basis, dimension }: Figure) =>
  JSON.stringify([metric, period, basis, Object.entries(dimension).sort()]);

const rowOf = ({ figure, restated }: Fact, growth: readonly Figure[] = []): Row => ({
  id: figure.id,
  figure,
  growth,
  mentions: restated.length + 1,
});

/** Facts in the order of mention, figures of one metric together, each level with its growth rates in one row. */
function rowsOf(facts: readonly Fact[]): readonly Row[] {
  const isGrowth = ({ figure }: Fact) => figure.comparison !== null;
  const levels = new Map<string, Fact>();
  for (const fact of facts) {
    const key = subject(fact.figure);
    if (!isGrowth(fact) && !levels.has(key)) levels.set(key, fact);
  }
  const attached = facts.filter((fact) => isGrowth(fact) && levels.has(subject(fact.figure)));
  const rows = facts
    .filter((fact) => !attached.includes(fact))
    .map((fact) =>
      rowOf(
        fact,
        levels.get(subject(fact.figure)) === fact
          ? attached.filter(({ figure }) => subject(figure) === subject(fact.figure)).map(({ figure }) => figure)
          : [],
      ),
    );
  const first = new Map<string, number>();
  rows.forEach(({ figure }, i) => first.set(figure.metric, first.get(figure.metric) ?? i));
  return rows
    .map((row, i) => ({ row, i }))
    .sort((a, b) => first.get(a.row.figure.metric)! - first.get(b.row.figure.metric)! || a.i - b.i)
    .map(({ row }) => row);
}

/** The review as it is drawn: a doubtful figure has a row of its own, since it is decided by itself. */
export const rowGroups = (call: Call): readonly RowGroup[] =>
  groups(call).map(({ title, doubtful, facts }) => ({
    title,
    doubtful,
    rows: doubtful ? facts.map((fact) => rowOf(fact)) : rowsOf(facts),
  }));

export const figuresOf = ({ figure, growth }: Row): readonly Figure[] => [figure, ...growth];
export const idsOf = (row: Row): readonly string[] => figuresOf(row).map(({ id }) => id);

type Decisions = Readonly<Record<string, Decision>>;
export const isTaken = (decisions: Decisions, id: string): boolean =>
  (decisions[id] ?? { choice: "leave" }).choice !== "leave";

/** Whether all, none or some of these figures are taken. */
export function takenOf(decisions: Decisions, ids: readonly string[]): boolean | "mixed" {
  const taken = ids.filter((id) => isTaken(decisions, id)).length;
  return taken === 0 ? false : taken === ids.length || "mixed";
}

/** Groups with the rows whose text has every word of the search in it; groups without any are left out. */
export function searched(all: readonly RowGroup[], search: string, textOf: (row: Row) => string): readonly RowGroup[] {
  const terms = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (terms.length === 0) return all;
  const matches = (row: Row) => {
    const text = textOf(row).toLowerCase();
    return terms.every((term) => text.includes(term));
  };
  return all.map((group) => ({ ...group, rows: group.rows.filter(matches) })).filter(({ rows }) => rows.length > 0);
}

export interface Counts {
  readonly taken: number;
  readonly left: number;
  readonly undecided: number;
}

/** What an import would do now, in figures. */
export function counts(all: readonly RowGroup[], decisions: Decisions, decided: ReadonlySet<string>): Counts {
  const ids = all.flatMap(({ rows }) => rows.flatMap(idsOf));
  const taken = ids.filter((id) => isTaken(decisions, id)).length;
  const undecided = all
    .filter(({ doubtful }) => doubtful)
    .flatMap(({ rows }) => rows)
    .filter(({ id }) => !decided.has(id)).length;
  return { taken, left: ids.length - taken, undecided };
}
