import { fractionPerYear, perRootYear, ths, usdPerDay, usdPerTh, watt } from "../units/units";
import { assumptions } from "./assumptions";
import { callValue } from "./callValue";
import { cashSteps, grown } from "./cashSteps";
import { compensatedSum } from "./compensatedSum";
import { defineFunction } from "./define";
import { blockHeight, btcPrice, difficulty, efficiency, number, perCent, powerPrice } from "./parameters";

const volatility = number(perRootYear, "Volatility of the log bitcoin price.", { min: 0, max: 5 }, { hint: perCent });
const riskFree = number(
  fractionPerYear,
  "Risk-free rate a year, continuously compounded.",
  { min: -1, max: 1 },
  { hint: perCent },
);

/** What the spot price and the running of one terahash leave out: it is switched off by its option, not by `curtail`. */
const leftOut = { opexPerDay: usdPerDay(0), priceGrowth: fractionPerYear(0), curtail: false };

export const asicOptionValue = defineFunction({
  name: "ASICOPTIONVALUE",
  group: "Investment",
  summary: "Value of a machine that runs only on the days that pay for its power, each day a call on its bitcoin.",
  parameters: {
    efficiency,
    powerPrice,
    btcPrice,
    difficulty,
    blockHeight,
    volatility,
    riskFree,
    assumptions: assumptions(
      "fees",
      "feeMode",
      "poolFee",
      "uptime",
      "pue",
      "difficultyGrowth",
      "degradation",
      "powerEscalation",
      "leadDays",
      "halvingDifficultyDrop",
      "blockSeconds",
      "lifeDays",
    ),
  },
  returns: usdPerTh,
  form: "elementwise",
  refuses: {},
  note: "A sum of lifeDays European calls in the model of Black and Scholes, the cost of the day's power the strike. priceGrowth has no effect: under the pricing measure bitcoin grows at the risk-free rate. opexPerDay belongs to a machine and is not used. At least the value of a machine that always runs, and 0.",
  source: "A. Yaish and A. Zohar, Correct Cryptocurrency ASIC Pricing, arXiv 2002.11064 (AFT 2023)",
  portable: {
    none: "The value is a sum of Black-Scholes calls day by day across halvings, with no closed form; a portable copy carries the value.",
  },
  examples: [
    {
      formula: "MINING.ASICOPTIONVALUE(17.5,0.06,100000,126982285146989,950000,0.6,0.04)",
      asks: "What is a TH/s of a 17.5 J/TH machine worth over five years when it may be switched off, at a volatility of 60 %?",
    },
    {
      formula:
        'MINING.ASICOPTIONVALUE(17.5,0.06,100000,126982285146989,950000,{0;0.4;0.8},0.04,{"fees",0.03;"poolFee",0.02;"difficultyGrowth",0.3;"lifeDays",1095})',
      asks: "How does the value over three years of growing difficulty rise with volatility: none, 40 % and 80 %?",
    },
  ],
  compute({ efficiency, powerPrice, btcPrice, difficulty, blockHeight, volatility, riskFree, assumptions }) {
    const days = assumptions.lifeDays.toNumber();
    const machine = { hashrate: ths(1), power: watt(efficiency), powerPrice, btcPrice, difficulty, blockHeight };
    const { revenue, cost } = cashSteps({ ...machine, assumptions: { ...assumptions, ...leftOut } }, 1, days);
    const [growth, rate] = [assumptions.difficultyGrowth.toNumber(), riskFree.toNumber()];
    const ofDay = (day: number) => {
      const years = (day + 1) / 365;
      const deviation = volatility.toNumber() * Math.sqrt(years);
      return callValue(revenue[day]! / grown(growth, day), cost[day]! * Math.exp(-rate * years), deviation);
    };
    return usdPerTh(compensatedSum(Float64Array.from(revenue, (_, day) => ofDay(day))));
  },
});
