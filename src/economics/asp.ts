import { Refusal } from "../units/refusal";
import { ths, usd, usdPerTh } from "../units/units";
import { defineFunction } from "./define";
import { notNegative, number } from "./parameters";
import { always } from "./portable";

export const asp = defineFunction({
  name: "ASP",
  group: "Manufacturer",
  summary: "Average selling price of machines, for each TH/s of hashrate sold.",
  parameters: {
    revenue: number(usd, "Revenue from machines.", notNegative),
    hashrateSold: number(ths, "Hashrate of the machines sold.", notNegative),
  },
  returns: usdPerTh,
  form: "elementwise",
  refuses: { noAnswer: "hashrateSold is 0." },
  source: "docs/conventions.md#asp",
  portable: always("revenue/hashrateSold"),
  compute({ revenue, hashrateSold }) {
    if (hashrateSold.isZero()) throw new Refusal("no-answer", "hashrateSold is 0, so there is no price for each TH/s.");
    return usdPerTh(revenue.div(hashrateSold));
  },
});
