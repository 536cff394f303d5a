import { Refusal } from "../units/refusal";

/** What the analyst can do about an error of Excel, by its code. Other codes are bugs. */
const advice: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode:
    "A cell is being edited. Finish it with Enter or Esc, then try again. Nothing was changed.",
  AccessDenied: "Excel refused: the sheet or workbook is protected. Unprotect it, or work in a copy.",
  ActivityLimitReached: "Excel is busy. Wait a moment, then try again.",
  RequestAborted: "Excel stopped the request. Try again.",
  InactiveWorkbook: "Another workbook is active. Click into the workbook of this pane, then try again.",
};

const explained = (problem: unknown): unknown =>
  problem instanceof OfficeExtension.Error && problem.code in advice
    ? new Refusal("input", advice[problem.code]!)
    : problem;

/**
 * Runs a batch on the workbook. Waits while a cell is being edited; all of its writes are one step of Excel's own undo
 * where Excel can group them. An error that the analyst can mend comes back as a Refusal.
 */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const mergeUndoGroup = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  const options: Excel.RunOptions = { delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) };
  try {
    return await Excel.run(options, batch);
  } catch (problem) {
    throw explained(problem);
  }
}
