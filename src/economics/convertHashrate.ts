import { Exact } from "../units/exact";
import { defineUnit } from "../units/quantity";
import { hashrateIn, hashrateUnits, hs } from "../units/units";
import { defineFunction } from "./define";
import { choice, number } from "./parameters";
import { always } from "./portable";

const symbols = ["H", "kH", "MH", "GH", "TH", "PH", "EH", "ZH"] as const;
const perSecond = Object.fromEntries(symbols.map((symbol) => [`${symbol}/s`, symbol]));
const hashrateUnit = (meaning: string) => ({ ...choice(symbols, meaning), spellings: perSecond });
const step = (parameter: string) => `MATCH(SUBSTITUTE(${parameter},"/s",""),{${symbols.map((each) => `"${each}"`)}},0)`;

export const convertHashrate = defineFunction({
  name: "CONVERTHASHRATE",
  group: "Protocol",
  summary: "A hashrate in another unit.",
  parameters: {
    value: number(defineUnit("as from", "the unit of from", "General", false), "Hashrate to convert.", {}),
    from: hashrateUnit('Unit of value, with or without "/s".'),
    to: hashrateUnit('Unit of the result, with or without "/s".'),
  },
  returns: hs,
  returnsBy: {
    parameter: "to",
    units: Object.fromEntries(
      hashrateUnits.flatMap((unit, i) => [
        [symbols[i]!, unit],
        [unit.symbol, unit],
      ]),
    ),
  },
  form: "elementwise",
  refuses: { input: "A unit is not known; the message names the nearest." },
  source: "SI prefixes: each unit is a thousand times the one before",
  portable: always(`value*1000^(${step("from")}-${step("to")})`),
  examples: [
    { formula: 'MINING.CONVERTHASHRATE(31.5,"EH","TH")', asks: "How many TH/s are 31.5 EH/s?" },
    {
      formula: 'MINING.CONVERTHASHRATE({200;234;270},"TH/s","PH/s")',
      asks: "How much of a PH/s is each of three machines?",
    },
  ],
  compute: ({ value, from, to }) =>
    hashrateIn(hashrateUnits[symbols.indexOf(to)]!.symbol, hs(value.times(new Exact(1000).pow(symbols.indexOf(from))))),
});
