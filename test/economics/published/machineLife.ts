import fair from "../../vectors/fairPrice.json";
import paybacks from "../../vectors/payback.json";
import { rows } from "../call";
import type { Published } from "../published";

/** 1,825 days, and discounted at 12 % where there is a rate. */
const life = { lifeDays: 1825 };
const yearly = { ...life, discountRate: 0.12 };
const { npv_rel, irr_abs } = paybacks.meta.tolerance;
const digits = { relative: npv_rel, why: "printed digits" };

const cases: Published[] = paybacks.cases.flatMap(({ id, what, args, assumptions, expected }) => {
  const { machinePrice, hashrate, power, powerPrice, btcPrice, difficulty, blockHeight } = args;
  const machine = [hashrate, power, powerPrice, btcPrice, difficulty, blockHeight];
  const total = Number(expected.net_total_1825d_usd);
  const common = {
    id: `${id}: ${what}`,
    source: "closed form equal to a 60-digit sum day by day, made for this project",
    grade: "computed",
  };
  return [
    {
      ...common,
      name: "MINERNPV",
      args: [machinePrice, ...machine, rows({ ...assumptions, ...yearly })],
      expected: Number(expected.npv_1825d_at_0_12_usd),
      tolerance: digits,
    },
    {
      ...common,
      name: "MINERCUMULATIVE",
      args: [1825, ...machine, rows(assumptions)],
      expected: total,
      tolerance: digits,
    },
    ...(machinePrice === 0
      ? []
      : [
          {
            ...common,
            name: "MINERROI",
            args: [machinePrice, ...machine, rows({ ...assumptions, ...life })],
            expected: total / machinePrice - 1,
            tolerance: { absolute: 1e-9, why: "printed digits of the total" },
          },
        ]),
    ...(expected.irr_1825d === null
      ? []
      : [
          {
            ...common,
            name: "MINERIRR",
            args: [machinePrice, ...machine, rows({ ...assumptions, ...life })],
            expected: Number(expected.irr_1825d),
            tolerance: { absolute: irr_abs, why: "printed to 10 digits" },
          },
        ]),
  ];
});

const fairPrices: Published[] = fair.rows.map(({ assumptions, usd_per_th }) => ({
  id: JSON.stringify(assumptions),
  name: "FAIRASICPRICE",
  args: [...Object.values(fair.args), rows({ ...fair.assumptions, ...assumptions })],
  expected: Number(usd_per_th),
  tolerance: { relative: fair.tolerance_rel, why: "printed digits" },
  source: fair.definition,
  grade: "computed",
}));

export const machineLife: readonly Published[] = [...cases, ...fairPrices];
