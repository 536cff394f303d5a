import hashprices from "../../vectors/hashprice.json";
import fleets from "../../vectors/fleet.json";
import type { Published } from "../published";
import { rowOf } from "./row";

const fiveDigits = { relative: 5e-5, why: "efficiency printed to 5 digits" };
const sevenDigits = { relative: 5e-7, why: "printed to 7 digits" };

const trap = hashprices.convention_traps[0]!;
const { btc_price, network_hashrate_EHs } = trap.published;
const observed = {
  id: `${trap.id}: by measured hashrate`,
  name: "HASHPRICEOBSERVED",
  args: [btc_price, network_hashrate_EHs, 3.125, null, null, null, "TH"],
  source: trap.source,
  grade: trap.grade,
};

/** Fees that are a given share of the reward, in BTC per block. */
const feesOf = (share: number, subsidy: number) => (subsidy * share) / (1 - share);

const shares: Published[] = hashprices.tuples
  .filter(({ inputs }) => inputs.fee_share_of_reward)
  .map(({ id, inputs, source }) => {
    const [share, subsidy] = [Number(inputs.fee_share_of_reward), Number(inputs.subsidy_btc)];
    return {
      id: `${id}: the fee share that was published`,
      name: "FEESHARE",
      args: [feesOf(share, subsidy), subsidy],
      expected: share,
      tolerance: { relative: 1e-14, why: "fees worked out in doubles" },
      source,
      grade: "A",
    };
  });

const tier = [39.53, 16.98] as const;
const { hashprice_usd_ph_day, efficiency, powerPrice, poolFee } = fleets.asp_from_payback.inputs;

export const revenueAndCost: readonly Published[] = [
  // Volume grew by 83.9 % and price by 33 %: revenue of one unit at a price of one becomes 1.839 * 1.33.
  ...[
    { expected: 1.4459, tolerance: { absolute: 5e-5, why: "printed to 4 digits" } },
    { expected: 1.46, tolerance: { absolute: 0.02, why: "set by the row" } },
  ].map(({ expected, tolerance }) => ({
    ...rowOf("CAN-Q2-24-rev-identity", "PVMBRIDGE", [1, 1, 1.839, 1.33], expected, tolerance),
    at: [3, 1] as const,
  })),
  {
    ...observed,
    expected: Number(trap.computed.by_observed_hashrate_144_blocks_usd_per_TH_day),
    tolerance: { relative: 5e-8, why: "printed to 8 digits" },
  },
  {
    ...observed,
    expected: trap.published.hashprice_usd_per_TH_day,
    tolerance: { absolute: 0.00005, why: "half a printed digit" },
  },
  ...shares,
  rowOf("LUXOR-2026-01-12-tier under 19", "REVENUEPERMWH", tier, 97, fiveDigits),
  rowOf("LUXOR-2026-01-12-tier 25-38", "REVENUEPERMWH", [39.53, 32.296], 51, fiveDigits),
  ...(["PH", "TH"] as const).flatMap((per) =>
    fleets.asp_from_payback.rows.map(({ targetDays, usd_per_th }) => ({
      id: `price for a payback of ${targetDays} days, hashprice per ${per}`,
      name: "ASPFROMPAYBACK",
      args: [
        targetDays,
        Number(hashprice_usd_ph_day) / (per === "TH" ? 1000 : 1),
        efficiency,
        powerPrice,
        poolFee,
        null,
        per,
      ],
      expected: Number(usd_per_th),
      tolerance: { relative: 1e-9, why: "set by the row" },
      source: fleets.source,
      grade: "computed",
    })),
  ),
  rowOf("LEEDMINER-S21XP", "STATICPAYBACK", [5670, 7.157465], "792.1799", sevenDigits),
  rowOf("LEEDMINER-S21XP", "STATICPAYBACK", [5670, 7.16], (365 * 26) / 12, {
    relative: 5e-3,
    why: "printed as 2 years and 2 months",
  }),
  rowOf("LMC-S21PRO-WRONG", "STATICPAYBACK", [3800, 5.301913], "716.7224", sevenDigits),
  // 900 EH/s of machines of 288 TH/s at 3,456 USD, over the blocks of two years.
  rowOf("FORUM-ALLIN-900EH", "CASHCOSTPERBTC", [0, (900e6 / 288) * 3456, 0, 105_000 * 3.125], "32914.286", {
    relative: 2e-8,
    why: "printed to 8 digits",
  }),
  rowOf("FORUM-ALLIN-900EH", "CASHCOSTPERBTC", [0, (900e6 / 288) * 3456, 0, 105_000 * 3.125], 32_914, {
    relative: 1e-4,
    why: "truncated by hand",
  }),
  // Revenue for each bitcoin is the same quotient.
  rowOf("CAN-Q1-24-rev-per-btc", "CASHCOSTPERBTC", [10.5e6, 0, 0, 141 / 0.72], "53617.021", {
    relative: 2e-8,
    why: "printed to 8 digits",
  }),
  rowOf("CAN-Q1-24-rev-per-btc", "CASHCOSTPERBTC", [10.5e6, 0, 0, 141 / 0.72], 54_000, {
    relative: 0.01,
    why: "said to be almost 54,000",
  }),
  rowOf("CAN-Q3-24-ASP", "CASHCOSTPERBTC", [9e6, 0, 0, 147], "61224.49", {
    relative: 1e-7,
    why: "printed to 7 digits",
  }),
  rowOf("CAN-Q2-25-mining", "CASHCOSTPERBTC", [28.1e6, 0, 0, 284], "98943.66", {
    relative: 1e-7,
    why: "printed to 7 digits",
  }),
  // Growth is the same quotient, less one.
  rowOf("CAN-Q2-24-ASP-growth", "ADVANCECOVER", [9.1, 6.9], 1.31884, { absolute: 5e-6, why: "printed to 5 digits" }),
  rowOf("CAN-Q2-24-ASP-growth", "ADVANCECOVER", [57 / 6.2, 6.9], 1.3324, {
    absolute: 5e-6,
    why: "printed to 5 digits",
  }),
  rowOf("CAN-Q2-24-ASP-growth", "ADVANCECOVER", [9.1, 6.9], 1.33, { absolute: 0.015, why: "set by the row" }),
  rowOf("CAN-Q3-24-ASP", "ADVANCECOVER", [8.8, 7.9], 1.1139, { absolute: 5e-5, why: "printed to 4 digits" }),
  rowOf("CAN-Q3-24-ASP", "ADVANCECOVER", [8.8, 7.9], 1.12, { absolute: 0.01, why: "set by the row" }),
  rowOf("CAN-Q2-24-adv-growth", "ADVANCECOVER", [51e6, 39e6], 1 + 0.30769, {
    absolute: 5e-6,
    why: "printed to 5 digits",
  }),
  rowOf("CAN-Q2-24-adv-growth", "ADVANCECOVER", [51e6, 39e6], 1 + 0.302, { absolute: 0.01, why: "set by the row" }),
  rowOf("CAN-Q2-24-guidance", "ADVANCECOVER", [71.9e6, 70e6], 1 + 0.027143, {
    absolute: 5e-7,
    why: "printed to 6 digits",
  }),
];
