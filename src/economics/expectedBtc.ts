import type { Quantity } from "../units/quantity";
import * as unit from "../units/units";
import { blockReward, rewardFormula } from "./blockReward";
import { defineFunction } from "./define";
import { hashvalueOf } from "./hashvalue";
import { difficulty, feeMode, fees, fleetHashrate, notNegative, number, subsidy, uptime } from "./parameters";
import { formsByChoice } from "./portable";

/** Bitcoin that a fleet finds on average in a number of days, all machines running. */
export const expectedBtcOf = (
  fleetHashrate: Quantity<"EH/s">,
  days: Quantity<"days">,
  difficulty: Quantity<"-">,
  reward: Quantity<"BTC/block">,
) => unit.btc(hashvalueOf(difficulty, reward).times(fleetHashrate).times(1e6).times(days));

/** The same in formulas. */
export const expectedBtcFormula = (reward: string) => `fleetHashrate*10^6*days*${reward}*86400*10^12/(difficulty*2^32)`;

export const expectedBtc = defineFunction({
  name: "EXPECTEDBTC",
  group: "Fleet",
  summary: "Bitcoin that a fleet is expected to mine in a number of days, before the pool fee.",
  parameters: {
    fleetHashrate,
    days: number(unit.days, "Length of the period.", notNegative),
    difficulty: { ...difficulty, meaning: "Network difficulty, on average over the period." },
    subsidy,
    fees,
    feeMode,
    uptime,
  },
  returns: unit.btc,
  form: "elementwise",
  refuses: {},
  source: "docs/conventions.md#fleet",
  portable: formsByChoice({ feeMode: rewardFormula }, ({ feeMode }) => `uptime*${expectedBtcFormula(feeMode)}`),
  examples: [
    {
      formula: "MINING.EXPECTEDBTC(31.5,92,149.3E12,3.125,0.03)",
      asks: "How many bitcoin should 31.5 EH/s mine in a quarter of 92 days, with fees of 0.03 BTC a block?",
    },
    {
      formula: 'MINING.EXPECTEDBTC(31.5,92,149.3E12,3.125,0.01,"shareOfReward",{1;0.97;0.9})',
      asks: "And at three uptimes, with fees stated as 1 % of the reward?",
    },
  ],
  compute: ({ fleetHashrate, days, difficulty, subsidy, fees, feeMode, uptime }) =>
    unit.btc(expectedBtcOf(fleetHashrate, days, difficulty, blockReward(subsidy, fees, feeMode)).times(uptime)),
});
