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
import { pvmBridge } from "./pvmBridge";
import { blockSubsidy } from "./subsidy";

/** Every function of the product, once: Excel, the pane, the workbench and the command line read it here. */
export const catalogue: readonly Definition[] = [
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
  pvmBridge,
];

const byName = new Map(catalogue.map((definition) => [definition.name, definition]));

/** The definition of a name in any case, without the namespace. */
export const definitionOf = (name: string): Definition | undefined => byName.get(name.toUpperCase());
