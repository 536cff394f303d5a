import { holds } from "./compare";
import { checkRows, checksLedger } from "./checksSheet";
import type { ExistingWorkbook } from "./existing";
import { figureRow, figuresLedger, heldNumber, inReviewOrder, withNames } from "./figuresSheet";
import { callLabel } from "./label";
import { cellAt, locate, planLedger } from "./ledger";
import type { WorkbookPlan } from "./plan";
import { type Review, type ReviewedFigure, reviewedFigures } from "./review";
import { type PassageOf, sourceRow, sourcesLedger } from "./sourcesSheet";

/** Sheets that an import reads and writes. */
export const ledgerSheets: readonly string[] = [figuresLedger, checksLedger, sourcesLedger].map(({ sheet }) => sheet);

/**
 * What an accepted call puts into a workbook: rows of Figures with a name for each cell, Checks and Sources. Figures that
 * another call has put there with the same value stay as they are; with another value they show as conflicts.
 */
export function importPlan(review: Review, existing: ExistingWorkbook, passageOf?: PassageOf): WorkbookPlan {
  const { call } = review;
  const figures = locate(figuresLedger, existing);
  const isKnown = ({ name, value, change }: ReviewedFigure): boolean => {
    const row = figures.rowOf.get(name.toLowerCase());
    if (row === undefined || holds(cellAt(figures, row, "Call"), callLabel(call.document))) return false;
    return holds(heldNumber(figures, row), value ?? change);
  };
  const accepted = inReviewOrder(reviewedFigures(review)).filter((each) => !isKnown(each));
  const rows = accepted.map((each) => figureRow(call.document, each, call.issues));
  const sources = accepted.map((each) => sourceRow(call, each, passageOf));
  return {
    sheets: [
      withNames(planLedger(figuresLedger, figures, rows), call.document, accepted),
      planLedger(checksLedger, locate(checksLedger, existing), checkRows(review)).plan,
      planLedger(sourcesLedger, locate(sourcesLedger, existing), sources).plan,
    ],
  };
}
