import type { Argument } from "../../src/economics/invoke";
import breakevens from "../vectors/breakeven.json";
import companies from "../vectors/company.json";
import hashprices from "../vectors/hashprice.json";
import paybacks from "../vectors/payback.json";
import protocol from "../vectors/protocol.json";
import { numberOf, rows } from "./call";
import { fleetRows } from "./published/fleet";
import { scenarioRows } from "./published/scenarios";
import { nameplateRows } from "./published/machines";
import { networkRows } from "./published/network";
import { halvingScenarioRows } from "./published/halvingScenario";
import { machineLife } from "./published/machineLife";
import { revenueAndCost } from "./published/revenueAndCost";
import { simulationRows } from "./published/simulation";
import { writeDowns } from "./published/writeDown";

/** A number that somebody published or that consensus fixes, and the call that must give it. */
export interface Published {
  readonly id: string;
  readonly name: string;
  readonly args: readonly Argument[];
  /** Which cell of a table. */
  readonly at?: readonly [row: number, column: number];
  readonly expected: number;
  readonly tolerance: { readonly relative?: number; readonly absolute?: number; readonly why: string };
  readonly source: string;
  readonly grade: string;
}

const exact = { absolute: 0, why: "integers and whole satoshi" };
/** Our own arithmetic elsewhere, printed to a few digits. */
const digits = { relative: 1e-6, why: "printed digits of the computed value" };
const double = { relative: 1e-12, why: "printed to 15 digits" };
const twelveDigits = { relative: 1e-11, why: "printed to 12 digits" };

const serialOf = (date: string) => Date.parse(date) / 86_400_000 + 25_569;

const subsidies: Published[] = [
  ...protocol.subsidy.map(({ height, btc }) => ({
    id: `subsidy of block ${height}`,
    name: "BLOCKSUBSIDY",
    args: [height],
    expected: Number(btc),
    tolerance: exact,
    source: protocol.subsidy_source,
    grade: "A",
  })),
  ...protocol.halvings.flatMap(({ n, height, subsidy_after_btc }) => [
    {
      id: `halving ${n}`,
      name: "HALVINGHEIGHT",
      args: [0, n],
      expected: height,
      tolerance: exact,
      source: protocol.subsidy_source,
      grade: "A",
    },
    {
      id: `subsidy after halving ${n}`,
      name: "BLOCKSUBSIDY",
      args: [height],
      expected: Number(subsidy_after_btc),
      tolerance: exact,
      source: protocol.subsidy_source,
      grade: "A",
    },
  ]),
];

const [dashboard, roundup] = protocol.halving_date_estimates;
const dates: Published[] = [
  { expected: serialOf("2028-04-15T20:40:00Z"), tolerance: { absolute: 1e-9, why: "whole minutes in a double" } },
  { expected: serialOf("2028-04-15"), tolerance: { absolute: 1, why: "the page rounds to days" } },
].map((row) => ({
  ...row,
  id: "fifth halving, estimated in November 2024",
  name: "HALVINGDATE",
  args: [1_050_000 - dashboard!.blocks_to_go, serialOf("2024-11-13")],
  source: dashboard!.source,
  grade: dashboard!.grade,
}));
dates.push({
  id: "fourth halving, estimated on 1 April 2024: about 18 days",
  name: "HALVINGDATE",
  args: [840_000 - roundup!.blocks_to_go, serialOf("2024-04-01")],
  expected: serialOf("2024-04-01") + 18,
  tolerance: { absolute: 1, why: "the post rounds to days" },
  source: roundup!.source,
  grade: roundup!.grade,
});

const hashrates: Published[] = protocol.network_hashrate.flatMap((row) =>
  (["2^32", "exact"] as const).map((basis) => ({
    id: `network hashrate of epoch ${row.epoch_height}, ${basis}`,
    name: "NETWORKHASHRATE",
    args: [Number(row.difficulty), "EH/s", null, basis],
    expected: Number(row[`hashrate_EHs_${basis}`]),
    tolerance: double,
    source: "difficulty history of spesmilo/electrum checkpoints and bilthon/mining-roi",
    grade: "computed",
  })),
);
const node = protocol.getnetworkhashps_exact_work_convention;
hashrates.push({
  id: node.cases[0]!.call,
  name: "NETWORKHASHRATE",
  args: [1, "H/s", Number(node.cases[0]!.implied_seconds), "exact"],
  expected: Number(node.cases[0]!.published),
  tolerance: { relative: 1e-9, why: "whole seconds appear with 2^48/65535 only, 1.5e-5 from 2^32" },
  source: node.source,
  grade: node.grade,
});

