import { Exact } from "../../units/exact";
import { metric } from "../taxonomy";
import { daysOf } from "./calendar";
import { comparedStatements, factsAbout, groupBy, levelOf, type Fact, type Statement } from "./facts";
import { computed, identities, type Identity } from "./identities";
import { meets, minus, type Interval } from "./interval";
import { remembered } from "./remembered";

/** An identity with one statement for each of its members. */
export interface Instance {
  readonly identity: Identity;
  readonly result: Statement;
  readonly inputs: readonly Statement[];
  /** What the inputs give. */
  readonly value: Interval;
  readonly holds: boolean;
}

export const membersOf = ({ result, inputs }: Instance): readonly Statement[] => [result, ...inputs];

/** Every choice of one statement for each fact, the first chosen slowest. */
const choices = (facts: readonly Fact[]): readonly (readonly Statement[])[] =>
  facts.reduce<readonly (readonly Statement[])[]>(
    (chosen, fact) => chosen.flatMap((each) => comparedStatements(fact).map((statement) => [...each, statement])),
    [[]],
  );

function instancesOf(identity: Identity, members: readonly Fact[], less: Fact | undefined): readonly Instance[] {
  const deducted = less ? comparedStatements(less) : [];
  return choices(members).map(([result, ...inputs]) => {
    const value = computed(
      identity,
      inputs.map(({ interval }) => interval),
    );
    const { upTo = "1", roughly = "0" } = identity;
    const off = new Exact(roughly);
    const most = { low: value.low.times(off.neg().plus(1)), high: value.high.times(upTo).times(off.plus(1)) };
    const holds = [most, ...deducted.map(({ interval }) => minus(value, interval))].some((each) =>
      meets(each, result!.interval),
    );
    return { identity, result: result!, inputs, value, holds };
  });
}

const isLevel = ({ growth, outlook, when, metric: id }: Fact) =>
  growth === null && !outlook && (when !== null || metric(id).time === "none");

const dayOf = (when: string | null) => (when === null ? null : (daysOf(when)?.last ?? when));
const timeKey = (id: string, when: string | null) => `${id} ${metric(id).time === "none" ? "" : dayOf(when)}`;

const byTime = remembered((facts: readonly Fact[]) =>
  groupBy(facts.filter(isLevel), (fact) => timeKey(fact.metric, fact.when)),
);

/** The only level of a metric at the time, whatever narrows it. */
function onlyLevel(facts: readonly Fact[], id: string, { when, currency }: Fact): Fact | undefined {
  const [only, ...others] = byTime(facts).get(timeKey(id, when)) ?? [];
  const fits = only?.currency === "" || only?.currency === (currency || "USD");
  return fits && others.length === 0 ? only : undefined;
}

/** The instances of all identities that the facts allow; those of one cell, where values conflict, stand together. */
export function cellsOf(facts: readonly Fact[]): readonly (readonly Instance[])[] {
  return identities.flatMap((identity) =>
    factsAbout(facts, identity.result)
      .filter(isLevel)
      .flatMap((fact) => {
        const member = (id: string) =>
          levelOf(facts, id, fact.when, fact.dimension, fact.currency) ??
          (identity.ofOneKind && onlyLevel(facts, id, fact));
        const inputs = identity.inputs.flatMap((id) => member(id) ?? []);
        const less = identity.less === undefined ? undefined : member(identity.less);
        return inputs.length === identity.inputs.length
          ? [instancesOf(identity, [fact, ...inputs], less || undefined)]
          : [];
      }),
  );
}
