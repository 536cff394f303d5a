import type { Call, Figure } from "../transcript/figure";
import { findMetric, groups as headings } from "../transcript/taxonomy";
import { factKey } from "./names";
import { doubtful } from "./review";

/** A fact to review: its figure, and the other mentions of it on the call. */
export interface Fact {
  readonly figure: Figure;
  readonly restated: readonly Figure[];
}

export interface FactGroup {
  readonly title: string;
  /** The group of what the analyst has to decide about. */
  readonly doubtful: boolean;
  readonly facts: readonly Fact[];
}

export const decisionsTitle = "Needs your decision";

/** The facts of a call in the order of mention, each shown by its first mention without doubt, else its first. */
function factsOf({ document, figures }: Call, doubts: ReadonlySet<string>): readonly Fact[] {
  const mentions = new Map<string, Figure[]>();
  for (const figure of figures) {
    const fact = factKey(document, figure);
    mentions.set(fact, [...(mentions.get(fact) ?? []), figure]);
  }
  return [...mentions.values()].map((all) => {
    const figure = all.find(({ id }) => !doubts.has(id)) ?? all[0]!;
    return { figure, restated: all.filter((other) => other !== figure) };
  });
}

/** The facts of a call for review: those in doubt first, then by the groups of the taxonomy. Empty groups are left out. */
export function groups(call: Call): readonly FactGroup[] {
  const doubts = doubtful(call);
  const facts = factsOf(call, doubts);
  const groupOf = ({ figure }: Fact) => findMetric(figure.metric)?.group ?? "Other";
  const certain = facts.filter(({ figure }) => !doubts.has(figure.id));
  return [
    { title: decisionsTitle, doubtful: true, facts: facts.filter(({ figure }) => doubts.has(figure.id)) },
    ...[...headings, "Other"].map((title) => ({
      title,
      doubtful: false,
      facts: certain.filter((fact) => groupOf(fact) === title),
    })),
  ].filter(({ facts }) => facts.length > 0);
}
