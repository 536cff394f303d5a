import { Exact } from "../units/exact";
import * as unit from "../units/units";
import { assumptions } from "./assumptions";
import { cashBetween } from "./cashSums";
import { headed } from "./columns";
import { dailyFactor } from "./dailyFactors";
import { defineFunction, type Given } from "./define";
import { cashKeys, machineCash, machineParameters } from "./machineCash";
import { machinePrice } from "./parameters";
import { projectionForms } from "./projectionForms";
import { eraOf, subsidyOfEra } from "./subsidy";

const parameters = {
  machinePrice,
  ...machineParameters,
  assumptions: assumptions(...cashKeys, "months", "startDate"),
};

const columns = {
  month: unit.count,
  day: unit.count,
  date: unit.excelDate,
  height: unit.block,
  subsidy: unit.btcPerBlock,
  difficulty: unit.difficulty,
  btcPrice: unit.usdPerBtc,
  btc: unit.btc,
  revenue: unit.usd,
  cost: unit.usd,
  net: unit.usd,
  cumulative: unit.usd,
};

/** Day on which a month ends, counted from purchase; twelve months are 365 days. */
const endOf = (month: number) => Math.floor((365 * month) / 12 + 0.5);

/** Block, subsidy, difficulty and price of bitcoin at the start of a day. */
function networkOn(day: number, { blockHeight, difficulty, btcPrice, assumptions }: Given<typeof parameters>) {
  const height = unit.block(new Exact(day).times(86_400).div(assumptions.blockSeconds).floor().plus(blockHeight));
  const era = eraOf(height);
  const dropped = assumptions.halvingDifficultyDrop
    .minus(1)
    .neg()
    .pow(era - eraOf(blockHeight));
  return {
    height,
    subsidy: subsidyOfEra(era),
    difficulty: difficulty.times(dailyFactor(assumptions.difficultyGrowth).pow(day)).times(dropped),
    btcPrice: btcPrice.times(dailyFactor(assumptions.priceGrowth).pow(day)),
  };
}

export const projection = defineFunction({
  name: "PROJECTION",
  group: "Scenario",
  summary:
    "A machine month by month: the network at the end of each, what it mines, earns and costs, and its cumulative cash.",
  parameters,
  returns: unit.unitsOfHeaders,
  columns,
  form: "table",
  refuses: {},
  note: "A header row, then a row for each of months. Month i ends on day 365 * i / 12, to the nearest whole day; height, subsidy, difficulty and price of bitcoin stand on that day. BTC and revenue are after the pool fee; with curtail, days switched off bring and cost nothing. Cumulative cash starts at -machinePrice. The date is empty without startDate.",
  source: "docs/conventions.md#payback",
  portable: projectionForms,
  examples: [
    {
      formula:
        'MINING.PROJECTION(3000,200,3500,0.05,100000,126982285146989,1020000,{"months",6;"startDate",46000;"difficultyGrowth",0.2})',
      asks: "What do the first six months of an S21 look like, from 9 December 2025?",
    },
    {
      formula:
        'MINING.PROJECTION(3000,200,3500,0.07,100000,126982285146989,1020000,{"months",12;"leadDays",45;"poolFee",0.02;"difficultyGrowth",0.3;"curtail",TRUE})',
      asks: "And the first year of one that is delivered after 45 days and switched off while it loses money?",
    },
  ],
  compute(given) {
    const cash = machineCash(given);
    let cumulative = given.machinePrice.neg();
    const rows = Array.from({ length: given.assumptions.months.toNumber() }, (_, i) => {
      const month = i + 1;
      const day = endOf(month);
      const { mined, revenue, cost } = cashBetween(cash, endOf(i), day);
      const net = revenue.minus(cost);
      cumulative = cumulative.plus(net);
      const date = given.assumptions.startDate?.plus(day) ?? "";
      return { month, day, date, ...networkOn(day, given), btc: mined, revenue, cost, net, cumulative };
    });
    return headed(columns, rows);
  },
});
