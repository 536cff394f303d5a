import { Refusal } from "../units/refusal";
import { btcPerBlock, fraction } from "../units/units";
import { defineFunction } from "./define";
import { notNegative, number, subsidy } from "./parameters";
import { always } from "./portable";

export const feeShare = defineFunction({
  name: "FEESHARE",
  group: "Hashprice",
  summary: "Transaction fees as a share of the block reward.",
  parameters: { fees: number(btcPerBlock, "Transaction fees of a block.", notNegative), subsidy },
  returns: fraction,
  form: "elementwise",
  refuses: { noAnswer: "subsidy and fees are both 0." },
  note: 'What feeMode "shareOfReward" takes; not fees / subsidy, which is larger.',
  source: "docs/conventions.md#fees",
  portable: always("fees/(subsidy+fees)"),
  examples: [
    { formula: "MINING.FEESHARE(0.03,3.125)", asks: "Which share of the reward are fees of 0.03 BTC a block?" },
    {
      formula: "MINING.FEESHARE(0.03,MINING.BLOCKSUBSIDY({1049999;1050000;1260000}))",
      asks: "How does that share rise over the next halvings, if fees in bitcoin stay as they are?",
    },
  ],
  compute({ fees, subsidy }) {
    const reward = subsidy.plus(fees);
    if (reward.isZero()) throw new Refusal("no-answer", "There is no reward: subsidy and fees are both 0.");
    return fraction(fees.div(reward));
  },
});
