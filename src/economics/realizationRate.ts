import { Refusal } from "../units/refusal";
import * as unit from "../units/units";
import { blockReward, rewardFormula } from "./blockReward";
import { defineFunction } from "./define";
import { expectedBtcFormula, expectedBtcOf } from "./expectedBtc";
import { difficulty, feeMode, fees, fleetHashrate, notNegative, number, positive, subsidy } from "./parameters";
import { formsByChoice } from "./portable";

export const realizationRate = defineFunction({
  name: "REALIZATIONRATE",
  group: "Fleet",
  summary: "Bitcoin mined as a fraction of what a fleet would mine on average with all machines running.",
  parameters: {
    btcMined: number(unit.btc, "Bitcoin mined in the period.", notNegative),
    fleetHashrate: { ...fleetHashrate, meaning: "Hashrate of the fleet, on average over the period." },
    days: number(unit.days, "Length of the period.", positive),
    difficulty: { ...difficulty, meaning: "Network difficulty, on average over the period." },
    subsidy,
    fees,
    feeMode,
  },
  returns: unit.fraction,
  form: "elementwise",
  refuses: { noAnswer: "subsidy and fees are both 0, so that nothing is expected." },
  note: "Uptime, curtailment, nameplate, pool fee and luck together.",
  source: "docs/conventions.md#fleet",
  portable: formsByChoice({ feeMode: rewardFormula }, ({ feeMode }) => `btcMined/(${expectedBtcFormula(feeMode)})`),
  examples: [
    {
      formula: "MINING.REALIZATIONRATE(1130,31.5,92,149.3E12,3.125,0.03)",
      asks: "Which share of its nameplate did a fleet of 31.5 EH/s realise that mined 1,130 BTC in 92 days?",
    },
    {
      formula: "MINING.REALIZATIONRATE({378;371;402},{31.2;31.5;31.9},{31;30;31},149.3E12,3.125,0.03)",
      asks: "And month by month, as the company reports production and energised hashrate?",
    },
  ],
  compute({ btcMined, fleetHashrate, days, difficulty, subsidy, fees, feeMode }) {
    const expected = expectedBtcOf(fleetHashrate, days, difficulty, blockReward(subsidy, fees, feeMode));
    if (expected.isZero()) throw new Refusal("no-answer", "Nothing is expected: subsidy and fees are both 0.");
    return unit.fraction(btcMined.div(expected));
  },
});
