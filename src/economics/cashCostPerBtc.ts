import { Refusal } from "../units/refusal";
import { btc, usd, usdPerBtc } from "../units/units";
import { defineFunction } from "./define";
import { notNegative, number } from "./parameters";
import { always } from "./portable";

export const cashCostPerBtc = defineFunction({
  name: "CASHCOSTPERBTC",
  group: "Miner",
  summary: "What a company paid in cash for each bitcoin that it mined.",
  parameters: {
    energyCost: number(usd, "Energy of the period.", notNegative),
    otherCashCost: number(usd, "Other cash cost of mining in the period.", notNegative),
    powerCredits: number(usd, "Credits for curtailment and power sold back.", notNegative),
    btcMined: number(btc, "Bitcoin mined in the period.", notNegative),
  },
  returns: usdPerBtc,
  form: "elementwise",
  refuses: { noAnswer: "btcMined is 0." },
  note: "Without depreciation and share-based pay. Below 0 where credits exceed cost.",
  source: "docs/conventions.md#a-day-of-mining",
  portable: always("(energyCost+otherCashCost-powerCredits)/btcMined"),
  examples: [
    {
      formula: "MINING.CASHCOSTPERBTC(30000000,9000000,4500000,750)",
      asks: "What did a bitcoin cost a miner with 30 million USD of energy, 9 million of other cost and credits of 4.5 million?",
    },
    {
      formula: "MINING.CASHCOSTPERBTC({30000000;8000000},{9000000;3000000},{4500000;14000000},{750;190})",
      asks: "And by quarter, when a hot August brings more credits than the whole site costs?",
    },
  ],
  compute({ energyCost, otherCashCost, powerCredits, btcMined }) {
    if (btcMined.isZero()) throw new Refusal("no-answer", "btcMined is 0, so there is no cost for each bitcoin.");
    return usdPerBtc(energyCost.plus(otherCashCost).minus(powerCredits).div(btcMined));
  },
});
