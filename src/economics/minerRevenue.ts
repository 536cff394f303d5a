import type { Quantity } from "../units/quantity";
import { usdPerDay } from "../units/units";
import { blockReward, rewardFormula } from "./blockReward";
import { defineFunction } from "./define";
import { hashpriceOf } from "./hashprice";
import { btcPrice, difficulty, feeMode, fees, hashrate, poolFee, subsidy, uptime } from "./parameters";
import { formsByChoice } from "./portable";

export const revenueOf = (
  hashrate: Quantity<"TH/s">,
  hashprice: Quantity<"USD/TH/day">,
  poolFee: Quantity<"fraction">,
  uptime: Quantity<"fraction">,
) => usdPerDay(hashrate.times(hashprice).times(uptime).times(poolFee.minus(1).neg()));

/** Revenue in formulas, for a formula of the block reward. */
export const revenueFormula = (reward: string) =>
  `hashrate*uptime*(1-poolFee)*btcPrice*${reward}*86400*10^12/(difficulty*2^32)`;

export const minerRevenue = defineFunction({
  name: "MINERREVENUE",
  group: "Miner",
  summary: "Expected revenue of a machine in a day, after the pool fee.",
  parameters: { hashrate, btcPrice, difficulty, subsidy, fees, feeMode, poolFee, uptime },
  returns: usdPerDay,
  form: "elementwise",
  rational: true,
  refuses: {},
  source: "docs/conventions.md#a-day-of-mining",
  portable: formsByChoice({ feeMode: rewardFormula }, ({ feeMode }) => revenueFormula(feeMode)),
  examples: [
    {
      formula: "MINING.MINERREVENUE(200,100000,149.3E12,3.125)",
      asks: "What does a machine of 200 TH/s earn in a day without fees?",
    },
    {
      formula: 'MINING.MINERREVENUE(200,100000,149.3E12,3.125,0.03,"btcPerBlock",0.02,0.97)',
      asks: "And with fees of 0.03 BTC a block, a pool fee of 2 % and an uptime of 97 %?",
    },
  ],
  compute: ({ hashrate, btcPrice, difficulty, subsidy, fees, feeMode, poolFee, uptime }) =>
    revenueOf(hashrate, hashpriceOf(btcPrice, difficulty, blockReward(subsidy, fees, feeMode)), poolFee, uptime),
});
