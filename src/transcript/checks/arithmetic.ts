import { Exact } from "../../units/exact";
import type { Figure } from "../figure";
import { metric } from "../taxonomy";
import { factsOf, levelOf, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { computed, identities, type Identity } from "./identities";
import { containsZero, meets, type Interval } from "./interval";
import { about, inSentence, named, sourced } from "./wording";

/** An identity with one statement for each of its members. */
interface Instance {
  readonly identity: Identity;
  readonly result: Statement;
  readonly inputs: readonly [Statement, Statement];
  readonly value: Interval;
  readonly holds: boolean;
}

function instancesOf(identity: Identity, result: Fact, a: Fact, b: Fact): readonly Instance[] {
  return result.statements.flatMap((stated) =>
    a.statements.flatMap((first) =>
      b.statements
        .filter((second) => identity.operator !== "÷" || !containsZero(second.interval))
        .map((second) => {
          const value = computed(identity, first.interval, second.interval);
          return {
            identity,
            result: stated,
            inputs: [first, second] as const,
            value,
            holds: meets(value, stated.interval),
          };
        }),
    ),
  );
}

/** All instances of an identity that the facts allow, those of one cell together. */
function cellsOf(identity: Identity, facts: readonly Fact[]): readonly (readonly Instance[])[] {
  return facts
    .filter(
      (fact) =>
        (fact.metric === identity.result && fact.growth === null && !fact.outlook && fact.when !== null) ||
        (fact.metric === identity.result && metric(fact.metric).time === "none"),
    )
    .flatMap((fact) => {
      const [a, b] = identity.inputs.map((id) => levelOf(facts, id, fact.when, fact.dimension));
      return a && b ? [instancesOf(identity, fact, a, b)] : [];
    });
}

const middle = ({ low, high }: Interval) => low.plus(high).div(2);
const membersOf = ({ result, inputs }: Instance) => [result, ...inputs];

/** From here on a miss makes a model wrong; below, it may be a rounding of another kind. */
const severe = 0.05;

/** Where the result would fit at another scale, the scale. */
function slipOf({ result, value }: Instance): string | undefined {
  return ["0.001", "0.01", "0.1", "10", "100", "1000"].find((factor) =>
    meets(value, {
      low: Exact.min(result.interval.low.times(factor), result.interval.high.times(factor)),
      high: Exact.max(result.interval.low.times(factor), result.interval.high.times(factor)),
    }),
  );
}

function finding(instance: Instance, confirmed: ReadonlySet<Figure>): Finding {
  const { identity, result, inputs, value } = instance;
  const figure = result.mentions[0];
  const { unit } = figure;
  const terms = inputs.map(({ mentions }) => `${inSentence(named(mentions[0]))} ${sourced(mentions[0])}`);
  const miss = result.value.minus(middle(value));
  const range = `${about(value.low, unit)} to ${about(value.high, unit)}`;
  const open = membersOf(instance).filter(({ mentions }) => !mentions.some((mention) => confirmed.has(mention)));
  const slip = slipOf(instance);
  const doubtful = open.length > 0 ? open : membersOf(instance);
  const severity = identity.loose ? "info" : miss.abs().gt(result.value.abs().times(severe)) ? "high" : "medium";
  return {
    severity,
    message: `${named(figure)} is ${sourced(figure)}, but ${terms.join(` ${identity.operator} `)} is ${about(middle(value), unit)} (${range} with rounding)${identity.negated ? ", sign turned" : ""}. ${identity.loose ? "Items not named may lie between" : `The difference is ${about(miss.abs(), unit)}`}.`,
    figures: doubtful.flatMap(({ mentions }) => mentions),
    suggestions: slip
      ? result.mentions.map((mention) => ({
          figure: mention,
          suggestion: {
            value: result.value.times(slip).toFixed(),
            unit,
            reason: `Times ${slip} it fits ${terms.join(` ${identity.operator} `)}.`,
          },
        }))
      : [],
  };
}

/**
 * Figures of one period that do not fit each other by definition.
 *
 * A member that another identity confirms is evidence, and the doubt falls on the others.
 */
export const arithmetic: Check = ({ figures }) => {
  const facts = factsOf(figures);
  const cells = identities.flatMap((identity) => cellsOf(identity, facts)).filter((cell) => cell.length > 0);
  const holding = cells.flat().filter(({ holds }) => holds);
  const confirmed = new Set(holding.flatMap(membersOf).flatMap(({ mentions }) => mentions));
  return cells.filter((cell) => !cell.some(({ holds }) => holds)).map(([first]) => finding(first!, confirmed));
};
