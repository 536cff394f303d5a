import type { Quantity } from "../units/quantity";
import { Refusal } from "../units/refusal";
import { usdPerBtc, usdPerThDay } from "../units/units";
import { blockReward, rewardFormula } from "./blockReward";
import { defineFunction } from "./define";
import { hashvalueOf } from "./hashvalue";
import { difficulty, efficiency, feeMode, fees, notNegative, number, poolFee, powerPrice, subsidy } from "./parameters";
import { formsByChoice } from "./portable";

/** What a TH/s costs in a day over the bitcoin that it keeps after the pool fee. Refuses where it mines none. */
export function costPerBtcOf(
  costPerThDay: Quantity<"USD/TH/day">,
  difficulty: Quantity<"-">,
  reward: Quantity<"BTC/block">,
  poolFee: Quantity<"fraction">,
) {
  if (reward.isZero()) throw new Refusal("no-answer", "No bitcoin is mined: subsidy and fees are both 0.");
  return usdPerBtc(costPerThDay.div(hashvalueOf(difficulty, reward).times(poolFee.minus(1).neg())));
}

export const costPerBtc = defineFunction({
  name: "COSTPERBTC",
  group: "Miner",
  summary: "Energy cost of mining one bitcoin; with otherCostPerDayPerTH the cash cost.",
  parameters: {
    efficiency,
    powerPrice,
    difficulty,
    subsidy,
    fees,
    feeMode,
    poolFee,
    otherCostPerDayPerTH: number(usdPerThDay, "Other cost of one TH/s in a day.", notNegative, { default: 0 }),
  },
  returns: usdPerBtc,
  form: "elementwise",
  rational: true,
  refuses: { noAnswer: "subsidy and fees are both 0, so that no bitcoin is mined." },
  source: "docs/conventions.md#a-day-of-mining",
  portable: formsByChoice(
    { feeMode: rewardFormula },
    ({ feeMode }) =>
      `(0.024*efficiency*powerPrice+otherCostPerDayPerTH)*difficulty*2^32/(86400*10^12*${feeMode}*(1-poolFee))`,
  ),
  examples: [
    {
      formula: "MINING.COSTPERBTC(17.5,0.08,141668107417558,3.125)",
      asks: "What does the energy for one bitcoin cost with an Antminer S21 at 8 cents and the difficulty of 31 January 2026?",
    },
    {
      formula: 'MINING.COSTPERBTC({15;17.5;21.5},0.06,149.3E12,3.125,0.03,"btcPerBlock",0.02,0.01)',
      asks: "What is the cash cost by class of machine, with fees, a pool fee of 2 % and 0.01 USD of other cost per TH/s and day?",
    },
  ],
  compute({ efficiency, powerPrice, difficulty, subsidy, fees, feeMode, poolFee, otherCostPerDayPerTH }) {
    const cost = efficiency.times("0.024").times(powerPrice).plus(otherCostPerDayPerTH);
    return costPerBtcOf(usdPerThDay(cost), difficulty, blockReward(subsidy, fees, feeMode), poolFee);
  },
});
