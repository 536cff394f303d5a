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
  rational: true,
  refuses: {},
  source: "docs/conventions.md#a-day-of-mining",
  portable: formsByChoice(
    { feeMode: rewardFormula },
    ({ feeMode }) => `${revenueFormula(feeMode)}-power*24/1000*uptime*pue*powerPrice-opexPerDay`,
  ),
  examples: [
    {
      formula: "MINING.MINERPROFIT(200,3500,0.06,100000,149.3E12,3.125)",
      asks: "What is left of a day's revenue after energy, with a machine of 200 TH/s and 3,500 W?",
    },
    {
      formula:
        'MINING.MINERPROFIT(200,3500,0.06,{60000;80000;100000},149.3E12,3.125,{"fees",0.03;"poolFee",0.02;"uptime",0.97;"opexPerDay",0.5})',
      asks: "And at three prices of bitcoin, with fees, pool fee, downtime and 0.50 USD of other cost a day?",
    },
  ],
  compute(given) {
    const { revenue, cost } = revenueAndCost(given);
    return usdPerDay(revenue.minus(cost));
  },
});