const day: Published[] = hashprices.tuples.flatMap(
  ({ id, inputs, published, computed, tolerance_rel, source, grade }) => {
    const share = inputs.fee_share_of_reward;
    const fees: Argument[] = share ? [Number(share), "shareOfReward"] : [Number(inputs.fees_btc_per_block ?? 0)];
    const network = [Number(inputs.difficulty), Number(inputs.subsidy_btc), ...fees];
    const common = { id, source, grade };
    const stated = {
      relative: Number(tolerance_rel),
      why: "posts mix a spot price with a trailing mean of fees; set by the row",
    };
    const price = { ...common, name: "HASHPRICE", args: [inputs.btc_price_usd, ...network] };
    const value = { ...common, name: "HASHVALUE", args: network };
    return [
      ...(inputs.btc_price_usd === null
        ? []
        : [
            { ...price, expected: Number(computed["usd_per_PH_day_2^32"]), tolerance: twelveDigits, grade: "computed" },
          ]),
      ...(published.hashprice_usd_per_PH_day === null || inputs.btc_price_usd === null
        ? []
        : [{ ...price, expected: Number(published.hashprice_usd_per_PH_day), tolerance: stated }]),
      {
        ...value,
        expected: Number(computed["btc_per_PH_day_2^32"]),
        tolerance: twelveDigits,
        grade: "computed",
      },
      ...(published.hashprice_btc_per_PH_day === null
        ? []
        : [{ ...value, expected: Number(published.hashprice_btc_per_PH_day), tolerance: stated }]),
    ];
  },
);
const trap = hashprices.convention_traps[0]!;
day.push({
  id: `${trap.id}: by difficulty, not by measured hashrate`,
  name: "HASHPRICE",
  // The epoch that the site prints as 141.67T.
  args: [trap.published.btc_price, Number("141668107417558.24"), 3.125, null, null, "TH"],
  expected: Number(trap.computed.by_difficulty_usd_per_TH_day),
  tolerance: digits,
  source: trap.source,
  grade: "computed",
});

type Row = (typeof breakevens.vectors)[number];
const rowOf = (id: string): Row => breakevens.vectors.find((row) => row.id === id)!;
const known = (
  id: string,
  name: string,
  args: readonly Argument[],
  expected: number | string,
  tolerance: Published["tolerance"],
): Published => {
  const { source, grade } = rowOf(id);
  return { id, name, args, expected: Number(expected), tolerance, source, grade };
};

const S19 = "VIABTC-S19-2021-08-26";
const viaBtcFees = { fees: 0.013, feeMode: "ratioToSubsidy" };
const pools = breakevens.vectors
  .filter(({ id }) => /^(ANTPOOL|F2POOL-2025)/.test(id))
  .flatMap(({ id, inputs, published, computed, tolerance_rel }) => {
    const args = ["btcPrice", inputs.efficiency_j_th!, inputs.power_price!, null, Number(inputs.difficulty), 3.125];
    return [
      known(id, "BREAKEVEN", args, computed.breakeven_price_usd!, digits),
      known(id, "BREAKEVEN", args, published.breakeven_price_usd!, {
        relative: tolerance_rel!,
        why: "the pool's payout carries a constant 1.0083, or its table rounds the power",
      }),
    ];
  });

/** The bitcoin price at which one PH/s earns a hashprice, at a difficulty of 1e14 and a subsidy of 3.125. */
const priceFor = (hashprice: number) => hashprice / numberOf("HASHVALUE", 1e14, 3.125);
const luxor = breakevens.vectors
  .filter(({ id }) => id.startsWith("LUXOR-2024"))
  .flatMap(({ id, inputs, published, computed, tolerance_abs }) => {
    const args = ["powerPrice", inputs.efficiency_j_th!, null, priceFor(inputs.hashprice_usd_ph_day!), 1e14, 3.125];
    return [
      known(
        id,
        "HASHCOST",
        [inputs.efficiency_j_th!, Number(computed.breakeven_power_usd_kwh!)],
        inputs.hashprice_usd_ph_day!,
        { relative: 5e-6, why: "power price printed to 6 digits" },
      ),
      known(id, "BREAKEVEN", args, computed.breakeven_power_usd_kwh!, { relative: 5e-6, why: "printed to 6 digits" }),
      known(id, "BREAKEVEN", args, published.breakeven_power_usd_kwh!, {
        absolute: tolerance_abs!,
        why: "half a printed digit",
      }),
    ];
  });

