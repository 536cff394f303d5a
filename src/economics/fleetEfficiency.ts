import { Refusal } from "../units/refusal";
import { joulePerTh, watt } from "../units/units";
import { defineFunction } from "./define";
import { machinesByModel } from "./fleetHashrate";
import { notNegative, range } from "./parameters";
import { always } from "./portable";
import { sumProduct } from "./sumProduct";

export const fleetEfficiency = defineFunction({
  name: "FLEETEFFICIENCY",
  group: "Fleet",
  summary: "Energy per terahash of a fleet of several models, weighted by hashrate.",
  parameters: {
    ...machinesByModel,
    power: range(watt, "Power draw of one machine, by model.", notNegative, "units"),
  },
  returns: joulePerTh,
  form: "reduce",
  refuses: { input: "The ranges differ in shape.", noAnswer: "The fleet has no hashrate." },
  note: "Not the mean of the models' J/TH. Blank cells count as 0.",
  source: "docs/conventions.md#fleet",
  portable: always("SUMPRODUCT(units,power)/SUMPRODUCT(units,hashrate)"),
  examples: [
    {
      formula: "MINING.FLEETEFFICIENCY({1000;500;2000},{200;270;110},{3500;3645;3250})",
      asks: "Which efficiency has a fleet of 1,000 machines at 17.5 J/TH, 500 at 13.5 and 2,000 old ones at 29.5?",
    },
    {
      formula: "MINING.FLEETEFFICIENCY({1000;500;0},{200;270;110},{3500;3645;3250})",
      asks: "And once the old ones are switched off?",
    },
  ],
  compute({ units, hashrate, power }) {
    const total = sumProduct(units, hashrate);
    if (total.isZero()) throw new Refusal("no-answer", "The fleet has no hashrate, so it has no energy per terahash.");
    return joulePerTh(sumProduct(units, power).div(total));
  },
});
