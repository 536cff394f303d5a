import * as unit from "../units/units";
import { defineFunction } from "./define";
import { basis, basisFormula, hashesPerDifficulty } from "./networkHashrate";
import { blockSeconds, networkHashrate } from "./parameters";
import { formsByChoice } from "./portable";

export const difficultyFromHashrate = defineFunction({
  name: "DIFFICULTYFROMHASHRATE",
  group: "Protocol",
  summary: "Difficulty at which blocks come on time with a network hashrate.",
  parameters: { networkHashrate, blockSeconds, basis },
  returns: unit.difficulty,
  form: "elementwise",
  refuses: {},
  source: "Bitcoin Core, src/rpc/mining.cpp, GetNetworkHashPS; docs/conventions.md#difficulty",
  portable: formsByChoice({ basis: basisFormula }, ({ basis }) => `networkHashrate*10^18*blockSeconds/${basis}`),
  examples: [
    {
      formula: "MINING.DIFFICULTYFROMHASHRATE(1000)",
      asks: "Which difficulty belongs to a network of 1,000 EH/s?",
    },
    {
      formula: "MINING.DIFFICULTYFROMHASHRATE(1000,{590;600;610})",
      asks: "And if blocks came every 590 or 610 seconds with that hashrate?",
    },
  ],
  compute: ({ networkHashrate, blockSeconds, basis }) =>
    unit.difficulty(networkHashrate.times("1e18").times(blockSeconds).div(hashesPerDifficulty[basis])),
});