const leedminer = [270, 3645, 0.08, 104_858.26, 125.729e12];
const lmc = rowOf("LMC-S21PRO-WRONG");
const lmcDifficulty = Number(lmc.inputs.difficulty);
const lmcAssumptions = rows({ opexPerDay: 225 / 30, poolFee: 0.01 });
const allIn = rowOf("FORUM-ALLIN-900EH");
const economics: Published[] = [
  known(
    S19,
    "BREAKEVEN",
    ["btcPrice", 3250 / 95, 0.077, null, 17.62e12, 6.25, rows(viaBtcFees)],
    "8746.298249",
    digits,
  ),
  known(S19, "BREAKEVEN", ["btcPrice", 3250 / 95, 0.077, null, 17.62e12, 6.25, rows(viaBtcFees)], "8744.27", {
    relative: 5e-4,
    why: "difficulty quoted to 4 digits",
  }),
  known(S19, "COSTPERBTC", [3250 / 95, 0.077, 17.62e12, 6.25, 0.013, "ratioToSubsidy"], "8746.298249", digits),
  known(
    "VIABTC-M30S+-2021-08-26",
    "HASHVALUE",
    [17.62e12, 6.25, 0.013, "ratioToSubsidy", "TH"],
    0.0007228321152 / 100,
    digits,
  ),
  known("VIABTC-M30S+-2021-08-26", "HASHVALUE", [17.62e12, 6.25, 0.013, "ratioToSubsidy", "TH"], 0.000723 / 100, {
    relative: 1e-3,
    why: "difficulty quoted to 4 digits, answer to 3",
  }),
  ...pools,
  known("F2POOL-2024-07-04", "BREAKEVEN", ["efficiency", null, 0.08, 58_000, 83.6757e12, 3.125], 22.6951, {
    relative: 5e-6,
    why: "printed to 6 digits",
  }),
  known("F2POOL-2024-07-04", "BREAKEVEN", ["efficiency", null, 0.08, 58_000, 83.6757e12, 3.125], 23, {
    relative: 2.5e-2,
    why: "answer printed to 2 digits",
  }),
  known("F2POOL-2024-07-04", "BREAKEVEN", ["btcPrice", 23, 0.08, null, 83.6757e12, 3.125], 58_779.314, digits),
  ...luxor,
  known("SE-1606", "COSTPERBTC", [500_000, 0.1, 1_500_000, 50], "1.7895697", digits),
  known("SE-1606", "COSTPERBTC", [500_000, 0.1, 1_500_000, 50], "1.79", {
    absolute: 0.005,
    why: "half a printed digit",
  }),
  known("BITCOINTALK-281279-GPU", "BREAKEVEN", ["difficulty", 330_000, 0.1, 100, null, 25], 63.4993e6, {
    relative: 1e-6,
    why: "printed to 6 digits",
  }),
  known("BITCOINTALK-281279-GPU", "BREAKEVEN", ["difficulty", 330_000, 0.1, 100, null, 25], 60e6, {
    relative: 7e-2,
    why: "answer printed as 60 million",
  }),
  known("STEEMIT-k", "HASHVALUE", [1e12, 49_710, null, null, "TH"], 1, {
    relative: 1e-5,
    why: "k printed to 5 digits",
  }),
  known("ENERGY-3200W", "MINERENERGYCOST", [3200, 0.1], 7.68, exact),
  known("ENERGY-3250W", "MINERENERGYCOST", [3250, 0.1], 7.8, exact),
  known("LEEDMINER-S21XP", "MINERENERGYCOST", [3645, 0.08], 7, { relative: 5e-3, why: "printed to 2 digits" }),
  known("LEEDMINER-S21XP", "MINERREVENUE", [270, 104_858.26, 125.729e12, 3.125], 14.16, {
    relative: 5e-3,
    why: "BTC a day printed to 3 digits",
  }),
  known("LEEDMINER-S21XP", "MINERPROFIT", [...leedminer, 3.125], 7.16, {
    relative: 5e-3,
    why: "BTC a day printed to 3 digits",
  }),
  known("LEEDMINER-S21XP", "MINERMARGIN", [...leedminer, 3.125], 7.16 / 14.16, {
    relative: 5e-3,
    why: "BTC a day printed to 3 digits",
  }),
  known("LEEDMINER-S21XP", "MINERPAYBACK", [5670, ...leedminer, 840_000], "792.1799", {
    relative: 1e-5,
    why: "difficulty implied to 6 digits",
  }),
  known("LEEDMINER-S21XP", "MINERPAYBACK", [5670, ...leedminer, 840_000], (365 * 26) / 12, {
    relative: 5e-3,
    why: "printed as 2 years and 2 months",
  }),
  known("LMC-S21PRO-WRONG", "HASHVALUE", [lmcDifficulty, 3.125, null, null, "TH"], 0.000128019133 / 234 / 0.99, digits),
  known("LMC-S21PRO-WRONG", "MINERREVENUE", [234, 100_000, lmcDifficulty, 3.125, null, null, 0.01], "12.80191", digits),
  known(
    "LMC-S21PRO-WRONG",
    "MINERPAYBACK",
    [3800, 234, 0, 0, 100_000, lmcDifficulty, 840_000, lmcAssumptions],
    "716.7224",
    digits,
  ),
  ...allIn.computed.energy!.map(({ power_price, published_energy_per_btc }) =>
    known(
      "FORUM-ALLIN-900EH",
      "COSTPERBTC",
      [4900 / 288, Number(power_price), (900e18 * 600) / 2 ** 32, 3.125],
      published_energy_per_btc,
      {
        relative: 1e-4,
        why: "truncated by hand",
      },
    ),
  ),
];

