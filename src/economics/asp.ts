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
  examples: [
    {
      formula: "MINING.ASP(57000000,6200000)",
      asks: "At which price per TH/s did Canaan sell 6.2 million TH/s for about 57 million USD in the second quarter of 2024?",
    },
    {
      formula: "MINING.ASP({57000000;64240000},{6200000;7300000})",
      asks: "How did the selling price move to the third quarter, with 7.3 million TH/s for 64.24 million USD?",
    },
  ],
  compute({ revenue, hashrateSold }) {
    if (hashrateSold.isZero()) throw new Refusal("no-answer", "hashrateSold is 0, so there is no price for each TH/s.");
    return usdPerTh(revenue.div(hashrateSold));
  },
});
