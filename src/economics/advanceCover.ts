import { Refusal } from "../units/refusal";
import { fraction, usd } from "../units/units";
import { defineFunction } from "./define";
import { notNegative, number } from "./parameters";
import { always } from "./portable";

export const advanceCover = defineFunction({
  name: "ADVANCECOVER",
  group: "Manufacturer",
  summary: "Customers' advances as a fraction of the revenue guided for the next quarter.",
  parameters: {
    contractLiabilities: number(usd, "Customers' advances on the balance sheet, contract liabilities.", notNegative),
    nextRevenue: number(usd, "Revenue guided for the next quarter.", notNegative),
  },
  returns: fraction,
  form: "elementwise",
  refuses: { noAnswer: "nextRevenue is 0." },
  source: "docs/conventions.md#asp",
  portable: always("contractLiabilities/nextRevenue"),
  examples: [
    {
      formula: "MINING.ADVANCECOVER(51000000,73000000)",
      asks: "How much of the next quarter's revenue has a maker in hand, with advances of 51 million USD and a guide of 73 million?",
    },
    {
      formula: "MINING.ADVANCECOVER({39000000;51000000},{70000000;73000000})",
      asks: "And how did it move from one quarter to the next?",
    },
  ],
  compute({ contractLiabilities, nextRevenue }) {
    if (nextRevenue.isZero())
      throw new Refusal("no-answer", "nextRevenue is 0, so there is nothing that advances could cover.");
    return fraction(contractLiabilities.div(nextRevenue));
  },
});
