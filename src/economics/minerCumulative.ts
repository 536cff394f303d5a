import { days as daysUnit, usd } from "../units/units";
import { assumptions } from "./assumptions";
import { netOfDays } from "./cashSums";
import { defineFunction } from "./define";
import { overDays } from "./eraFormula";
import { cashKeys, machineCash, machineParameters } from "./machineCash";
import { number } from "./parameters";

export const minerCumulative = defineFunction({
  name: "MINERCUMULATIVE",
  group: "Investment",
  summary: "Net cash that a machine has brought after some days, before its price.",
  parameters: {
    days: number(daysUnit, "Days from purchase, may be fractional.", { min: 0, max: 36_500 }),
    ...machineParameters,
    assumptions: assumptions(...cashKeys),
  },
  returns: usd,
  form: "elementwise",
  refuses: {},
  note: "Lead time included; linear inside a day. MINERCUMULATIVE(MINERPAYBACK(…), …) is the price of the machine.",
  source: "docs/conventions.md#payback",
  portable: overDays(
    "INT(days)+1",
    "INT(days)+SEQUENCE(2,1,0)",
    [],
    "INDEX(total,1)+(days-INT(days))*(INDEX(total,2)-INDEX(total,1))",
  ),
  examples: [
    {
      formula:
        'MINING.MINERCUMULATIVE(365,200,3500,0.06,100000,126982285146989,950000,{"poolFee",0.02;"uptime",0.97;"difficultyGrowth",0.3})',
      asks: "What has an S21 brought after a year, with difficulty growing 30 % a year?",
    },
    {
      formula:
        'MINING.MINERCUMULATIVE({365;730;1095},200,3500,0.06,100000,126982285146989,950000,{"difficultyGrowth",0.3;"curtail",TRUE})',
      asks: "And after one, two and three years, if it is switched off once it loses money?",
    },
  ],
  compute: ({ days, ...machine }) => usd(netOfDays(machineCash(machine), days)),
});
