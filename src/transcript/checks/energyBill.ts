import { Exact } from "../../units/exact";
import { metric } from "../taxonomy";
import { daysOf } from "./calendar";
import { comparedStatements, factsAbout, factsOf, type Fact } from "./facts";
import type { Check } from "./finding";
import { inRange } from "./scale";
import { about, amount, inSentence, place, quoted } from "./wording";

/** What a fleet's power would cost in a period, set against what mining brought. */
export interface EnergyBill {
  readonly hashrate: Exact;
  readonly efficiency: Exact;
  /** False where no efficiency was said and the best a fleet can have stands in. */
  readonly efficiencyStated: boolean;
  readonly megawatts: Exact;
  readonly cost: Exact;
  readonly revenue: Exact;
  readonly revenueLabel: string;
}

const first = (facts: readonly Fact[], ids: readonly string[], whens: readonly (string | null)[]): Fact | undefined =>
  ids
    .flatMap((id) => factsAbout(facts, id).filter((fact) => fact.growth === null && fact.dimension === ""))
    .find((fact) => !fact.outlook && (whens.length === 0 || whens.includes(fact.when)));

/**
 * The bill of running the stated fleet at a price of power for a period.
 *
 *   MW = EH/s × J/TH;  cost = MW × 1000 × 24 × days × price
 *
 * Null where hashrate or revenue was not said. A period whose days the label does not tell counts as a quarter.
 */
export function energyBill(facts: readonly Fact[], period: string, price: Exact): EnergyBill | null {
  const days = daysOf(period);
  const fleets = ["average_operating_hashrate", "self_mining_hashrate", "installed_hashrate"];
  const hashrate = first(facts, fleets, [period, days?.last ?? null]) ?? first(facts, fleets, []);
  const revenue = first(facts, ["mining_revenue", "total_revenue"], [period]);
  if (!hashrate || !revenue) return null;
  const efficiency = first(facts, ["fleet_efficiency"], []);
  const joules = efficiency?.statements[0].value ?? new Exact(metric("fleet_efficiency").range[0]);
  const smallest = Exact.min(...comparedStatements(hashrate).map(({ value }) => value));
  const megawatts = smallest.div(1e6).times(joules);
  const length = days ? (Date.parse(days.last) - Date.parse(days.first)) / 86_400_000 + 1 : 91;
  return {
    hashrate: smallest,
    efficiency: joules,
    efficiencyStated: efficiency !== undefined,
    megawatts,
    cost: megawatts.times(1000).times(24).times(length).times(price),
    revenue: revenue.statements[0].value,
    revenueLabel: inSentence(metric(revenue.metric).label),
  };
}

/** The bill in words: "4 EH/s at even 12 J/TH draw 48 MW: $421 million of power, against mining revenue of $9 million". */
export function billInWords(bill: EnergyBill): string {
  const efficiency = `${bill.efficiencyStated ? "" : "even "}${amount(bill.efficiency, "J/TH")}`;
  return `${amount(bill.hashrate, "TH/s")} at ${efficiency} draw ${about(bill.megawatts, "MW")}: ${about(bill.cost, "USD")} of power for the period, against ${bill.revenueLabel} of ${amount(bill.revenue, "USD")}`;
}

/** A price of power within its range at which the stated fleet could not have been run. */
export const powerDearerThanRevenue: Check = ({ figures }) => {
  const facts = factsOf(figures);
  return figures
    .filter(
      ({ metric: id, value, period, basis }) =>
        id === "electricity_price" && value !== null && period && basis !== "guidance",
    )
    .filter(({ value }) => inRange("electricity_price", new Exact(value!)))
    .flatMap((figure) => {
      const bill = energyBill(facts, figure.period!, new Exact(figure.value!));
      // Twice: fleets grow, so that hashrate at the end of a quarter overstates its average, and old machines stand still at times.
      if (!bill || !bill.revenue.gt(0) || bill.cost.lte(bill.revenue.times(2))) return [];
      return [
        {
          severity: "high",
          message: `Said ${quoted(figure)} for power (${place(figure)}). ${billInWords(bill)}.`,
          figures: [figure],
        },
      ];
    });
};
