import type { Quantity } from "../units/quantity";
import { usdPerPhDay, usdPerThDay, usdPerThToPh } from "../units/units";
import { blockReward, rewardFormula } from "./blockReward";
import { defineFunction } from "./define";
import { hashvalueOf } from "./hashvalue";
import { btcPrice, difficulty, feeMode, fees, per, subsidy } from "./parameters";
import { formsByChoice } from "./portable";

/** Expected revenue of one TH/s in a day, before the pool fee. */
export const hashpriceOf = (btcPrice: Quantity<"USD/BTC">, difficulty: Quantity<"-">, reward: Quantity<"BTC/block">) =>
  usdPerThDay(hashvalueOf(difficulty, reward).times(btcPrice));

export const hashprice = defineFunction({
  name: "HASHPRICE",
  group: "Hashprice",
  summary: "Expected revenue of a unit of hashrate in a day, before the pool fee.",
  parameters: { btcPrice, difficulty, subsidy, fees, feeMode, per },
  returns: usdPerPhDay,
  returnsBy: { parameter: "per", units: { PH: usdPerPhDay, TH: usdPerThDay } },
  form: "elementwise",
  rational: true,
  refuses: {},
  note: "By difficulty. A price by measured network hashrate is another quantity.",
  source: "docs/conventions.md#hashprice",
  portable: formsByChoice(
    { feeMode: rewardFormula, per: { PH: "10^15", TH: "10^12" } },
    ({ feeMode, per }) => `btcPrice*${feeMode}*86400*${per}/(difficulty*2^32)`,
  ),
  examples: [
    {
      formula: "MINING.HASHPRICE(100000,149.3E12,3.125,0.03)",
      asks: "What does one PH/s earn in a day at 100,000 USD per bitcoin, with fees of 0.03 BTC a block?",
    },
    {
      formula: 'MINING.HASHPRICE(31338,14363025673660,6.25,0.0157,"shareOfReward","TH")',
      asks: "Which hashprice belongs to the inputs of Luxor's post of 17 July 2021, which printed 0.2787 USD per TH/s and a fee share of 1.57 %?",
    },
  ],
  compute({ btcPrice, difficulty, subsidy, fees, feeMode, per }) {
    const price = hashpriceOf(btcPrice, difficulty, blockReward(subsidy, fees, feeMode));
    return per === "TH" ? price : usdPerThToPh(price);
  },
});
