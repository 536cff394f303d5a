import fc from "fast-check";
import { checkCall } from "../../../src/transcript/checks/check";
import type { Figure } from "../../../src/transcript/figure";
import { altered, quarter } from "./inventedQuarter";
import { evidence } from "./said";

const check = (figures: readonly Figure[]) => {
  const { document, figures: placed } = evidence(figures);
  return checkCall(document, placed).issues.filter(({ severity }) => severity !== "info");
};
const places = (figures: readonly Figure[], ids: readonly string[]) =>
  figures.flatMap((figure, i) => (ids.includes(figure.metric) ? [i] : []));

/** Metrics that a relation ties to others within rounding. */
const tight = [
  "average_revenue_per_btc",
  "mining_revenue",
  "btc_sold",
  "average_btc_sale_price",
  "btc_sale_proceeds",
  "btc_held_change",
  "btc_price",
  "btc_held_value",
  "computing_power_sold",
  "average_selling_price",
  "machine_sales_revenue",
  "total_revenue",
  "gross_profit",
  "gross_margin",
  "cost_of_revenue",
  "adjusted_ebitda",
  "adjusted_ebitda_margin",
  "electricity_price",
  "power_cost",
  "energy_consumed",
  "btc_mined",
  "btc_mined_per_day",
  "total_assets",
  "total_liabilities",
  "shareholders_equity",
];
/** Metrics that are tied by order of size alone: what else there is was not told. */
const loose = [
  "btc_held",
  "average_operating_hashrate",
  "network_hashrate",
  "energy_cost_per_btc",
  "fleet_efficiency",
  "eps",
  "shares_outstanding",
];

test("a quarter in which everything fits raises no doubt", () => {
  fc.assert(fc.property(quarter, (figures) => expect(check(figures)).toEqual([])));
});

test("a figure that is off by a tenth always does", () => {
  fc.assert(
    fc.property(quarter, fc.nat(), fc.constantFrom(0.9, 1.1), (figures, n, factor) => {
      const tied = places(figures, tight);
      const place = tied[n % tied.length]!;
      expect(check(altered(figures, place, factor)).length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test("so does one that is off by a power of ten, and it is among the figures in doubt", () => {
  fc.assert(
    fc.property(quarter, fc.nat(), fc.constantFrom(0.001, 0.01, 0.1, 10, 100, 1000), (figures, n, factor) => {
      const tied = places(figures, [...tight, ...loose]);
      const place = tied[n % tied.length]!;
      const doubted = check(altered(figures, place, factor)).flatMap((issue) => issue.figures);
      expect(doubted).toContain(`f${place + 1}`);
    }),
    { numRuns: 500 },
  );
});
