import { metric } from "../taxonomy";
import { comparedStatements, factsOf, groupBy, levelOf, type Fact, type Statement } from "./facts";
import type { Check, Finding } from "./finding";
import { exactly, meets, total, type Interval } from "./interval";
import { about, mentioned } from "./wording";

const segments = [
  "machine_sales_revenue",
  "mining_revenue",
  "integrated_solutions_revenue",
  "consumer_product_revenue",
  "hosting_revenue",
  "hpc_ai_revenue",
  "cloud_hashrate_revenue",
  "engineering_revenue",
  "energy_revenue",
  "pool_revenue",
  "other_revenue",
  "leasing_revenue",
];

/** Metrics whose regions do not contain each other in usual speech. */
const regional = ["self_mining_hashrate", "installed_hashrate", "power_capacity_mw", "fleet_units"];
const shares = ["machine_sales_revenue_share", "total_revenue_share", "online_orders_share"];

/** What a total may be, where the call gives it more than one value. */
const intervalsOf = (whole: Fact) => comparedStatements(whole).map(({ interval }) => interval);

const listed = (parts: readonly Fact[]) => parts.map(inWords).join(", ");

function exceeding(
  parts: readonly Fact[],
  wholes: readonly Interval[],
  wholeInWords: string,
  unit: string,
  also: readonly Fact[],
): readonly Finding[] {
  const sum = total(parts.map(({ statements }) => statements[0].interval));
  if (parts.length === 0 || wholes.some((whole) => sum.low.lt(whole.high))) return [];
  return [
    {
      severity: "high",
      message: `Parts exceed their total: ${listed(parts)} add up to ${about(sum.low.plus(sum.high).div(2), unit)}, more than ${wholeInWords}.`,
      figures: [...parts, ...also].flatMap(({ statements }) => statements[0].mentions),
    },
  ];
}

const inWords = ({ statements }: Fact) => mentioned(statements[0].mentions[0]);

function segmentRevenues(facts: readonly Fact[]): readonly Finding[] {
  return facts
    .filter(
      ({ metric: id, growth, outlook, dimension, when }) =>
        id === "total_revenue" && growth === null && !outlook && dimension === "" && when !== null,
    )
    .flatMap((whole) => {
      const parts = segments.flatMap((id) => levelOf(facts, id, whole.when, "", whole.currency) ?? []);
      return exceeding(parts, intervalsOf(whole), inWords(whole), whole.statements[0].mentions[0].unit, [whole]);
    });
}

/** The one of several values of a part with which the parts add up to the total, and that total. */
export function addingUp(
  fact: Fact,
  facts: readonly Fact[],
): { readonly part: Statement; readonly whole: Statement } | null {
  const whole = segments.includes(fact.metric)
    ? levelOf(facts, "total_revenue", fact.when, "", fact.currency)?.statements[0]
    : undefined;
  if (!whole || fact.dimension !== "" || fact.growth !== null || fact.outlook) return null;
  const others = segments
    .filter((id) => id !== fact.metric)
    .flatMap((id) => levelOf(facts, id, fact.when, "", fact.currency)?.statements[0].interval ?? []);
  const fits = fact.statements.filter(({ interval }) => meets(total([interval, ...others]), whole.interval));
  return fits.length === 1 && others.length > 0 ? { part: fits[0]!, whole } : null;
}

/** Amounts and counts of sites add up; prices and ratios do not. */
const isAdditive = (id: string) => ["flow", "stock"].includes(metric(id).kind) || id === "fleet_units";

const keyOf = ({ dimension }: Fact) => dimension.replace(/=[^;]*/g, "");

function regionsOfWhole(facts: readonly Fact[]): readonly Finding[] {
  const levels = facts.filter(
    ({ metric: id, growth, outlook, when, dimension }) =>
      (dimension.startsWith("site=") ? isAdditive(id) : regional.includes(id)) &&
      growth === null &&
      !outlook &&
      when !== null,
  );
  return [
    ...groupBy(
      levels.filter(({ dimension }) => /^(region|site)=[^;]*$/.test(dimension)),
      (fact) => `${fact.metric} ${fact.when} ${fact.currency} ${keyOf(fact)}`,
    ).values(),
  ].flatMap((parts) => {
    const whole = levelOf(facts, parts[0]!.metric, parts[0]!.when, "", parts[0]!.currency);
    const unit = parts[0]!.statements[0].mentions[0].unit;
    return whole ? exceeding(parts, intervalsOf(whole), inWords(whole), unit, [whole]) : [];
  });
}

function sharesOfOne(facts: readonly Fact[]): readonly Finding[] {
  const parts = facts.filter(
    ({ metric: id, growth, dimension, when }) =>
      shares.includes(id) && growth === null && dimension !== "" && when !== null,
  );
  return [...groupBy(parts, (fact) => `${fact.metric} ${fact.when} ${keyOf(fact)}`).values()].flatMap((group) =>
    group.length > 1 ? exceeding(group, [exactly(1)], "100%", "ratio", []) : [],
  );
}

/** Segments, regions or shares that add up to more than the whole. */
export const partsAndTotal: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return [...segmentRevenues(facts), ...regionsOfWhole(facts), ...sharesOfOne(facts)];
};