const [canaan, canaanQ3, riot, cleanspark, iren] = [
  "CAN-Q2-24-ASP",
  "CAN-Q3-24-ASP",
  "RIOT-2023-06",
  "CLSK-2023-10",
  "IREN-2023-10",
].map((id) => companies.vectors.find((row) => row.id === id)!);
const asps: Published[] = (
  [
    [canaan!, [57e6, 6.2e6], 9.19355, digits],
    [canaan!, [57e6, 6.2e6], 9.1, { absolute: 0.1, why: "revenue is given as around 57 million" }],
    [canaanQ3!, [64.24e6, 7.3e6], 8.8, digits],
    [riot!, [162.9e6, 7.5712e6], 21.5157, { relative: 5e-6, why: "printed to 6 digits" }],
    [cleanspark!, [61.6e6, 4.4e6], 14, digits],
    [iren!, [19.6e6, 1.4e6], 14, digits],
  ] as const
).map(([{ id, source, grade }, args, expected, tolerance]) => ({
  id,
  name: "ASP",
  args,
  expected,
  tolerance,
  source,
  grade,
}));

const payback: Published[] = paybacks.cases
  .filter(({ expected }) => !expected.never)
  .map(({ id, what, args, assumptions, expected }) => ({
    id: `${id}: ${what}`,
    name: "MINERPAYBACK",
    args: [
      args.machinePrice,
      args.hashrate,
      args.power,
      args.powerPrice,
      args.btcPrice,
      args.difficulty,
      args.blockHeight,
      rows(assumptions),
    ],
    expected: Number(expected.payback_days),
    tolerance: { absolute: 1e-9, why: "the accuracy that the engine promises; the file prints 13 digits" },
    source: "closed form equal to a 60-digit sum day by day, made for this project",
    grade: "computed",
  }));

const { bridge } = companies;
const bridges: Published[] = (
  [
    [0, "volume", bridge.computed.volume_effect_at_old_price],
    [1, "mix", 0],
    [2, "price", bridge.computed.price_effect_at_new_volume],
    [3, "total", bridge.computed.delta],
  ] as const
).map(([row, part, expected]) => ({
  id: `${bridge.id}, ${part}`,
  name: "PVMBRIDGE",
  // One product, in millions of TH/s.
  args: [bridge.inputs.v0_mTH, bridge.inputs.p0, bridge.inputs.v1_mTH, 57 / 6.2],
  at: [row, 1],
  expected: Number(expected),
  tolerance: digits,
  source: bridge.source,
  grade: bridge.grade,
}));

export const published: readonly Published[] = [
  ...subsidies,
  ...dates,
  ...hashrates,
  ...networkRows,
  ...nameplateRows,
  ...scenarioRows,
  ...day,
  ...economics,
  ...revenueAndCost,
  ...fleetRows,
  ...halvingScenarioRows,
  ...writeDowns,
  ...asps,
  ...bridges,
  ...payback,
  ...machineLife,
  ...simulationRows,
];
