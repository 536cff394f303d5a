import * as unit from "../units/units";
import { blockReward, rewardFormula } from "./blockReward";
import { defineFunction } from "./define";
import { btcPrice, feeMode, fees, networkHashrate, number, per, positive, subsidy } from "./parameters";
import { formsByChoice } from "./portable";

export const hashpriceObserved = defineFunction({
  name: "HASHPRICEOBSERVED",
  group: "Hashprice",
  summary: "Revenue of a unit of hashrate in a day as its share of the measured network hashrate.",
  parameters: {
    btcPrice,
    networkHashrate: { ...networkHashrate, meaning: "Hashrate of the network, as measured." },
    subsidy,
    fees,
    feeMode,
    blocksPerDay: number(unit.blocksPerDay, "Blocks that the network finds in a day.", positive, { default: 144 }),
    per,
  },
  returns: unit.usdPerPhDay,
  returnsBy: { parameter: "per", units: { PH: unit.usdPerPhDay, TH: unit.usdPerThDay } },
  form: "elementwise",
  refuses: {},
  note: "Another quantity than HASHPRICE, which goes by difficulty: the two were 12 % apart in January 2026.",
  source: "docs/conventions.md#hashprice",
  portable: formsByChoice(
    { feeMode: rewardFormula, per: { PH: "10^3", TH: "10^6" } },
    ({ feeMode, per }) => `btcPrice*${feeMode}*blocksPerDay/(networkHashrate*${per})`,
  ),
  examples: [
    {
      formula: 'MINING.HASHPRICEOBSERVED(83625,904.29,3.125,,,,"TH")',
      asks: "Where does a hashprice of 0.0416 USD per TH/s come from, which asic.report printed in January 2026 at 904.29 EH/s?",
    },
    {
      formula: "MINING.HASHPRICEOBSERVED(100000,{900;1000;1100},3.125,0.03,,150)",
      asks: "What would one PH/s earn at three network hashrates, on a day with 150 blocks and fees of 0.03 BTC each?",
    },
  ],
  compute({ btcPrice, networkHashrate, subsidy, fees, feeMode, blocksPerDay, per }) {
    const paid = blockReward(subsidy, fees, feeMode).times(blocksPerDay).times(btcPrice);
    const price = unit.usdPerThDay(paid.div(networkHashrate.times(1e6)));
    return per === "TH" ? price : unit.usdPerThToPh(price);
  },
});
