import hashprices from "../../vectors/hashprice.json";
import breakevens from "../../vectors/breakeven.json";
import protocol from "../../vectors/protocol.json";
import type { Published } from "../published";
import { rowOf } from "./row";

const exact = { absolute: 0, why: "integers and whole satoshi" };
const double = { relative: 1e-15, why: "the nearest double" };
const sixteenDigits = { relative: 1e-15, why: "printed to 17 digits, compared as doubles" };
const fifteenDigits = { relative: 1e-14, why: "printed to 15 digits" };
const core = "Bitcoin Core, GetBlockSubsidy";
const history = "spesmilo/electrum checkpoints and bilthon/mining-roi";

const supplies: Published[] = [
  ...protocol.supply_inclusive.map(({ height, btc }) => ({
    id: `supply with block ${height}`,
    args: [height],
    expected: Number(btc),
    tolerance: exact,
    source: core,
    grade: "A",
  })),
  ...protocol.halvings.map(({ n, height, supply_before_btc }) => ({
    id: `supply before halving ${n}`,
    args: [height - 1],
    expected: Number(supply_before_btc),
    tolerance: exact,
    source: core,
    grade: "A",
  })),
  ...protocol.supply_vs_utxo.map(({ height, gettxoutsetinfo_total_amount_btc, shortfall_btc, source, grade }) => ({
    id: `spendable at block ${height}, and what is missing from it`,
    args: [height],
    expected: Number(gettxoutsetinfo_total_amount_btc) + Number(shortfall_btc),
    tolerance: { absolute: 1e-8, why: "a satoshi" },
    source,
    grade,
  })),
].map((row) => ({ ...row, name: "BTCSUPPLY" }));

/** Difficulty is 0xffff*2^208 over the target, here in whole numbers. */
function difficultyOfTarget(hex: string): number {
  const scale = 10n ** 30n;
  return Number((0xffffn * 2n ** 208n * scale) / BigInt(`0x${hex}`)) / Number(scale);
}

const { source: bitsSource, grade: bitsGrade } = protocol.difficulty_from_bits;
const fromBits: Published[] = [
  ...protocol.difficulty_from_bits.cases.flatMap(({ bits, published, exact: printed }) => [
    { bits, expected: Number(printed), tolerance: double, source: bitsSource, grade: bitsGrade },
    {
      bits,
      expected: Number(published),
      tolerance: { absolute: Math.max(1e-5, Number(published) * 1e-15), why: "as in Bitcoin Core's test" },
      source: bitsSource,
      grade: bitsGrade,
    },
  ]),
  ...protocol.bits_target.cases.map(({ bits, target_hex }) => ({
    bits,
    expected: difficultyOfTarget(target_hex),
    tolerance: double,
    source: protocol.bits_target.source,
    grade: protocol.bits_target.grade,
  })),
  ...protocol.network_hashrate.map(({ bits, difficulty }) => ({
    bits,
    expected: Number(difficulty),
    tolerance: sixteenDigits,
    source: history,
    grade: "A",
  })),
].map(({ bits, ...row }) => ({ ...row, id: `bits ${bits}`, name: "DIFFICULTYFROMBITS", args: [bits] }));

const retargets: Published[] = protocol.retarget.cases.flatMap((row) => {
  const common = {
    id: row.case,
    name: "NEXTDIFFICULTY",
    expected: Number(row.new_difficulty),
    source: protocol.retarget.source,
    grade: protocol.retarget.grade,
  };
  const before = [Number(row.old_difficulty), row.actual_timespan] as const;
  return [
    { ...common, args: [...before, true], tolerance: double },
    {
      ...common,
      args: before,
      tolerance: { relative: 1.3e-5, why: "the smooth form is that near to the compact one" },
    },
  ];
});

const atHeight: Published[] = [
  ...protocol.network_hashrate.map(({ epoch_height, difficulty }) => [epoch_height, difficulty] as const),
  ...hashprices.tuples
    .filter(({ inputs }) => inputs.epoch_height !== null)
    .map(({ inputs }) => [inputs.epoch_height!, inputs.difficulty] as const),
].flatMap(([height, difficulty]) =>
  [height, height + 2015].map((at) => ({
    id: `difficulty of block ${at}`,
    name: "DIFFICULTYAT",
    args: [at],
    expected: Number(difficulty),
    tolerance: sixteenDigits,
    source: history,
    grade: "A",
  })),
);

