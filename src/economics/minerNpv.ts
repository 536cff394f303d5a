import type { Exact } from "../units/exact";
import { usd } from "../units/units";
import { presentValue } from "./cashSums";
import { defineFunction } from "./define";
import { overLife } from "./eraFormula";
import { dailyNet } from "./lambdas";
import { discountPerDay, discountedMachine, lifeOf } from "./minerLife";
import { machinePrice } from "./parameters";

/** What is left of the price by resale, discounted by the factor of one day. */
export const resaleValue = (
  machinePrice: Exact,
  { lifeDays, resaleFraction }: { readonly lifeDays: Exact; readonly resaleFraction: Exact },
  perDay: Exact,
): Exact => machinePrice.times(resaleFraction).times(perDay.pow(lifeDays));

export const minerNpv = defineFunction({
  name: "MINERNPV",
  group: "Investment",
  summary: "Net present value of a machine over its life, at an effective annual discount rate.",
  parameters: { machinePrice, ...discountedMachine },
  returns: usd,
  form: "elementwise",
  refuses: {},
  note: "Equals XNPV of daily cash, that of day k dated purchase + k + 1, with the resale at the end of life.",
  source: "docs/conventions.md#value",
  portable: [
    ...overLife("worth-machinePrice+machinePrice*resaleFraction/(1+discountRate)^(lifeDays/365)", "discountRate"),
    {
      when: { feeMode: "btcPerBlock" },
      formula: `MINER_NPV(machinePrice,${dailyNet("lifeDays")},lifeDays,discountRate,resaleFraction)`,
      lambdas: ["MINER_NPV", "MINER_DAILYNET"],
      limits: "blockSeconds 600, lifeDays up to 7,300, up to seven halvings ahead",
    },
  ],
  examples: [
    {
      formula:
        'MINING.MINERNPV(3000,200,3500,0.05,100000,126982285146989,950000,{"discountRate",0.12;"priceGrowth",0.2;"difficultyGrowth",0.2;"curtail",TRUE})',
      asks: "Is an S21 at 15 USD/TH worth its price at 12 %, if price and difficulty both grow 20 % a year?",
    },
    {
      formula:
        'MINING.MINERNPV({2000;3000;4000},200,3500,0.05,100000,126982285146989,950000,{"priceGrowth",0.2;"difficultyGrowth",0.2;"curtail",TRUE;"resaleFraction",0.1})',
      asks: "At three prices of the machine, with a tenth of it back after five years?",
    },
  ],
  compute({ machinePrice, ...machine }) {
    const perDay = discountPerDay(machine.assumptions.discountRate);
    const brought = presentValue(lifeOf(machine), perDay);
    return usd(brought.minus(machinePrice).plus(resaleValue(machinePrice, machine.assumptions, perDay)));
  },
});
