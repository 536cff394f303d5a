import type { Exact } from "../../units/exact";
import { metric } from "../taxonomy";
import { comparedStatements, factsOf, groupBy, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { amount, named, sourced } from "./wording";

/** Hashrates of one fleet, which lie near each other. */
const fleet = ["self_mining_hashrate", "installed_hashrate", "average_operating_hashrate", "hashrate_target"];

/** Metrics that may be of any size from one period to another, or that begin at nothing. */
const unsteady =
  /fair_value|_change$|tax_|one_off|impairment|write_down|^hpc_|^gpus|_proceeds|_repaid|raised|repurchases|acquisition|ordered|shipped|_payments|credits|^other_|interest|contingent|commitment|difficulty|peer_/;

const isSteady = ({ metric: id }: Fact) =>
  metric(id).kind !== "spec" && metric(id).kind !== "ratio" && !unsteady.test(id);

/** The length of a flow's period; balances and prices may be compared at any time. */
const lengthOf = ({ metric: id, when }: Fact) =>
  metric(id).kind === "flow" ? (when ?? "").replace(/\d/g, "").replace("FYQ", "Q").replace("FYH", "H") : "";

const groupOf = (fact: Fact) =>
  JSON.stringify([
    fleet.includes(fact.metric) && fact.dimension === "" ? "fleet" : fact.metric,
    fact.dimension,
    fact.currency,
    lengthOf(fact),
  ]);

const median = (values: readonly Exact[]) =>
  [...values].sort((a, b) => a.comparedTo(b))[Math.floor((values.length - 1) / 2)]!;

/** What a value would have to be multiplied by to lie near another: a thousand, a thousandth, or nothing usual. */
function factorTo(value: Exact, other: Exact): "1000" | "0.001" | null {
  const ratio = other.div(value).abs();
  if (ratio.gt(300) && ratio.lt(3000)) return "1000";
  return ratio.gt("0.0003") && ratio.lt("0.003") ? "0.001" : null;
}

const sizes = { "1000": "thousandth", "0.001": "thousandfold" } as const;

/** A value that most others of its kind speak against. */
function odd(statement: Statement, near: Statement): Finding {
  const [figure, other] = [statement.mentions[0], near.mentions[0]];
  const factor = statement.value.abs().lt(near.value.abs()) ? "1000" : "0.001";
  const value = statement.value.times(factor);
  const suggestion = { value: value.toFixed(), unit: figure.unit, reason: `In line with ${sourced(other)}.` };
  return {
    severity: "high",
    message: `${named(figure)} is ${sourced(figure)}, about a ${sizes[factor]} of ${sourced(other)}. ${amount(value, figure.unit)} would be in line.`,
    figures: statement.mentions,
    suggestions: statement.mentions.map((mention) => ({ figure: mention, suggestion })),
  };
}

/** Two values of which either may be the wrong one. */
function apart(a: Statement, b: Statement): Finding {
  const [small, large] = a.value.abs().lt(b.value.abs()) ? [a, b] : [b, a];
  return {
    severity: "high",
    message: `${named(small.mentions[0])} is ${sourced(small.mentions[0])}, about a thousandth of ${sourced(large.mentions[0])}. One of the two has another scale.`,
    figures: [...large.mentions, ...small.mentions],
  };
}

function check(facts: readonly Fact[]): readonly Finding[] {
  const statements = facts.flatMap(comparedStatements).filter(({ value }) => !value.isZero());
  if (statements.length < 2) return [];
  const middle = median(statements.map(({ value }) => value.abs()));
  const far = statements.filter(({ value }) => factorTo(value, middle));
  const near = statements.find(({ value }) => factorTo(value, middle) === null)!;
  const isOdd = far.length < statements.length - far.length;
  return isOdd ? far.map((each) => odd(each, near)) : far.slice(0, 1).map((each) => apart(each, near));
}

/** A level a thousand times smaller or larger than others of its kind: petahash for exahash, thousands for millions. */
export const otherScale: Check = ({ figures }) => {
  const levels = factsOf(figures).filter((fact) => fact.growth === null && fact.when !== null && isSteady(fact));
  return [...groupBy(levels, groupOf).values()].flatMap(check);
};
