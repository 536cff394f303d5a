import { megawatt } from "../units/units";
import { defineFunction } from "./define";
import { efficiency, fleetHashrate, pue } from "./parameters";
import { always } from "./portable";

export const fleetPower = defineFunction({
  name: "FLEETPOWER",
  group: "Fleet",
  summary: "Power that a fleet draws at the meter.",
  parameters: { fleetHashrate, efficiency, pue },
  returns: megawatt,
  form: "elementwise",
  refuses: {},
  note: "EH/s times J/TH is MW.",
  source: "docs/conventions.md#fleet",
  portable: always("fleetHashrate*efficiency*pue"),
  examples: [
    {
      formula: "MINING.FLEETPOWER(31.5,17.5)",
      asks: "How many megawatts does a fleet of 31.5 EH/s at 17.5 J/TH need?",
    },
    {
      formula: "MINING.FLEETPOWER(1000,20,{1.01;1.1;1.2})",
      asks: "What does a network of 1,000 EH/s draw by the three overheads of the Cambridge index?",
    },
  ],
  compute: ({ fleetHashrate, efficiency, pue }) => megawatt(fleetHashrate.times(efficiency).times(pue)),
});
