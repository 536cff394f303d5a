import type { Quantity } from "../units/quantity";
import { Refusal } from "../units/refusal";
import { block, count } from "../units/units";
import { defineFunction } from "./define";
import { height, integer } from "./parameters";
import { always } from "./portable";
import { blocksPerEra, eraOf, lastHalving } from "./subsidy";

export const n = integer(count, "Which halving, counted from the next.", { min: 1, max: lastHalving }, { default: 1 });

/** Height of the n-th halving after a height. Refuses those past the last, when there is no subsidy left to halve. */
export function halvingHeightAfter(height: Quantity<"block">, n: Quantity<"count">) {
  const halving = eraOf(height) + n.toNumber();
  if (halving > lastHalving)
    throw new Refusal("no-answer", `There is no halving ${halving}: the last is the 33rd, at height 6,930,000.`);
  return block(halving * blocksPerEra);
}

export const halvingHeight = defineFunction({
  name: "HALVINGHEIGHT",
  group: "Protocol",
  summary: "Height of the n-th halving after a height.",
  parameters: { height, n },
  returns: block,
  form: "elementwise",
  refuses: { noAnswer: "The halving lies past the 33rd, at height 6,930,000." },
  note: "HALVINGHEIGHT(0, n) is the n-th halving ever.",
  source: "Bitcoin Core, src/validation.cpp, GetBlockSubsidy",
  portable: always("(INT(height/210000)+n)*210000"),
  examples: [
    {
      formula: "MINING.HALVINGHEIGHT(950000)",
      asks: "At which block does the subsidy halve next, seen from block 950,000?",
    },
    {
      formula: "MINING.HALVINGHEIGHT(0,{1;2;3;4;5})",
      asks: "At which blocks were the four halvings so far, and where is the fifth?",
    },
  ],
  compute: ({ height, n }) => halvingHeightAfter(height, n),
});
