import { usdPerDay } from "../units/units";
import { assumptions } from "./assumptions";
import { blockReward, rewardFormula } from "./blockReward";
import { defineFunction, type Given } from "./define";
import { hashpriceOf } from "./hashprice";
import { energyCostOf } from "./minerEnergyCost";
import { revenueFormula, revenueOf } from "./minerRevenue";
import { btcPrice, difficulty, hashrate, power, powerPrice, subsidy } from "./parameters";
import { formsByChoice } from "./portable";

export const runningMachine = {
  hashrate,
  power,
  powerPrice,
  btcPrice,
  difficulty,
  subsidy,
  assumptions: assumptions("fees", "feeMode", "poolFee", "uptime", "pue", "opexPerDay"),
};

/** Revenue after the pool fee and running cost of a machine in a day. */
export function revenueAndCost({
  hashrate,
  power,
  powerPrice,
  btcPrice,
  difficulty,
  subsidy,
  assumptions,
}: Given<typeof runningMachine>) {
  const { fees, feeMode, poolFee, uptime, pue, opexPerDay } = assumptions;
  const hashprice = hashpriceOf(btcPrice, difficulty, blockReward(subsidy, fees, feeMode));
  return {
    revenue: revenueOf(hashrate, hashprice, poolFee, uptime),
    cost: usdPerDay(energyCostOf(power, powerPrice, uptime, pue).plus(opexPerDay)),
  };
}

export const minerProfit = defineFunction({
  name: "MINERPROFIT",
  group: "Miner",
  summary: "Revenue of a machine in a day after the pool fee, less energy and other running cost.",
  parameters: runningMachine,
  returns: usdPerDay,
  form: "elementwise",
  refuses: {},
  source: "docs/conventions.md#a-day-of-mining",
  portable: formsByChoice(
    { feeMode: rewardFormula },
    ({ feeMode }) => `${revenueFormula(feeMode)}-power*24/1000*uptime*pue*powerPrice-opexPerDay`,
  ),
  compute(given) {
    const { revenue, cost } = revenueAndCost(given);
    return usdPerDay(revenue.minus(cost));
  },
});
