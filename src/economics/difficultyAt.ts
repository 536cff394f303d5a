import type { Exact } from "../units/exact";
import { printed } from "../units/printed";
import { Refusal } from "../units/refusal";
import { blockOrDate, difficulty } from "../units/units";
import { defineFunction } from "./define";
import { epochAtHeight, epochAtTime, firstTime, lastHeight, lastTime } from "./difficultyHistory";
import { choice, notNegative, number } from "./parameters";

/** "2025-11-27 01:16:48 UTC" */
const utc = (seconds: number) => new Date(seconds * 1000).toISOString().replace("T", " ").replace(".000Z", " UTC");
const known = {
  height: `known up to block ${printed(lastHeight)}`,
  date: `known from ${utc(firstTime)} until ${utc(lastTime)}`,
};

const epochBy = {
  height(at: Exact) {
    if (!at.isInteger()) throw new Refusal("input", `at: needs a whole number as a height, got ${at}.`);
    return epochAtHeight(at.toNumber());
  },
  /** A serial in a double is off by less than a microsecond, times of blocks are whole seconds. */
  date: (at: Exact) => epochAtTime(at.minus(25_569).times(86_400).toDecimalPlaces(3).toNumber()),
};

export const difficultyAt = defineFunction({
  name: "DIFFICULTYAT",
  group: "Protocol",
  summary: "Difficulty of the network at a height or on a date of the past.",
  parameters: {
    at: number(blockOrDate, "Place in the chain or moment, as by says.", notNegative),
    by: choice(["height", "date"], "What at is: 46,000 could be either.", "height"),
  },
  returns: difficulty,
  form: "elementwise",
  refuses: {
    input: "at is a height and not whole.",
    noAnswer: `Outside the history that comes with the add-in: by height ${known.height}; by date ${known.date}.`,
  },
  note: "A date without a time is 00:00 UTC.",
  source: "spesmilo/electrum checkpoints and bilthon/mining-roi, which agree; seeds/README.md",
  portable: {
    none: "It needs the history of difficulty, a row for every 2,016 blocks; a portable copy carries the value.",
  },
  examples: [
    { formula: "MINING.DIFFICULTYAT(840000)", asks: "At which difficulty was the block of the fourth halving mined?" },
    {
      formula: 'MINING.DIFFICULTYAT({45292;45383;45474},"date")',
      asks: "How did difficulty move from 1 January to 1 April and 1 July 2024?",
    },
  ],
  compute({ at, by }) {
    const epoch = epochBy[by](at);
    if (!epoch) throw new Refusal("no-answer", `There is no difficulty for this ${by}: it is ${known[by]}.`);
    return difficulty(epoch.difficulty);
  },
});
