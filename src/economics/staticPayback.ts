import { Refusal } from "../units/refusal";
import { days, usdPerDay } from "../units/units";
import { defineFunction } from "./define";
import { machinePrice, number } from "./parameters";
import { always } from "./portable";

export const staticPayback = defineFunction({
  name: "STATICPAYBACK",
  group: "Investment",
  summary: "Days until a machine has paid for itself, if every day earns what today earns.",
  parameters: { machinePrice, dailyProfit: number(usdPerDay, "Profit of the machine in a day.", {}) },
  returns: days,
  form: "elementwise",
  refuses: { noAnswer: "dailyProfit is not above 0." },
  note: "As pools and shops print it. Difficulty grows and subsidies halve: MINERPAYBACK counts with both.",
  source: "docs/conventions.md#payback",
  portable: always("machinePrice/dailyProfit"),
  examples: [
    {
      formula: "MINING.STATICPAYBACK(5670,7.16)",
      asks: "After how many days has an Antminer S21 XP of 5,670 USD paid for itself, if it keeps earning 7.16 USD a day?",
    },
    {
      formula: "MINING.STATICPAYBACK(3500,MINING.MINERPROFIT(200,3500,{0.04;0.06;0.12},100000,149.3E12,3.125))",
      asks: "How does it depend on the price of power, and what is the answer where power eats all revenue?",
    },
  ],
  compute({ machinePrice, dailyProfit }) {
    if (dailyProfit.lte(0))
      throw new Refusal(
        "no-answer",
        `Never pays back: dailyProfit is ${dailyProfit.toSignificantDigits(6)} USD a day, and it takes a profit to pay back.`,
      );
    return days(machinePrice.div(dailyProfit));
  },
});
