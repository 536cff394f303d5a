import { Exact } from "../../units/exact";
import { dayCount, daysOf } from "./calendar";
import { comparedStatements, factsAbout, factsOf, levelOf, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { about, mentioned } from "./wording";

/** Two products that are one by the physics of mining, over the days of a period. */
interface Relation {
  readonly left: readonly [string, ...string[]];
  readonly right: readonly [string, ...string[]];
  /** What the left is multiplied by, for so many days. */
  readonly factor: (days: number) => Exact;
  /** The unit of both. */
  readonly unit: string;
  /** How many times the other either may be, rounding, losses and fees apart. */
  readonly slack: number;
  /** Periods that it holds in, by their first and last day; any where there are none. */
  readonly between?: readonly [from: string, to: string];
}

/** Coins that the network's blocks bring a day, between the fourth halving and the fifth. */
const dailyCoins = 144 * 3.125;
const sinceHalving = ["2024-05-01", "2028-03-01"] as const;

const relations: readonly Relation[] = [
  {
    left: ["average_operating_hashrate", "fleet_efficiency"],
    right: ["energy_consumed"],
    factor: (days) => new Exact(days).times(24).div(1000),
    unit: "kWh",
    slack: 1.5,
  },
  {
    left: ["energy_consumed", "electricity_price"],
    right: ["energy_cost_per_btc", "btc_mined"],
    factor: () => new Exact(1),
    unit: "USD",
    slack: 1.25,
  },
  {
    left: ["network_share"],
    right: ["btc_mined"],
    factor: (days) => new Exact(days).times(dailyCoins),
    unit: "BTC",
    slack: 1.4,
    between: sinceHalving,
  },
  {
    left: ["average_operating_hashrate"],
    right: ["btc_mined", "network_hashrate"],
    factor: (days) => new Exact(days).times(dailyCoins),
    unit: "BTC TH/s",
    slack: 1.4,
    between: sinceHalving,
  },
];

const value = (statements: readonly Statement[]) =>
  statements.reduce((product, statement) => product.times(statement.value), new Exact(1));
const inWords = (statements: readonly Statement[]) =>
  statements.map(({ mentions }) => mentioned(mentions[0])).join(" × ");

const choices = (facts: readonly Fact[]): readonly (readonly Statement[])[] =>
  facts.reduce<readonly (readonly Statement[])[]>(
    (chosen, fact) => chosen.flatMap((each) => comparedStatements(fact).map((statement) => [...each, statement])),
    [[]],
  );

function finding({ right, factor, unit, slack }: Relation, statements: readonly Statement[], days: number): Finding {
  const [a, b] = [statements.slice(0, -right.length), statements.slice(-right.length)];
  const given = value(a).times(factor(days));
  const perNetwork = unit === "BTC TH/s";
  const network = perNetwork ? b[1]!.value : new Exact(1);
  const shown = perNetwork ? "BTC" : unit;
  const [expected, stated] = [given.div(network), value(b).div(network)];
  const ratio = expected.gt(stated) ? expected.div(stated) : stated.div(expected);
  const divided = perNetwork ? ` ÷ ${mentioned(b[1]!.mentions[0])}` : "";
  const other =
    perNetwork || b.length === 1 ? mentioned(b[0]!.mentions[0]) : `${inWords(b)} is ${about(stated, shown)}`;
  return {
    severity: "medium",
    message: `${inWords(a)}${divided} over ${days} days makes ${about(expected, shown)}, but ${other}: ${ratio.toSignificantDigits(3).toFixed()} times apart, where up to ${slack} times is usual. One of them may have another unit or be of another time.`,
    figures: statements.flatMap(({ mentions }) => mentions),
  };
}

function check(relation: Relation, facts: readonly Fact[], first: Fact): readonly Finding[] {
  const { left, right, factor, slack, between } = relation;
  const [days, ends] = first.when === null ? [null, null] : [dayCount(first.when), daysOf(first.when)];
  if (days === null || days < 20 || !ends) return [];
  if (between && (ends.first < between[0] || ends.last > between[1])) return [];
  const members = [...left, ...right].map(
    (id) => levelOf(facts, id, first.when, "", "USD") ?? levelOf(facts, id, ends.last, "", "USD"),
  );
  const known = members.filter((fact) => fact !== undefined);
  if (known.length < members.length) return [];
  const all = choices(known).filter((statements) => statements.every((each) => each.value.gt(0)));
  const fits = (statements: readonly Statement[]) => {
    const ratio = value(statements.slice(0, left.length))
      .times(factor(days))
      .div(value(statements.slice(left.length)));
    return ratio.lt(slack) && ratio.gt(1 / slack);
  };
  return all.length === 0 || all.some(fits) ? [] : [finding(relation, all[0]!, days)];
}

/** Production, energy and price of power of a period that do not go together. */
export const production: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return relations.flatMap((relation) => {
    const anchor = [...relation.right, ...relation.left].find((id) => /mined|consumed/.test(id))!;
    return factsAbout(facts, anchor)
      .filter(({ growth, outlook, dimension }) => growth === null && !outlook && dimension === "")
      .flatMap((fact) => check(relation, facts, fact));
  });
};
