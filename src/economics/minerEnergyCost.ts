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
  refuses: {},
  source: "docs/conventions.md#a-day-of-mining",
  portable: always("power*24/1000*uptime*pue*powerPrice"),
  compute: ({ power, powerPrice, uptime, pue }) => energyCostOf(power, powerPrice, uptime, pue),
});
