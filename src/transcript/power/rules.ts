import { inUnit, type Magnitude } from "../magnitude";
import type { Rule } from "../rule";

export const powerRules: readonly Rule<Magnitude>[] = [
  inUnit("power", "MW", /mega-?watts?|MWs?/, "MW"),
  inUnit("power", "GW", /giga-?watts?|GWs?/, "MW", 3),
  inUnit("power", "W", /watts?|W/, "W"),
  inUnit("power", "kW", /kilowatts?|kW/, "W", 3),
  inUnit("power", "kWh", /kilowatt[\s-]?hours?|kWh/, "kWh"),
  inUnit("power", "MWh", /megawatt[\s-]?hours?|MWhs?/, "kWh", 3),
  inUnit("power", "GWh", /gigawatt[\s-]?hours?|GWhs?/, "kWh", 6),
];
