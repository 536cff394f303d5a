import { Exact } from "../units/exact";
import { Refusal } from "../units/refusal";
import { fractionPerYear } from "../units/units";
import type { CashPiece } from "./cashPieces";
import { presentValue } from "./cashSums";
import { defineFunction } from "./define";
import { dailyNet } from "./lambdas";
import { discountPerDay, lifeOf, machineForLife } from "./minerLife";
import { machinePrice } from "./parameters";
import { risingRoot } from "./root";
import { roughDiscount } from "./roughDiscount";

/** What a dollar in a day is worth now, at the rates between which the answer is looked for: -99.99 % and 100,000 %. */
const [most, least] = [new Exact("-0.9999"), new Exact(1000)].map(discountPerDay) as [Exact, Exact];
/** Of that: a rate to more digits than a cell has. */
const width = new Exact("1e-21");
/** Doubles find it as well as this. */
const nearness = 1e-12;

export const minerIrr = defineFunction({
  name: "MINERIRR",
  group: "Investment",
  summary: "Effective annual rate at which the net present value of a machine over its life is 0.",
  parameters: { machinePrice, ...machineForLife },
  returns: fractionPerYear,
  form: "elementwise",
  refuses: {
    noAnswer:
      "The net present value does not fall from above 0 at -99.99 % to below 0 at 100,000 %: the message says which, and advises curtail TRUE where late losses are the cause.",
  },
  note: "With curtail there is one rate at most. Without it late losses can give two, of which a spreadsheet's XIRR shows either: then there is no answer here.",
  source: "docs/conventions.md#value",
  portable: [
    {
      when: { feeMode: "btcPerBlock" },
      formula: `(1+IRR(VSTACK(0-machinePrice,${dailyNet("lifeDays")}),0.001))^365-1`,
      lambdas: ["MINER_DAILYNET"],
      limits: "resaleFraction 0, blockSeconds 600, lifeDays up to 7,300, up to seven halvings ahead",
    },
  ],
  examples: [
    {
      formula:
        'MINING.MINERIRR(3000,200,3500,0.05,100000,126982285146989,950000,{"priceGrowth",0.2;"difficultyGrowth",0.2;"curtail",TRUE})',
      asks: "Which rate of return does an S21 at 15 USD/TH earn, if price and difficulty both grow 20 % a year?",
    },
    {
      formula: 'MINING.MINERIRR(3000,200,3500,0.05,100000,126982285146989,950000,{"difficultyGrowth",0.3})',
      asks: "And if difficulty grows 30 % a year, price does not, and it is never switched off?",
    },
  ],
  compute({ machinePrice, ...machine }) {
    const life = lifeOf(machine);
    const { lifeDays, resaleFraction } = machine.assumptions;
    const resale = machinePrice.times(resaleFraction);
    const npvAt = (perDay: Exact) =>
      presentValue(life, perDay)
        .minus(machinePrice)
        .plus(resale.times(perDay.pow(lifeDays)));
    if (!npvAt(most).gt(0)) throw new Refusal("no-answer", `No rate of return: ${whyNone(life)}`);
    if (!npvAt(least).lt(0))
      throw new Refusal("no-answer", "No rate of return: the machine earns more than 100,000 % a year on its price.");
    const guess = roughDiscount({ life, price: machinePrice, resale, lifeDays }, least, most);
    const root = risingRoot(npvAt, { low: least, high: most, width }, guess, nearness);
    return fractionPerYear(root.pow(-365).minus(1));
  },
});

function whyNone(life: readonly CashPiece[]): string {
  const hasLateLosses = life.some(({ rises }) => rises) && !life.at(-1)!.rises;
  return hasLateLosses
    ? "late losses outweigh what the machine earns at -99.99 % a year. Set curtail to TRUE, so that it is switched off when it loses money."
    : "even at -99.99 % a year the machine does not earn its price.";
}
