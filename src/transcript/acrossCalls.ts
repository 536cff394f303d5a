import { factsOf, type Fact } from "./checks/facts";
import { meets } from "./checks/interval";
import { about, mentioned, sourced } from "./checks/wording";
import type { Call, CallDocument, Issue } from "./figure";

const companyOf = ({ ticker, company }: CallDocument) => (ticker ?? company)?.toLowerCase();

/** Levels of the past by metric, time, dimension and currency; one that a call contradicts itself on is left out. */
function levelsOf({ figures }: Call): ReadonlyMap<string, Fact> {
  const levels = factsOf(figures).filter(
    ({ growth, outlook, when, statements }) => growth === null && !outlook && when !== null && statements.length === 1,
  );
  const keyOf = ({ metric, when, dimension, statements: [{ mentions }] }: Fact) =>
    JSON.stringify([metric, when, dimension, mentions[0].unit]);
  return new Map(levels.map((fact) => [keyOf(fact), fact]));
}

/** What a call says of a time that an earlier call has spoken of, where the two differ by more than rounding. */
function restatedIn(call: Call, earlier: Call): Issue[] {
  const then = levelsOf(earlier);
  const when = earlier.document.date ?? earlier.document.period ?? "before";
  return [...levelsOf(call)].flatMap(
    ([
      key,
      {
        statements: [now],
      },
    ]) => {
      const before = then.get(key)?.statements[0];
      if (!before || meets(before.interval, now.interval)) return [];
      const [figure, old] = [now.mentions[0], before.mentions[0]];
      const apart = about(now.value.minus(before.value).abs(), figure.unit);
      return {
        id: "",
        severity: "medium",
        message: `Another value than in the call of ${when}: ${mentioned(figure)}, then ${sourced(old)}. They are ${apart} apart, more than rounding explains: restated, or one was misread.`,
        figures: now.mentions.map(({ id }) => id),
        line: figure.line,
      };
    },
  );
}

/** A call with further issues, their figures flagged. */
function withIssues(call: Call, found: readonly Issue[]): Call {
  if (found.length === 0) return call;
  const added = found.map((issue, i) => ({ ...issue, id: `i${call.issues.length + i + 1}` }));
  const flagsOf = (id: string) => added.filter(({ figures }) => figures.includes(id)).map((issue) => issue.id);
  return {
    ...call,
    issues: [...call.issues, ...added],
    figures: call.figures.map((figure) => ({ ...figure, flags: [...figure.flags, ...flagsOf(figure.id)] })),
  };
}

/**
 * Calls of a company set beside each other, in any order: where a later one gives another value for a time that an
 * earlier one has reported, it gets an issue. Calls of other companies, or without a date, are left as they are.
 */
export const acrossCalls = (calls: readonly Call[]): readonly Call[] =>
  calls.map((call) => {
    const { date } = call.document;
    const company = companyOf(call.document);
    if (date === null || company === undefined) return call;
    const earlier = calls
      .filter(({ document }) => companyOf(document) === company && document.date !== null && document.date < date)
      .sort((a, b) => b.document.date!.localeCompare(a.document.date!));
    return withIssues(
      call,
      earlier.flatMap((each) => restatedIn(call, each)),
    );
  });
