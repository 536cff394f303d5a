import type { Exact } from "../../units/exact";
import { metric } from "../taxonomy";
import { comparedStatements, factsOf, groupBy, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { amount, named, sourced } from "./wording";

/** Hashrates of one fleet, which lie near each other. */
const fleet = ["self_mining_hashrate", "installed_hashrate", "average_operating_hashrate", "hashrate_target"];

/** Amounts that no company multiplies a thousandfold from one period to another. */
const steady = ["total_revenue", "mining_revenue", "cost_of_revenue", "cash", "total_assets", "btc_held_value"];
const steadyUnits = ["TH/s", "J/TH", "USD/kWh", "USD/BTC", "USD/(TH/s)", "USD/(TH/s)/day", "kWh"];

const isSteady = ({ metric: id }: Fact) =>
  (steady.includes(id) || steadyUnits.includes(metric(id).unit)) && metric(id).kind !== "spec";

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
  const ratio = other.div(value);
  if (ratio.gt(300) && ratio.lt(3000)) return "1000";
  return ratio.gt("0.0003") && ratio.lt("0.003") ? "0.001" : null;
}

const sizes = { "1000": "thousandth", "0.001": "thousandfold" } as const;

/** A value that most others of its kind speak against. */
function odd(statement: Statement, near: Statement): Finding {
  const [figure, other] = [statement.mentions[0], near.mentions[0]];
  const factor = statement.value.lt(near.value) ? "1000" : "0.001";
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
  const [small, large] = a.value.lt(b.value) ? [a, b] : [b, a];
  return {
    severity: "high",
    message: `${named(small.mentions[0])} is ${sourced(small.mentions[0])}, about a thousandth of ${sourced(large.mentions[0])}. One of the two has another scale.`,
    figures: [...large.mentions, ...small.mentions],
  };
}

function check(facts: readonly Fact[]): readonly Finding[] {
  const statements = facts.flatMap(comparedStatements).filter(({ value }) => value.gt(0));
  if (statements.length < 2) return [];
  const middle = median(statements.map(({ value }) => value));
  const far = statements.filter(({ value }) => factorTo(value, middle));
  const near = statements.find(({ value }) => factorTo(value, middle) === null)!;
  return far.map((each) => (far.length < statements.length - far.length ? odd(each, near) : apart(each, near)));
}

/** A level a thousand times smaller or larger than others of its kind: petahash for exahash, thousands for millions. */
export const otherScale: Check = ({ figures }) => {
  const levels = factsOf(figures).filter((fact) => fact.growth === null && fact.when !== null && isSteady(fact));
  return [...groupBy(levels, groupOf).values()].flatMap(check);
};
