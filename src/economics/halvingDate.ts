import { excelDate } from "../units/units";
import { defineFunction } from "./define";
import { halvingHeightAfter, n } from "./halvingHeight";
import { blockSeconds, date, height } from "./parameters";
import { always } from "./portable";

export const halvingDate = defineFunction({
  name: "HALVINGDATE",
  group: "Protocol",
  summary: "Date of the n-th halving after a height, if blocks keep coming at one pace.",
  parameters: {
    height: { ...height, meaning: "Height of the next block to be mined at asOf." },
    asOf: date(excelDate, "Date and time of the height, UTC.", { min: 1 }),
    blockSeconds,
    n,
  },
  returns: excelDate,
  form: "elementwise",
  refuses: { noAnswer: "The halving lies past the 33rd, at height 6,930,000." },
  source: "docs/conventions.md#halvings",
  portable: always("asOf+((INT(height/210000)+n)*210000-height)*blockSeconds/86400"),
  examples: [
    {
      formula: "MINING.HALVINGDATE(925344,DATE(2025,11,27))",
      asks: "When is the next halving, if blocks come every ten minutes after block 925,344 of 27 November 2025?",
    },
    {
      formula: "MINING.HALVINGDATE(925344,DATE(2025,11,27),{580;600;620})",
      asks: "How far does that date move if blocks take 580 or 620 seconds on average?",
    },
  ],
  compute: ({ height, asOf, blockSeconds, n }) =>
    excelDate(halvingHeightAfter(height, n).minus(height).times(blockSeconds).div(86_400).plus(asOf)),
});
