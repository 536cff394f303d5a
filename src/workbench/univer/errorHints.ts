import type { Injector } from "@univerjs/core";
import { CellAlertManagerService, CellAlertType, HoverManagerService } from "@univerjs/preset-sheets-core";
import { debounceTime } from "rxjs";
import type { SheetFunctions } from "./functions";

/** The key of the hint that Univer itself shows at an error, "Error in value": ours takes its place. */
const universHint = "SHEET_FORMULA_ALERT";
/** A little longer than Univer takes to show its own, in milliseconds. */
const delay = 120;

/** Shows the message of the add-in's function when the pointer rests on a cell with its error, as Excel does. */
export function hintErrors(injector: Injector, functions: SheetFunctions) {
  const alerts = injector.get(CellAlertManagerService);
  injector
    .get(HoverManagerService)
    .currentCell$.pipe(debounceTime(delay))
    .subscribe((cell) => {
      const found = cell && functions.messageAt(cell.location.subUnitId, cell.location.row, cell.location.col);
      if (!found || !alerts.currentAlert.has(universHint)) return;
      alerts.removeAlert(universHint);
      alerts.showAlert({
        ...{ type: CellAlertType.ERROR, key: universHint, location: cell.location, width: 200, height: 74 },
        title: found.error,
        message: found.message,
      });
    });
}
