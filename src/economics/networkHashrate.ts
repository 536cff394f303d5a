import { Exact } from "../units/exact";
import { ehs, hashrateIn, hashrateUnits, hs } from "../units/units";
import { defineFunction } from "./define";
import { blockSeconds, choice, difficulty } from "./parameters";
import { formsByChoice } from "./portable";

/**
 * Hashes expected for a block at difficulty 1.
 *
 * Pools and indices take 2^32; Bitcoin Core's chainwork and getnetworkhashps take 2^48/65535, 1.5e-5 more.
 */
export const hashesPerDifficulty = {
  "2^32": new Exact(2).pow(32),
  exact: new Exact(2).pow(48).div(65_535),
};

export const basis = choice(
  ["2^32", "exact"],
  "Hashes per unit of difficulty: 2^32, as pools and indices take, or exact, 2^48/65535, as Bitcoin Core's getnetworkhashps.",
  "2^32",
);
/** The same in formulas. */
export const basisFormula = { "2^32": "2^32", exact: "(2^48/65535)" };

const symbols = hashrateUnits.map(({ symbol }) => symbol);
const unitFormula = Object.fromEntries(symbols.map((symbol, i) => [symbol, `10^${3 * i}`]));

export const networkHashrate = defineFunction({
  name: "NETWORKHASHRATE",
  group: "Protocol",
  summary: "Hashrate of the network at which blocks come on time at this difficulty.",
  parameters: {
    difficulty,
    unit: choice(symbols, "Unit of the result.", "EH/s"),
    blockSeconds,
    basis,
  },
  returns: ehs,
  returnsBy: { parameter: "unit", units: Object.fromEntries(hashrateUnits.map((unit) => [unit.symbol, unit])) },
  form: "elementwise",
  refuses: {},
  source: "Bitcoin Core, src/rpc/mining.cpp, GetNetworkHashPS; docs/conventions.md#difficulty",
  portable: formsByChoice(
    { unit: unitFormula, basis: basisFormula },
    ({ unit, basis }) => `difficulty*${basis}/blockSeconds/${unit}`,
  ),
  examples: [
    {
      formula: "MINING.NETWORKHASHRATE(149.3E12)",
      asks: "Which network hashrate does the difficulty of late November 2025 stand for?",
    },
    {
      formula: 'MINING.NETWORKHASHRATE(149.3E12,"PH/s",600,"exact")',
      asks: "What does a node's getnetworkhashps say when blocks come on time at that difficulty, in PH/s?",
    },
  ],
  compute: ({ difficulty, unit, blockSeconds, basis }) =>
    hashrateIn(unit, hs(difficulty.times(hashesPerDifficulty[basis]).div(blockSeconds))),
});
