import { Exact } from "../units/exact";
import type { Quantity } from "../units/quantity";
import { btcPerPhDay, btcPerThDay, btcPerThToPh } from "../units/units";
import { blockReward, rewardFormula } from "./blockReward";
import { defineFunction } from "./define";
import { hashesPerDifficulty } from "./networkHashrate";
import { difficulty, feeMode, fees, per, subsidy } from "./parameters";
import { formsByChoice } from "./portable";

/** Blocks that one TH/s finds in a day at difficulty 1. */
export const blocksPerThDay = new Exact("1e12").times(86_400).div(hashesPerDifficulty["2^32"]);

/** Expected bitcoin of one TH/s in a day: a block takes difficulty * 2^32 hashes on average. */
export const hashvalueOf = (difficulty: Quantity<"-">, reward: Quantity<"BTC/block">) =>
  btcPerThDay(reward.times(blocksPerThDay).div(difficulty));

export const hashvalue = defineFunction({
  name: "HASHVALUE",
  group: "Hashprice",
  summary: "Bitcoin that a unit of hashrate is expected to mine in a day, before the pool fee.",
  parameters: { difficulty, subsidy, fees, feeMode, per },
  returns: btcPerPhDay,
  returnsBy: { parameter: "per", units: { PH: btcPerPhDay, TH: btcPerThDay } },
  form: "elementwise",
  rational: true,
  refuses: {},
  source: "docs/conventions.md#hash-value",
  portable: formsByChoice(
    { feeMode: rewardFormula, per: { PH: "10^15", TH: "10^12" } },
    ({ feeMode, per }) => `${feeMode}*86400*${per}/(difficulty*2^32)`,
  ),
  examples: [
    {
      formula: "MINING.HASHVALUE(149.3E12,3.125,0.03)",
      asks: "How much bitcoin does one PH/s mine in a day, with fees of 0.03 BTC a block?",
    },
    {
      formula: 'MINING.HASHVALUE(17.62E12,6.25,0.013,"ratioToSubsidy","TH")',
      asks: "How much did one TH/s mine in a day in August 2021, when ViaBTC counted fees as 1.3 % of the subsidy?",
    },
  ],
  compute({ difficulty, subsidy, fees, feeMode, per }) {
    const value = hashvalueOf(difficulty, blockReward(subsidy, fees, feeMode));
    return per === "TH" ? value : btcPerThToPh(value);
  },
});
