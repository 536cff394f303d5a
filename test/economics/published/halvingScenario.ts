import breakevens from "../../vectors/breakeven.json";
import hashprices from "../../vectors/hashprice.json";
import { rows } from "../call";
import type { Published } from "../published";

/** Columns of the table. */
const [hashpriceBefore, hashpriceAfter, marginBefore, marginAfter, breakevenBefore, breakevenAfter] = [
  2, 3, 4, 5, 6, 7,
];

/** At this difficulty a PH/s mines a thousandth of the block reward in a day. */
const round = (86_400 * 1e18) / 2 ** 32;
const byHand = (
  [
    ["hashprice before", hashpriceBefore, "312.5"],
    ["hashprice after", hashpriceAfter, "125"],
    ["margin before, 24 USD of energy in 312.50", marginBefore, "0.9232"],
    ["margin after, 24 in 125", marginAfter, "0.808"],
    ["break-even before", breakevenBefore, "7680"],
    ["break-even after", breakevenAfter, "19200"],
  ] as const
).map(([what, column, expected]) => ({
  id: `a day worked by hand: ${what}`,
  name: "HALVINGSCENARIO",
  args: [100_000, 0.25, 20, 0.05, round, 1_049_999],
  at: [1, column] as const,
  expected: Number(expected),
  tolerance: { relative: 1e-14, why: "doubles" },
  source: "3.125 and 1.5625 BTC a block, difficulty a quarter up, 20 J/TH at 0.05 USD/kWh",
  grade: "computed",
}));

const antPool = breakevens.vectors
  .filter(({ id }) => id.startsWith("ANTPOOL"))
  .map(({ id, inputs, published, tolerance_rel, source, grade }) => ({
    id,
    name: "HALVINGSCENARIO",
    args: [80_000, 0, inputs.efficiency_j_th!, inputs.power_price!, Number(inputs.difficulty), 933_408],
    at: [1, breakevenBefore] as const,
    expected: Number(published.breakeven_price_usd),
    tolerance: { relative: tolerance_rel!, why: "the pool's payout carries a constant 1.0083" },
    source,
    grade,
  }));

const luxor = hashprices.tuples
  .filter(({ inputs, grade }) => inputs.fee_share_of_reward !== null && inputs.epoch_height !== null && grade === "A")
  .map(({ id, inputs, published, tolerance_rel, source, grade }) => ({
    id,
    name: "HALVINGSCENARIO",
    args: [
      inputs.btc_price_usd,
      0,
      20,
      0.05,
      Number(inputs.difficulty),
      inputs.epoch_height,
      rows({ fees: Number(inputs.fee_share_of_reward), feeMode: "shareOfReward" }),
    ],
    at: [1, hashpriceBefore] as const,
    expected: Number(published.hashprice_usd_per_PH_day),
    tolerance: {
      relative: Number(tolerance_rel),
      why: "posts mix a spot price with a trailing mean of fees; set by the row",
    },
    source,
    grade,
  }));

export const halvingScenarioRows: readonly Published[] = [...byHand, ...antPool, ...luxor];
