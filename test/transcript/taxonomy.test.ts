import { lexicon } from "../../src/transcript/lexicon/lexicon";
import { findMetric, groups, metric, metrics } from "../../src/transcript/taxonomy";

it("holds every metric once", () => expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length));

it.each([...metrics])("$id is complete", ({ id, label, group, range, unit, guided }) => {
  expect(id).toMatch(/^[a-z][a-z0-9_]+$/);
  expect(label).toMatch(/^[A-Z]/);
  expect(groups).toContain(group);
  expect(range[0]).toBeLessThan(range[1]);
  expect(unit).not.toBe("");
  if (guided) expect(["guidance"]).toContain(metric(guided).kind);
});

it("knows the stated difference of any metric", () => {
  expect(findMetric("gross_margin_change")).toMatchObject({ unit: "ratio", kind: "flow", range: [-1, 1] });
  expect(findMetric("btc_held_change")).toMatchObject({ label: "Change in Bitcoin held" });
  expect(findMetric("nothing_change")).toBeUndefined();
});

it("is spoken of: the lexicon names only metrics that exist", () =>
  expect(lexicon.map((entry) => entry.metric).filter((id) => !findMetric(id))).toEqual([]));

/** Metrics that need no words, or more than words: the unit says them, or the rest of the sentence. */
const withoutWords = [
  "sites",
  "total_revenue_share",
  "machine_sales_revenue_share",
  "btc_held_change",
  "btc_per_eh",
  "gross_margin_guidance",
  "capex_guidance",
  "opex_guidance",
  "computing_power_guidance",
  "fleet_efficiency_target",
  "cost_to_mine_guidance",
  "other_crypto_held",
  "other_crypto_earned",
  "listing_reverse_split_window",
];
it("is spoken of: every metric has words, or a reason for none", () => {
  const named = new Set([...lexicon.map((entry) => entry.metric), ...withoutWords]);
  expect(metrics.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});
