import { printed } from "../units/printed";
import { Refusal } from "../units/refusal";
import { days } from "../units/units";
import { assumptions } from "./assumptions";
import { defineFunction } from "./define";
import { overDays } from "./eraFormula";
import { dailyNet } from "./lambdas";
import { cashKeys, machineCash, machineParameters } from "./machineCash";
import { machinePrice } from "./parameters";
import { payback, type Payback } from "./payback";

type Never = Exclude<Payback, { readonly days: unknown }>;

/** A machine does not pay back: the highest cumulative cash, its day, and what is missing of the price. */
export class NeverPaysBack extends Refusal {
  readonly peak: Never["peak"];
  readonly peakDay: number;
  readonly missing: Never["missing"];

  constructor({ peak, peakDay, missing }: Never, horizon: number) {
    super(
      "no-answer",
      `Does not pay back within ${printed(horizon)} days: cumulative cash peaks at ${printed(peak, 2)} USD on day ${printed(peakDay)}, ${printed(missing, 2)} USD short.`,
    );
    this.peak = peak;
    this.peakDay = peakDay;
    this.missing = missing;
  }
}

export const minerPayback = defineFunction({
  name: "MINERPAYBACK",
  group: "Investment",
  summary: "Days from purchase until a machine has earned its price.",
  parameters: { machinePrice, ...machineParameters, assumptions: assumptions(...cashKeys, "maxDays") },
  returns: days,
  form: "elementwise",
  refuses: {
    noAnswer:
      "It does not pay back within maxDays: the message gives the peak of cumulative cash, its day and what is missing.",
  },
  note: "Lead time included; halvings split their day; linear inside a day; a later loss does not undo it. 0 when machinePrice is 0.",
  source: "docs/conventions.md#payback",
  portable: [
    ...overDays(
      "maxDays",
      "SEQUENCE(maxDays)",
      [
        ["k", "XMATCH(TRUE,total>=machinePrice)"],
        ["before", "IF(k=1,0,INDEX(total,k-1))"],
      ],
      "IF(machinePrice=0,0,k-1+(machinePrice-before)/(INDEX(total,k)-before))",
    ),
    {
      when: { feeMode: "btcPerBlock" },
      formula: `MINER_PAYBACK(machinePrice,${dailyNet("maxDays")})`,
      lambdas: ["MINER_PAYBACK", "MINER_DAILYNET"],
      limits: "blockSeconds 600, maxDays up to 7,300, up to seven halvings ahead",
    },
  ],
  examples: [
    {
      formula:
        'MINING.MINERPAYBACK(1500,200,3500,0.06,100000,126982285146989,950000,{"fees",0.03;"poolFee",0.02;"uptime",0.97;"difficultyGrowth",0.3})',
      asks: "When has an S21 at 7.50 USD/TH earned its price, if difficulty grows 30 % a year?",
    },
    {
      formula:
        'MINING.MINERPAYBACK({1500;3000},200,3500,0.06,100000,126982285146989,950000,{"difficultyGrowth",0.3;"leadDays",60;"curtail",TRUE})',
      asks: "And at 7.50 and 15 USD/TH, if it is delivered after 60 days and switched off on losing days?",
    },
  ],
  compute({ machinePrice, assumptions, ...machine }) {
    const horizon = assumptions.maxDays.toNumber();
    const found = payback(machinePrice, machineCash({ ...machine, assumptions }), horizon);
    if ("days" in found) return days(found.days);
    throw new NeverPaysBack(found, horizon);
  },
});
