import { printed } from "../units/printed";
import { Refusal } from "../units/refusal";
import { usdPerTh } from "../units/units";
import { presentValue } from "./cashSums";
import { defineFunction } from "./define";
import { overLife } from "./eraFormula";
import { discountPerDay, discountedMachine, lifeOf } from "./minerLife";

export const fairAsicPrice = defineFunction({
  name: "FAIRASICPRICE",
  group: "Investment",
  summary: "Price of a machine for each TH/s at which its net present value is 0.",
  parameters: discountedMachine,
  returns: usdPerTh,
  form: "elementwise",
  refuses: {
    noAnswer: "The resale alone, discounted over the life, is worth the price, so that any price earns the rate.",
  },
  note: "Negative when the machine loses money at any price.",
  source: "docs/conventions.md#value",
  portable: overLife("worth/(1-resaleFraction/(1+discountRate)^(lifeDays/365))/hashrate", "discountRate"),
  examples: [
    {
      formula:
        'MINING.FAIRASICPRICE(200,3500,0.05,100000,126982285146989,950000,{"discountRate",0.15;"priceGrowth",0.2;"difficultyGrowth",0.3;"curtail",TRUE})',
      asks: "What may a customer who wants 15 % a year pay for an S21, in USD/TH?",
    },
    {
      formula:
        'MINING.FAIRASICPRICE(200,3500,0.05,{80000,100000,120000},126982285146989,950000,{"discountRate",0.15;"priceGrowth",0.2;"difficultyGrowth",0.3;"curtail",TRUE})',
      asks: "And at three prices of bitcoin?",
    },
  ],
  compute(machine) {
    const { discountRate, lifeDays, resaleFraction } = machine.assumptions;
    const perDay = discountPerDay(discountRate);
    const paidByUse = resaleFraction.times(perDay.pow(lifeDays)).minus(1).neg();
    if (!paidByUse.gt(0))
      throw new Refusal(
        "no-answer",
        `Any price earns the rate: a resale of ${resaleFraction} of it after ${printed(lifeDays)} days is worth all of it today at a discountRate of ${discountRate}.`,
      );
    return usdPerTh(presentValue(lifeOf(machine), perDay).div(paidByUse).div(machine.hashrate));
  },
});
