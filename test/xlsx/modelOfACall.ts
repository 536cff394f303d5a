import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { modelPlan } from "../../src/sheets/modelPlan";
import type { WorkbookPlan } from "../../src/sheets/plan";
import { defaultDecisions } from "../../src/sheets/review";
import { fromJson } from "../../src/transcript/callJson";

/** The model of the bundled quarter. */
export function modelOfACall(): WorkbookPlan {
  const call = fromJson(JSON.parse(readFileSync("/tmp/D/gold.json", "utf8")));
  return modelPlan([{ call, decisions: defaultDecisions(call) }]);
}
