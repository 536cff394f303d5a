import { usdPerKwh, usdPerPhDay, usdPerThDay, usdPerThToPh } from "../units/units";
import { defineFunction } from "./define";
import { efficiency, number, per, poolFee, powerPrice } from "./parameters";
import { formsByChoice } from "./portable";

export const hashcost = defineFunction({
  name: "HASHCOST",
  group: "Hashprice",
  summary: "Running cost of a unit of hashrate in a day, as the hashprice that covers it and the pool fee.",
  parameters: {
    efficiency,
    powerPrice,
    poolFee,
    otherUsdPerKwh: number(
      usdPerKwh,
      "Other running cost for each kWh.",
      { min: 0, max: 1 },
      { default: 0, hint: powerPrice.hint },
    ),
    per,
  },
  returns: usdPerPhDay,
  returnsBy: { parameter: "per", units: { PH: usdPerPhDay, TH: usdPerThDay } },
  form: "elementwise",
  rational: true,
  refuses: {},
  note: "With poolFee it is the gross hashprice at which the machine breaks even.",
  source: "docs/conventions.md#a-day-of-mining",
  portable: formsByChoice(
    { per: { PH: "24", TH: "0.024" } },
    ({ per }) => `efficiency*${per}*(powerPrice+otherUsdPerKwh)/(1-poolFee)`,
  ),
  examples: [
    {
      formula: "MINING.HASHCOST(17.5,0.06)",
      asks: "What does the energy of one PH/s cost in a day at 17.5 J/TH and 6 cents?",
    },
    {
      formula: "MINING.HASHCOST({15;17.5;21.5;29.5},0.06,0.02)",
      asks: "Below which hashprice does each class of a fleet lose money, with a pool fee of 2 %?",
    },
  ],
  compute({ efficiency, powerPrice, poolFee, otherUsdPerKwh, per }) {
    const energy = efficiency.times("0.024").times(powerPrice.plus(otherUsdPerKwh));
    const cost = usdPerThDay(energy.div(poolFee.minus(1).neg()));
    return per === "TH" ? cost : usdPerThToPh(cost);
  },
});
