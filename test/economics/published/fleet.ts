import fleets from "../../vectors/fleet.json";
import type { Published } from "../published";
import { rowOf } from "./row";

const { fleet } = fleets;
const column = (key: "units" | "ths" | "w") => fleet.inputs.map((model) => [model[key]]);
const { difficulty, subsidy, fees } = fleet.btc_per_day_inputs;
const ehs = Number(fleet.ehs);

const worked = (
  [
    ["FLEETHASHRATE", [column("units"), column("ths")], fleet.ehs],
    ["FLEETEFFICIENCY", [column("units"), column("ths"), column("w")], fleet.efficiency_j_th],
    ["FLEETPOWER", [ehs, Number(fleet.efficiency_j_th)], fleet.mw_it],
    ["FLEETPOWER", [ehs, Number(fleet.efficiency_j_th), 1.08], fleet.mw_pue_1_08],
    ["EXPECTEDBTC", [ehs, 1, difficulty, subsidy, fees], fleet.btc_per_day],
    ["REALIZATIONRATE", [Number(fleet.btc_per_day), ehs, 1, difficulty, subsidy, fees], "1"],
  ] as const
).map(([name, args, expected]) => ({
  id: "a fleet of three models",
  name,
  args,
  expected: Number(expected),
  tolerance: { relative: fleet.tolerance_rel, why: "printed to 8 to 10 digits" },
  source: fleets.source,
  grade: "computed",
}));

const order = { absolute: 0, why: "a count of machines times a nameplate" };
const difficultyOf900 = (900e18 * 600) / 2 ** 32;

export const fleetRows: readonly Published[] = [
  ...worked,
  rowOf(
    "RIOT-2023-06",
    "FLEETHASHRATE",
    [
      [[8320], [24_960]],
      [[220], [230]],
    ],
    "7.5712",
    order,
  ),
  rowOf("RIOT-2023-06", "FLEETHASHRATE", [[[8320, 24_960]], [[220, 230]]], 7.6, {
    relative: 5e-3,
    why: "the release rounds to 0.1 EH/s",
  }),
  rowOf("CLSK-2023-10", "FLEETHASHRATE", [22_000, 200], 4.4, order),
  rowOf("IREN-2023-10", "FLEETHASHRATE", [7000, 200], 1.4, order),
  rowOf("CIPHER-CANAAN-2024", "FLEETHASHRATE", [6600, 185], "1.221", order),
  rowOf("CBECI-code", "FLEETPOWER", [1000, 20, 1.1], 22_000, order),
  // The 105,000 blocks of two years, all mined by the network.
  rowOf("FORUM-ALLIN-900EH", "EXPECTEDBTC", [900, 105_000 / 144, difficultyOf900, 3.125], 105_000 * 3.125, {
    relative: 1e-15,
    why: "doubles",
  }),
];
