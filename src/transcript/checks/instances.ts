import { metric } from "../taxonomy";
import { comparedStatements, levelOf, type Fact, type Statement } from "./facts";
import { computed, identities, type Identity } from "./identities";
import { meets, type Interval } from "./interval";

/** An identity with one statement for each of its members. */
export interface Instance {
  readonly identity: Identity;
  readonly result: Statement;
  readonly inputs: readonly [Statement, Statement];
  /** What the inputs give. */
  readonly value: Interval;
  readonly holds: boolean;
}

export const membersOf = ({ result, inputs }: Instance): readonly Statement[] => [result, ...inputs];

function instancesOf(identity: Identity, result: Fact, a: Fact, b: Fact): readonly Instance[] {
  return comparedStatements(result).flatMap((stated) =>
    comparedStatements(a).flatMap((first) =>
      comparedStatements(b).map((second) => {
        const value = computed(identity, first.interval, second.interval);
        const holds = meets(value, stated.interval);
        return { identity, result: stated, inputs: [first, second] as const, value, holds };
      }),
    ),
  );
}

const isLevel = ({ growth, outlook, when, metric: id }: Fact) =>
  growth === null && !outlook && (when !== null || metric(id).time === "none");

/** The instances of all identities that the facts allow; those of one cell, where values conflict, stand together. */
export function cellsOf(facts: readonly Fact[]): readonly (readonly Instance[])[] {
  const results = facts.filter(isLevel);
  return identities.flatMap((identity) =>
    results
      .filter((fact) => fact.metric === identity.result)
      .flatMap((fact) => {
        const [a, b] = identity.inputs.map((id) => levelOf(facts, id, fact.when, fact.dimension));
        return a && b ? [instancesOf(identity, fact, a, b)] : [];
      }),
  );
}
