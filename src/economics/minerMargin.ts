import { Refusal } from "../units/refusal";
import { fraction } from "../units/units";
import { rewardFormula } from "./blockReward";
import { defineFunction } from "./define";
import { revenueAndCost, runningMachine } from "./minerProfit";
import { revenueFormula } from "./minerRevenue";
import { formsByChoice } from "./portable";

export const minerMargin = defineFunction({
  name: "MINERMARGIN",
  group: "Miner",
  summary: "Profit of a machine in a day as a fraction of its revenue after the pool fee.",
  parameters: runningMachine,
  returns: fraction,
  form: "elementwise",
  refuses: { noAnswer: "Revenue is zero." },
  source: "docs/conventions.md#a-day-of-mining",
  portable: formsByChoice(
    { feeMode: rewardFormula },
    ({ feeMode }) => `1-(power*24/1000*uptime*pue*powerPrice+opexPerDay)/(${revenueFormula(feeMode)})`,
  ),
  compute(given) {
    const { revenue, cost } = revenueAndCost(given);
    if (revenue.isZero()) throw new Refusal("no-answer", "Revenue is 0, so there is no margin on it.");
    return fraction(revenue.minus(cost).div(revenue));
  },
});
