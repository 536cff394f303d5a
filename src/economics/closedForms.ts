import { advanceCover } from "./advanceCover";
import { asp } from "./asp";
import { aspFromPayback } from "./aspFromPayback";
import { breakeven } from "./breakeven";
import { btcSupply } from "./btcSupply";
import { cashCostPerBtc } from "./cashCostPerBtc";
import { convertHashrate } from "./convertHashrate";
import { costPerBtc } from "./costPerBtc";
import type { Definition } from "./define";
import { difficultyFromBits } from "./difficultyFromBits";
import { difficultyFromHashrate } from "./difficultyFromHashrate";
import { expectedBtc } from "./expectedBtc";
import { feeShare } from "./feeShare";
import { fleetEfficiency } from "./fleetEfficiency";
import { fleetHashrate } from "./fleetHashrate";
import { fleetPower } from "./fleetPower";
import { halvingDate } from "./halvingDate";
import { halvingHeight } from "./halvingHeight";
import { hashcost } from "./hashcost";
import { hashprice } from "./hashprice";
import { hashpriceObserved } from "./hashpriceObserved";
import { hashvalue } from "./hashvalue";
import { inventoryWritedown } from "./inventoryWritedown";
import { minerEnergyCost } from "./minerEnergyCost";
import { minerMargin } from "./minerMargin";
import { minerCumulative } from "./minerCumulative";
import { minerNpv } from "./minerNpv";
import { minerIrr } from "./minerIrr";
import { minerRoi } from "./minerRoi";
import { fairAsicPrice } from "./fairAsicPrice";
import { minerPayback } from "./minerPayback";
import { minerProfit } from "./minerProfit";
import { minerRevenue } from "./minerRevenue";
import { networkHashrate } from "./networkHashrate";
import { nextDifficulty } from "./nextDifficulty";
import { realizationRate } from "./realizationRate";
import { revenuePerMwh } from "./revenuePerMwh";
import { staticPayback } from "./staticPayback";
import { blockSubsidy } from "./subsidy";

/** The functions that work out a cell from their arguments alone, step by step or in closed form. */
export const closedForms: readonly Definition[] = [
  blockSubsidy,
  halvingHeight,
  halvingDate,
  btcSupply,
  difficultyFromBits,
  nextDifficulty,
  networkHashrate,
  difficultyFromHashrate,
  convertHashrate,
  hashvalue,
  hashprice,
  hashpriceObserved,
  hashcost,
  revenuePerMwh,
  feeShare,
  minerRevenue,
  minerEnergyCost,
  minerProfit,
  minerMargin,
  costPerBtc,
  cashCostPerBtc,
  breakeven,
  minerPayback,
  staticPayback,
  minerCumulative,
  minerNpv,
  minerIrr,
  minerRoi,
  fairAsicPrice,
  aspFromPayback,
  fleetHashrate,
  fleetEfficiency,
  fleetPower,
  expectedBtc,
  realizationRate,
  asp,
  inventoryWritedown,
  advanceCover,
];
