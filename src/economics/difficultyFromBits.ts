import { Refusal } from "../units/refusal";
import { difficulty } from "../units/units";
import { difficultyOf, type CompactTarget } from "./compactTarget";
import { defineFunction } from "./define";
import type { TextParameter } from "./parameter";
import { always } from "./portable";
import { shown } from "./readCell";

/** Refuses what is not the bits of a header. */
export const difficultyOfBits = (bits: string | number) => difficulty(difficultyOf(compactFrom(bits)));

const needs = "eight hexadecimal digits as text";
const bits = {
  kind: "text",
  meaning: "Compact target of a block header: eight hexadecimal digits as text, with or without 0x.",
  needs,
  orNumber: true,
  takes: "cell or range",
} as const satisfies TextParameter;

export const difficultyFromBits = defineFunction({
  name: "DIFFICULTYFROMBITS",
  group: "Protocol",
  summary: "Difficulty of the compact target in a block header, its bits.",
  parameters: { bits },
  returns: difficulty,
  form: "elementwise",
  refuses: {
    input: "bits is not hexadecimal, its last six digits are 0, or a sheet made a number of its digits.",
  },
  note: "Enter bits as text: without letters a cell makes a number of them. The mantissa is taken with 24 bits and without a test of its sign, as getdifficulty does.",
  source: "Bitcoin Core, src/rpc/blockchain.cpp, GetDifficulty",
  portable: always("LET(b,HEX2DEC(bits),65535/MOD(b,2^24)*256^(29-INT(b/2^24)))").map((form) => ({
    ...form,
    limits: "Text of eight digits, without 0x.",
  })),
  examples: [
    {
      formula: 'MINING.DIFFICULTYFROMBITS("170240c3")',
      asks: "Which difficulty do the bits of block 953,568 stand for?",
    },
    {
      formula: 'MINING.DIFFICULTYFROMBITS({"1d00ffff";"1b0404cb"})',
      asks: "And those of the genesis block and of the example in the Bitcoin wiki?",
    },
  ],
  compute: ({ bits }) => difficultyOfBits(bits),
});

function compactFrom(bits: string | number): CompactTarget {
  const number = typeof bits === "number" ? bits : fromText(bits);
  const [exponent, mantissa] = [Math.floor(number / 2 ** 24), number % 2 ** 24];
  if (typeof bits === "number" && (!Number.isInteger(bits) || exponent < 3 || exponent > 32))
    throw new Refusal(
      "input",
      `bits: needs ${needs}, got the number ${bits} (a sheet makes a number of digits: format the cell as text, or put ' before them).`,
    );
  if (mantissa === 0)
    throw new Refusal(
      "input",
      `bits: needs digits above 0 after the first two, got ${shown(bits)}: such a target cannot be met.`,
    );
  return { exponent, mantissa };
}

function fromText(bits: string): number {
  const digits = /^\s*(?:0x)?([\da-f]{8})\s*$/i.exec(bits)?.[1];
  if (digits === undefined) throw new Refusal("input", `bits: needs ${needs}, got ${shown(bits)}.`);
  return parseInt(digits, 16);
}
