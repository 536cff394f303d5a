import { factsOf, groupBy, type Fact } from "./checks/facts";
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

/** A fact, and when the call that stated it was held. */
interface Stated {
  readonly fact: Fact;
  readonly date: string;
}

/** What a call says of a time that an earlier call has spoken of, where the two differ by more than rounding. */
function restatedIn(levels: ReadonlyMap<string, Fact>, before: ReadonlyMap<string, Stated>): Issue[] {
  return [...levels].flatMap(([key, fact]) => {
    const then = before.get(key);
    const [now] = fact.statements;
    if (!then || meets(then.fact.statements[0].interval, now.interval)) return [];
    const [figure, old] = [now.mentions[0], then.fact.statements[0].mentions[0]];
    const apart = about(now.value.minus(then.fact.statements[0].value).abs(), figure.unit);
    return {
      id: "",
      severity: "medium",
      message: `Another value than in the call of ${then.date}: ${mentioned(figure)}, then ${sourced(old)}. They are ${apart} apart, more than rounding explains: restated, or one was misread.`,
      figures: now.mentions.map(({ id }) => id),
      line: figure.line,
    };
  });
}

/** A call with further issues, their figures flagged. */
function withIssues(call: Call, found: readonly Issue[]): Call {
  if (found.length === 0) return call;
  const added = found.map((issue, i) => ({ ...issue, id: `i${call.issues.length + i + 1}` }));
  const flags = new Map<string, string[]>();
  for (const { id, figures } of added)
    for (const figure of figures) flags.set(figure, [...(flags.get(figure) ?? []), id]);
  return {
    ...call,
    issues: [...call.issues, ...added],
    figures: call.figures.map((figure) => ({ ...figure, flags: [...figure.flags, ...(flags.get(figure.id) ?? [])] })),
  };
}

/** The calls of one company in the order of their days, each with what it restates of those before. */
function inOrder(calls: readonly Call[]): ReadonlyMap<Call, Call> {
  const known = new Map<string, Stated>();
  const days = groupBy(
    calls.filter(({ document }) => document.date !== null),
    ({ document }) => document.date!,
  );
  const lined = new Map<Call, Call>();
  for (const date of [...days.keys()].sort()) {
    const ofDay = days.get(date)!.map((call) => [call, levelsOf(call)] as const);
    for (const [call, levels] of ofDay) lined.set(call, withIssues(call, restatedIn(levels, known)));
    for (const [, levels] of ofDay) for (const [key, fact] of levels) known.set(key, { fact, date });
  }
  return lined;
}

/**
 * Calls of a company set beside each other, in any order: where a later one gives another value for a time that an
 * earlier one has reported, it gets an issue. Calls of other companies, or without a date, are left as they are.
 */
export function acrossCalls(calls: readonly Call[]): readonly Call[] {
  const companies = groupBy(calls, ({ document }) => companyOf(document) ?? "");
  const lined = new Map([...companies].flatMap(([company, own]) => (company === "" ? [] : [...inOrder(own)])));
  return calls.map((call) => lined.get(call) ?? call);
}
