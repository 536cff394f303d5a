import type { Exact } from "../units/exact";
import { Refusal } from "../units/refusal";
import { fraction } from "../units/units";
import { rewardFormula } from "./blockReward";
import { defineFunction } from "./define";
import { revenueAndCost, runningMachine } from "./minerProfit";
import { revenueFormula } from "./minerRevenue";
import { formsByChoice } from "./portable";

/** Profit over revenue. Refuses where there is no revenue. */
export function marginOf(revenue: Exact, cost: Exact) {
  if (revenue.isZero()) throw new Refusal("no-answer", "Revenue is 0, so there is no margin on it.");
  return fraction(revenue.minus(cost).div(revenue));
}

export const minerMargin = defineFunction({
  name: "MINERMARGIN",
  group: "Miner",
  summary: "Profit of a machine in a day as a fraction of its revenue after the pool fee.",
  parameters: runningMachine,
  returns: fraction,
  form: "elementwise",
  rational: true,
  refuses: { noAnswer: "Revenue is zero." },
  source: "docs/conventions.md#a-day-of-mining",
  portable: formsByChoice(
    { feeMode: rewardFormula },
    ({ feeMode }) => `1-(power*24/1000*uptime*pue*powerPrice+opexPerDay)/(${revenueFormula(feeMode)})`,
  ),
  examples: [
    {
      formula: 'MINING.MINERMARGIN(200,3500,0.06,100000,149.3E12,3.125,{"poolFee",0.02})',
      asks: "What share of its revenue does the machine keep at 6 cents and 100,000 USD per bitcoin?",
    },
    {
      formula: "MINING.MINERMARGIN(200,3500,{0.04,0.06,0.08},{60000;80000;100000},149.3E12,3.125)",
      asks: "And over a grid, with power at 4, 6 and 8 cents across and bitcoin at 60,000 to 100,000 USD down?",
    },
  ],
  compute(given) {
    const { revenue, cost } = revenueAndCost(given);
    return marginOf(revenue, cost);
  },
});
