import { arithmetic } from "./natives/arithmetic";
import { conditions } from "./natives/conditions";
import { dates } from "./natives/dates";
import { finance } from "./natives/finance";
import { information } from "./natives/information";
import { logic } from "./natives/logic";
import { lookup } from "./natives/lookup";
import type { Native } from "./natives/native";
import { statistics } from "./natives/statistics";
import { text } from "./natives/text";

/** The functions of Excel that are calculated here, by name in capitals. None reads a clock, a random number or the network. */
export const natives: ReadonlyMap<string, Native> = new Map(
  [arithmetic, statistics, logic, information, text, lookup, conditions, dates, finance].flatMap(Object.entries),
);
