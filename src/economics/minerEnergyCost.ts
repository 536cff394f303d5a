import type { Quantity } from "../units/quantity";
import { usdPerDay } from "../units/units";
import { defineFunction } from "./define";
import { power, powerPrice, pue, uptime } from "./parameters";
import { always } from "./portable";

export const energyCostOf = (
  power: Quantity<"W">,
  powerPrice: Quantity<"USD/kWh">,
  uptime: Quantity<"fraction">,
  pue: Quantity<"ratio">,
) => usdPerDay(power.times("0.024").times(uptime).times(pue).times(powerPrice));

export const minerEnergyCost = defineFunction({
  name: "MINERENERGYCOST",
  group: "Miner",
  summary: "Cost of a machine's energy in a day.",
  parameters: { power, powerPrice, uptime, pue },
  returns: usdPerDay,
  form: "elementwise",
  rational: true,
  refuses: {},
  source: "docs/conventions.md#a-day-of-mining",
  portable: always("power*24/1000*uptime*pue*powerPrice"),
  examples: [
    {
      formula: "MINING.MINERENERGYCOST(3500,0.06,0.97)",
      asks: "What does the energy of a machine of 3,500 W cost in a day at 6 cents and 97 % uptime?",
    },
    { formula: "MINING.MINERENERGYCOST(3500,6)", asks: "What happens when the price of power is typed in cents?" },
  ],
  compute: ({ power, powerPrice, uptime, pue }) => energyCostOf(power, powerPrice, uptime, pue),
});
