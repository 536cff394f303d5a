import { Exact } from "../units/exact";
import { Refusal } from "../units/refusal";
import { fraction } from "../units/units";
import { presentValue } from "./cashSums";
import { defineFunction } from "./define";
import { overLife } from "./eraFormula";
import { lifeOf, machineForLife } from "./minerLife";
import { machinePrice } from "./parameters";

export const minerRoi = defineFunction({
  name: "MINERROI",
  group: "Investment",
  summary: "Net cash and resale of a machine over its life, over its price, less 1.",
  parameters: { machinePrice, ...machineForLife },
  returns: fraction,
  form: "elementwise",
  refuses: { noAnswer: "machinePrice is 0." },
  note: "Undiscounted: 0 means that the machine has earned its price and no more, -1 that it has earned nothing.",
  source: "docs/conventions.md#value",
  portable: overLife("(worth+resaleFraction*machinePrice)/machinePrice-1"),
  examples: [
    {
      formula:
        'MINING.MINERROI(3000,200,3500,0.05,100000,126982285146989,950000,{"difficultyGrowth",0.2;"curtail",TRUE})',
      asks: "What share of its price does an S21 earn on top, or lose, over five years?",
    },
    {
      formula:
        'MINING.MINERROI(3000,200,3500,{0.03;0.05;0.07},100000,126982285146989,950000,{"difficultyGrowth",0.2;"curtail",TRUE;"lifeDays",1095})',
      asks: "Over three years, at three prices of power?",
    },
  ],
  compute({ machinePrice, ...machine }) {
    if (machinePrice.isZero())
      throw new Refusal("no-answer", "machinePrice is 0, so there is no return for each dollar of it.");
    const net = presentValue(lifeOf(machine), new Exact(1));
    return fraction(net.div(machinePrice).plus(machine.assumptions.resaleFraction).minus(1));
  },
});
