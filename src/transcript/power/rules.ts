import { inUnit, type Magnitude } from "../magnitude";
import type { Rule } from "../rule";

export const powerRules: readonly Rule<Magnitude>[] = [
  inUnit("power", "MW", /mega[\s-]?(?:watts?|what)|MWs?/, "MW"),
  inUnit("power", "GW", /giga[\s-]?(?:watts?|what)|GWs?|gigs?(?= of (?:power|capacity))/, "MW", 3),
  inUnit("power", "W", /watts?|W/, "W"),
  inUnit("power", "kW", /kilowatts?|kW/, "W", 3),
  inUnit("power", "kWh", /kil(?:o|ler)[\s-]?(?:watt|what)[\s-]?hours?|kWh/, "kWh"),
  inUnit("power", "MWh", /mega[\s-]?(?:watt|what)[\s-]?hours?|MWhs?/, "kWh", 3),
  inUnit("power", "GWh", /giga[\s-]?(?:watt|what)[\s-]?hours?|GWhs?/, "kWh", 6),
];
