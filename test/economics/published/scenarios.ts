import paybacks from "../../vectors/payback.json";
import { rows } from "../call";
import type { Published } from "../published";

/** 1,825 days, which are 60 months, and 12 % where there is a rate. */
const life = { lifeDays: 1825, discountRate: 0.12 };
const days = { absolute: 1e-9, why: "the accuracy that the engine promises; the file prints 13 digits" };
const digits = { relative: paybacks.meta.tolerance.npv_rel, why: "printed digits" };
const rate = { absolute: paybacks.meta.tolerance.irr_abs, why: "printed to 10 digits" };
const total = { absolute: 1e-9, why: "printed digits of the total" };

type Case = (typeof paybacks.cases)[number];

const metricsOf = ({ args: { machinePrice }, expected }: Case) =>
  (
    [
      ["payback", "MINERPAYBACK", expected.payback_days, days],
      ["npv", "MINERNPV", expected.npv_1825d_at_0_12_usd, digits],
      ["irr", "MINERIRR", expected.irr_1825d, rate],
      ["roi", "MINERROI", machinePrice === 0 ? null : Number(expected.net_total_1825d_usd) / machinePrice - 1, total],
    ] as const
  ).flatMap(([metric, name, value, tolerance]) =>
    value === null ? [] : [{ metric, name, expected: Number(value), tolerance }],
  );

/** Each published machine as a table of one cell. */
export const scenarioRows: readonly Published[] = paybacks.cases.flatMap((row) => {
  const { id, what, args, assumptions, expected } = row;
  const { machinePrice, hashrate, power, powerPrice, btcPrice, difficulty, blockHeight } = args;
  const common = {
    id: `${id}: ${what}`,
    source: "closed form equal to a 60-digit sum day by day, made for this project",
    grade: "computed",
  };
  const machine = [hashrate, power, powerPrice, difficulty, blockHeight];
  return [
    ...metricsOf(row).flatMap(({ metric, name, expected, tolerance }) => [
      {
        ...common,
        name: "ASPSCENARIO",
        args: [machinePrice / hashrate, btcPrice, ...machine, rows({ ...assumptions, ...life, metric })],
        at: [1, 1] as const,
        expected,
        tolerance,
      },
      {
        ...common,
        name: "SENSITIVITY",
        args: [
          name,
          "powerPrice",
          [[0.5], [powerPrice]],
          "btcPrice",
          [[1, btcPrice]],
          rows({ machinePrice, hashrate, power, difficulty, blockHeight, ...assumptions, ...life }),
        ],
        at: [2, 2] as const,
        expected,
        tolerance,
      },
    ]),
    {
      ...common,
      name: "PROJECTION",
      args: [machinePrice, hashrate, power, powerPrice, btcPrice, difficulty, blockHeight, rows(assumptions)],
      at: [60, 11] as const,
      expected: Number(expected.net_total_1825d_usd) - machinePrice,
      tolerance: { absolute: 1e-8, why: "the total is printed to 10 digits after the point, the price is whole" },
    },
  ];
});
