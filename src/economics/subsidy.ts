import { Exact } from "../units/exact";
import type { Quantity } from "../units/quantity";
import { btcPerBlock } from "../units/units";
import { defineFunction } from "./define";
import { height } from "./parameters";
import { always } from "./portable";

export const blocksPerEra = 210_000;
/** Subsidies fall to nothing at this halving: 50 BTC are less than 2^33 satoshi. */
export const lastHalving = 33;
const firstSubsidy = 5_000_000_000;
const satoshiPerBtc = 100_000_000;

export const eraOf = (height: Quantity<"block">) => height.divToInt(blocksPerEra).toNumber();

/** Subsidy of an era; era 0 begins with the genesis block. Whole satoshi, the rest is cut off. */
export const subsidyOfEra = (era: number) =>
  btcPerBlock(era >= lastHalving ? 0 : new Exact(firstSubsidy).divToInt(2 ** era).div(satoshiPerBtc));

export const blockSubsidy = defineFunction({
  name: "BLOCKSUBSIDY",
  group: "Protocol",
  summary: "New bitcoin paid to the miner of a block, without fees.",
  parameters: { height },
  returns: btcPerBlock,
  form: "elementwise",
  refuses: {},
  note: "0 from height 6,930,000. Ask for the next block: the block of a halving itself earns the new subsidy.",
  source: "Bitcoin Core, src/validation.cpp, GetBlockSubsidy",
  portable: always("INT(5000000000/2^INT(height/210000))/10^8"),
  examples: [
    {
      formula: "MINING.BLOCKSUBSIDY(950000)",
      asks: "What does the next block pay, apart from fees, when block 949,999 was the last?",
    },
    {
      formula: "MINING.BLOCKSUBSIDY({839999;840000;1050000})",
      asks: "What do the blocks just before and at the halving of April 2024 pay, and the one of the next halving?",
    },
  ],
  compute: ({ height }) => subsidyOfEra(eraOf(height)),
});
