import { modelPlan } from "../../src/sheets/modelPlan";
import type { WorkbookPlan } from "../../src/sheets/plan";
import { defaultDecisions } from "../../src/sheets/review";
import { fromJson } from "../../src/transcript/callJson";
import canaan from "../../seeds/quarters/canaan-2024q2.json";

/** The model of the bundled quarter. */
export function modelOfACall(): WorkbookPlan {
  const call = fromJson(canaan);
  return modelPlan([{ call, decisions: defaultDecisions(call) }]);
}