const node = protocol.getnetworkhashps_exact_work_convention;
const [oneBlock, threeBlocks] = node.cases;
const hashesPerSecond = (hashrate: string) => Number(hashrate) / 1e18;
const wholeSeconds = { relative: 1e-9, why: "whole seconds appear with 2^48/65535 only, 1.5e-5 from 2^32" };
const fromHashrate: Published[] = [
  ...protocol.network_hashrate.flatMap((row) =>
    (["2^32", "exact"] as const).map((basis) => ({
      id: `difficulty of epoch ${row.epoch_height}, ${basis}`,
      args: [Number(row[`hashrate_EHs_${basis}`]), null, basis],
      expected: Number(row.difficulty),
      tolerance: fifteenDigits,
      source: history,
      grade: "computed",
    })),
  ),
  {
    id: oneBlock!.call,
    args: [hashesPerSecond(oneBlock!.published), Number(oneBlock!.implied_seconds), "exact"],
    expected: 1,
    tolerance: wholeSeconds,
    source: node.source,
    grade: node.grade,
  },
  {
    id: threeBlocks!.call,
    // Three blocks of difficulty 1 in that time are one of 600 seconds at this difficulty.
    args: [hashesPerSecond(threeBlocks!.published), 600, "exact"],
    expected: (3 * 600) / Number(threeBlocks!.implied_seconds),
    tolerance: wholeSeconds,
    source: node.source,
    grade: node.grade,
  },
].map((row) => ({ ...row, name: "DIFFICULTYFROMHASHRATE" }));

const nodeHashrate: Published = {
  id: threeBlocks!.call,
  name: "NETWORKHASHRATE",
  args: [(3 * 600) / Number(threeBlocks!.implied_seconds), "H/s", 600, "exact"],
  expected: Number(threeBlocks!.published),
  tolerance: wholeSeconds,
  source: node.source,
  grade: node.grade,
};

const [perBlock, window] = protocol.expected_time_and_luck.cases;
const miner = [perBlock!.hashrate_hs / 1e18, Number(perBlock!.expected) / 86_400] as const;
const luck: Published[] = [
  { id: perBlock!.fn, args: [...miner, perBlock!.difficulty, 1], expected: 1 },
  {
    id: window!.fn,
    args: [miner[0], window!.seconds! / 86_400, window!.difficulty, 1],
    expected: 1 / Number(window!.expected),
  },
].map((row) => ({
  ...row,
  // The bitcoin of a fleet where every block pays one: the number of blocks that it finds.
  name: "EXPECTEDBTC",
  tolerance: { relative: 1e-15, why: "doubles, set by the row" },
  source: protocol.expected_time_and_luck.source,
  grade: protocol.expected_time_and_luck.grade,
}));

const gpu = breakevens.vectors.find(({ id }) => id === "BITCOINTALK-281279-GPU")!;
const conversions: Published[] = (
  [
    ["a quadrillion", [1, "PH/s", "H/s"], 1e15],
    ["Canaan's 6.2 million TH/s of the second quarter of 2024", [6.2e6, "TH", "EH"], 6.2],
    ["a network of 2013", [0.45455, "ph/s", "TH"], 454.55],
    ["a machine in zettahashes", [200, "TH", "ZH"], 2e-7],
  ] as const
).map(([id, args, expected]) => ({
  id,
  name: "CONVERTHASHRATE",
  args,
  expected,
  tolerance: double,
  source: "SI prefixes",
  grade: "A",
}));

export const networkRows: readonly Published[] = [
  ...supplies,
  ...fromBits,
  ...retargets,
  ...atHeight,
  ...fromHashrate,
  nodeHashrate,
  ...luck,
  ...conversions,
  rowOf(
    gpu.id,
    "DIFFICULTYFROMHASHRATE",
    [Number(gpu.computed.hashrate_PHs) / 1000],
    Number(gpu.computed.difficulty_millions) * 1e6,
    { relative: 2e-5, why: "hashrate printed to 5 digits" },
  ),
];
