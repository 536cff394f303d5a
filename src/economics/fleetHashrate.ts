import { count, ehs, ths } from "../units/units";
import { defineFunction } from "./define";
import { notNegative, range } from "./parameters";
import { always } from "./portable";
import { sumProduct } from "./sumProduct";

/** Machines of a fleet by model, item by item. */
export const machinesByModel = {
  units: range(count, "Number of machines, by model.", notNegative),
  hashrate: range(ths, "Hashrate of one machine, by model.", notNegative, "units"),
};

export const fleetHashrate = defineFunction({
  name: "FLEETHASHRATE",
  group: "Fleet",
  summary: "Hashrate of a fleet of several models.",
  parameters: machinesByModel,
  returns: ehs,
  form: "reduce",
  refuses: { input: "The ranges differ in shape." },
  note: "By nameplate, all machines running. Blank cells count as 0.",
  source: "docs/conventions.md#fleet",
  portable: always("SUMPRODUCT(units,hashrate)/10^6"),
  examples: [
    {
      formula: "MINING.FLEETHASHRATE({8320;24960},{220;230})",
      asks: "How much hashrate did Riot order in June 2023, with 8,320 machines of 220 TH/s and 24,960 of 230?",
    },
    {
      formula: "MINING.FLEETHASHRATE({1000;500;2000},{200;270})",
      asks: "What happens when a range is one row short?",
    },
  ],
  compute: ({ units, hashrate }) => ehs(sumProduct(units, hashrate).div(1e6)),
});
