import { emptyWorkbook } from "./existing";
import { importPlan } from "./importPlan";
import type { SheetPlan, WorkbookPlan } from "./plan";
import type { Review } from "./review";
import { scenarioPlan, scenarios } from "./scenarios";
import type { PassageOf } from "./sourcesSheet";
import { written } from "./written";

/** A sheet of two plans: a row or name of the earlier stays as it is where the later has it too. */
function merged(earlier: SheetPlan, later: SheetPlan): SheetPlan {
  const rows = new Set(earlier.cells.map(({ row }) => row));
  const names = new Set(earlier.names.map(({ name }) => name.toLowerCase()));
  return {
    ...later,
    cells: [...earlier.cells, ...later.cells.filter(({ row }) => !rows.has(row))],
    names: [...earlier.names, ...later.names.filter(({ name }) => !names.has(name.toLowerCase()))],
  };
}

function together(plans: readonly WorkbookPlan[]): WorkbookPlan {
  const sheets = new Map<string, SheetPlan>();
  for (const sheet of plans.flatMap((plan) => plan.sheets)) {
    const earlier = sheets.get(sheet.name);
    sheets.set(sheet.name, earlier ? merged(earlier, sheet) : sheet);
  }
  return { sheets: [...sheets.values()] };
}

/**
 * A whole model in a new workbook: figures, checks and sources of the calls, assumptions and every scenario. Where calls
 * give different values to one figure the first given counts, so give the call of a quarter before those that look back.
 */
export function modelPlan(reviews: readonly Review[], passageOf?: PassageOf): WorkbookPlan {
  const plans: WorkbookPlan[] = [];
  let book = emptyWorkbook;
  const add = (plan: WorkbookPlan) => {
    plans.push(plan);
    book = written(plan, book);
  };
  reviews.forEach((review) => add(importPlan(review, book, passageOf)));
  scenarios.forEach(({ id }) => add(scenarioPlan(id, book)));
  return together(plans);
}
