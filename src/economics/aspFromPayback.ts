import { Refusal } from "../units/refusal";
import { days, usdPerTh } from "../units/units";
import { defineFunction } from "./define";
import { efficiency, hashprice, number, perOfHashprice, poolFee, positive, powerPrice, uptime } from "./parameters";
import { formsByChoice } from "./portable";

export const aspFromPayback = defineFunction({
  name: "ASPFROMPAYBACK",
  group: "Investment",
  summary: "Price of machines at which a customer has his money back after a number of days, without growth.",
  parameters: {
    targetDays: number(days, "Payback that the customer asks for.", positive),
    hashprice,
    efficiency,
    powerPrice,
    poolFee,
    uptime,
    per: perOfHashprice,
  },
  returns: usdPerTh,
  form: "elementwise",
  refuses: { noAnswer: "Energy costs as much as the machine earns, so that no price pays back." },
  note: "Hashprice and cost stay as they are; for growing difficulty and halvings see FAIRASICPRICE.",
  source: "docs/conventions.md#asp",
  portable: formsByChoice(
    { per: { PH: "hashprice/1000", TH: "hashprice" } },
    ({ per }) => `targetDays*uptime*(${per}*(1-poolFee)-0.024*efficiency*powerPrice)`,
  ).map((form) => ({ ...form, limits: "Where a machine earns more than its energy costs; elsewhere not above 0." })),
  examples: [
    {
      formula: "MINING.ASPFROMPAYBACK(540,50,17.5,0.06,0.02)",
      asks: "What can a maker ask for each TH/s of a machine of 17.5 J/TH, if customers want their money back in 540 days?",
    },
    {
      formula: "MINING.ASPFROMPAYBACK({365;540;730},50,17.5,{0.04,0.06,0.08},0.02,0.97)",
      asks: "And for paybacks of 12, 18 and 24 months, by the customer's price of power?",
    },
  ],
  compute({ targetDays, hashprice, efficiency, powerPrice, poolFee, uptime, per }) {
    const earned = (per === "TH" ? hashprice : hashprice.div(1000)).times(poolFee.minus(1).neg());
    const cost = efficiency.times("0.024").times(powerPrice);
    if (earned.lte(cost))
      throw new Refusal(
        "no-answer",
        `No price pays back: a TH/s earns ${earned.toFixed(4)} USD a day after the pool fee and its energy costs ${cost.toFixed(4)}.`,
      );
    return usdPerTh(targetDays.times(uptime).times(earned.minus(cost)));
  },
});
