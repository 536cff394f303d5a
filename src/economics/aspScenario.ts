import * as unit from "../units/units";
import { assumptionKeys, assumptions } from "./assumptions";
import { defineFunction } from "./define";
import { grid, singleCell } from "./grid";
import { cashKeys } from "./machineCash";
import { minerIrr } from "./minerIrr";
import { minerNpv } from "./minerNpv";
import { minerPayback } from "./minerPayback";
import { minerRoi } from "./minerRoi";
import { orError } from "./orError";
import { blockHeight, btcPrice, difficulty, hashrate, list, power, powerPrice } from "./parameters";
import type { PortableForm } from "./portable";

type Metric = (typeof assumptionKeys.metric.options)[number];

const metrics = { payback: minerPayback, npv: minerNpv, irr: minerIrr, roi: minerRoi } satisfies Record<
  Metric,
  unknown
>;

/** The metric's own formula, for the price of the machine that an ASP makes. */
const formsOf = ([metric, { portable }]: [string, (typeof metrics)[Metric]]): readonly PortableForm[] =>
  "none" in portable
    ? []
    : portable.map((form) => ({
        ...form,
        when: { metric, ...form.when },
        each: { asp: "asps", btcPrice: "btcPrices" },
        formula: `LET(machinePrice,asp*hashrate,${String(form.formula)})`,
      }));

export const aspScenario = defineFunction({
  name: "ASPSCENARIO",
  group: "Scenario",
  summary: "What a customer gets from machines, for selling prices by TH/s and prices of bitcoin.",
  parameters: {
    asps: list(assumptionKeys.asp, "Selling prices of machines, a row or a column."),
    btcPrices: list(btcPrice, "Prices of bitcoin, a row or a column."),
    hashrate,
    power,
    powerPrice,
    difficulty,
    blockHeight,
    assumptions: assumptions(...cashKeys, "maxDays", "lifeDays", "discountRate", "resaleFraction", "metric"),
  },
  returns: unit.days,
  returnsBy: {
    parameter: "metric",
    units: { payback: unit.days, npv: unit.usd, irr: unit.fractionPerYear, roi: unit.fraction },
  },
  form: "table",
  refuses: { noAnswer: "In a cell, where MINERPAYBACK, MINERIRR or MINERROI has no answer." },
  note: "ASPs down the first column, prices of bitcoin along the first row. The key metric says what the cells show: payback, npv, irr or roi of a machine at asp * hashrate.",
  source: "docs/conventions.md#payback",
  portable: Object.entries(metrics).flatMap(formsOf),
  examples: [
    {
      formula:
        'MINING.ASPSCENARIO({10;15;20},{80000,100000,150000},270,3645,0.05,126982285146989,950000,{"poolFee",0.02;"difficultyGrowth",0.2})',
      asks: "In how many days does a machine pay back that is sold at 10, 15 or 20 USD/TH, if bitcoin costs 80,000 to 150,000 USD?",
    },
    {
      formula:
        'MINING.ASPSCENARIO({10;15;20},{80000,100000,150000},270,3645,0.05,126982285146989,950000,{"metric","npv";"difficultyGrowth",0.2;"curtail",TRUE})',
      asks: "What are those purchases worth over five years to a customer who asks for 10 % a year?",
    },
  ],
  compute({ asps, btcPrices, assumptions, hashrate, ...machine }) {
    const { compute } = metrics[assumptions.metric];
    return grid(["asp", "btcPrice"], asps.map(orError), btcPrices.map(orError), (row, column) => {
      const machinePrice = unit.usd(asps[row]!().times(hashrate));
      const btcPrice = btcPrices[column]!();
      return singleCell(compute({ ...machine, machinePrice, hashrate, btcPrice, assumptions }));
    });
  },
});
