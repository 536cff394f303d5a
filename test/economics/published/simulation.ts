import options from "../../vectors/optionValue.json";
import simulations from "../../vectors/simulation.json";
import { rows } from "../call";
import type { Published } from "../published";

const optionValues = options.rows.map((row): Published => {
  const args = { ...options.args, ...row };
  return {
    id: `volatility ${args.volatility}, bitcoin at ${args.btcPrice}, height ${args.blockHeight}, power at ${args.powerPrice}`,
    name: "ASICOPTIONVALUE",
    args: [
      args.efficiency,
      args.powerPrice,
      args.btcPrice,
      args.difficulty,
      args.blockHeight,
      args.volatility,
      args.riskFree,
      rows({ ...options.assumptions, ...row.assumptions }),
    ],
    expected: Number(row.option_value_usd_per_th),
    tolerance: { relative: options.tolerance_rel, why: "error functions differ in the last digits" },
    source: options.source,
    grade: "computed",
  };
});

const labels = ["probPayback", "0.05", "0.25", "0.5", "0.75", "0.95", "meanNpv", "probNpvPositive"];
const exact = { absolute: 0, why: "counts of paths over their number" };
const { tolerance_rel } = simulations.monte_carlo_payback;
const lastDigits = { relative: tolerance_rel, why: "exp, log and sqrt may differ in the last digit" };

const distributions = simulations.monte_carlo_payback.runs.flatMap(({ id, args, assumptions, ...run }) => {
  const expected: Record<string, string> = {
    ...run.quantiles_days,
    probPayback: run.prob_payback,
    meanNpv: run.mean_npv_usd,
    probNpvPositive: run.prob_npv_positive,
  };
  return Object.entries(expected)
    .filter(([, value]) => value !== "never")
    .map(([label, value]): Published => ({
      id: `${id}, ${label}`,
      name: "PAYBACKDISTRIBUTION",
      args: [...Object.values(args), rows(assumptions)],
      at: [labels.indexOf(label), 1],
      expected: Number(value),
      tolerance: label.startsWith("prob") ? exact : lastDigits,
      source: simulations.source,
      grade: "computed",
    }));
});

export const simulationRows: readonly Published[] = [...optionValues, ...distributions];
