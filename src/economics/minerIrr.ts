import { Exact } from "../units/exact";
import { Refusal } from "../units/refusal";
import { fractionPerYear } from "../units/units";
import type { CashPiece } from "./cashPieces";
import { presentValue } from "./cashSums";
import { defineFunction } from "./define";
import { dailyNet } from "./lambdas";
import { discountPerDay, lifeOf, machineForLife } from "./minerLife";
import { resaleValue } from "./minerNpv";
import { machinePrice } from "./parameters";
import { fallingRoot } from "./root";

/** Effective annual rates between which the answer is looked for. */
const lowest = new Exact("-0.9999");
const highest = new Exact(1000);
/** Of the logarithm of 1 + rate: well beyond the digits of a cell. */
const accuracy = new Exact("1e-20");

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
        'MINING.MINERIRR(3000,200,3500,0.05,100000,126982285146989.3,950000,{"priceGrowth",0.2;"difficultyGrowth",0.2;"curtail",TRUE})',
      asks: "Which rate of return does an S21 at 15 USD/TH earn, if price and difficulty both grow 20 % a year?",
    },
    {
      formula: 'MINING.MINERIRR(3000,200,3500,0.05,100000,126982285146989.3,950000,{"difficultyGrowth",0.3})',
      asks: "And if difficulty grows 30 % a year, price does not, and it is never switched off?",
    },
  ],
  compute({ machinePrice, ...machine }) {
    const life = lifeOf(machine);
    const npvAt = (rate: Exact) => {
      const perDay = discountPerDay(rate);
      return presentValue(life, perDay)
        .minus(machinePrice)
        .plus(resaleValue(machinePrice, machine.assumptions, perDay));
    };
    if (!npvAt(lowest).gt(0)) throw noRate("below", life, machine.assumptions.curtail);
    if (!npvAt(highest).lt(0)) throw noRate("above", life, machine.assumptions.curtail);
    const byLogarithm = (log: Exact) => npvAt(log.exp().minus(1));
    const root = fallingRoot(byLogarithm, lowest.plus(1).ln(), highest.plus(1).ln(), accuracy);
    return fractionPerYear(root.exp().minus(1));
  },
});

function noRate(side: "below" | "above", life: readonly CashPiece[], curtail: boolean): Refusal {
  if (side === "above")
    return new Refusal("no-answer", "No rate of return: the machine earns more than 100,000 % a year on its price.");
  const lateLosses = !curtail && life.some(({ rises }) => rises) && life.at(-1)?.rises === false;
  return new Refusal(
    "no-answer",
    lateLosses
      ? "No rate of return: late losses outweigh what the machine earns at -99.99 % a year. Set curtail to TRUE, so that it is switched off when it loses money."
      : "No rate of return: even at -99.99 % a year the machine does not earn its price.",
  );
}
