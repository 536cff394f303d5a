import { asp } from "./asp";
import { breakeven } from "./breakeven";
import { costPerBtc } from "./costPerBtc";
import type { Definition } from "./define";
import { halvingDate } from "./halvingDate";
import { halvingHeight } from "./halvingHeight";
import { hashcost } from "./hashcost";
import { hashprice } from "./hashprice";
import { hashvalue } from "./hashvalue";
import { minerEnergyCost } from "./minerEnergyCost";
import { minerMargin } from "./minerMargin";
import { minerPayback } from "./minerPayback";
import { minerProfit } from "./minerProfit";
import { minerRevenue } from "./minerRevenue";
import { networkHashrate } from "./networkHashrate";
import { blockSubsidy } from "./subsidy";

/** The functions whose result is one cell, or one for each cell of a range. */
export const cellFunctions: readonly Definition[] = [
  blockSubsidy,
  halvingHeight,
  halvingDate,
  networkHashrate,
  hashvalue,
  hashprice,
  hashcost,
  minerRevenue,
  minerEnergyCost,
  minerProfit,
  minerMargin,
  costPerBtc,
  breakeven,
  minerPayback,
  asp,
];
