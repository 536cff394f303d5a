import { readWorkbook } from "../excel/readWorkbook";
import { insertFormula, onSelection, selectedCell, showCell } from "../excel/selection";
import { undo } from "../excel/undo";
import { writeChanges } from "../excel/writeChanges";
import type { Workbook } from "../ui/workbook";

/** The workbook that the pane stands beside. */
export const workbook: Workbook = {
  read: readWorkbook,
  async write(changes, how) {
    const receipt = await writeChanges(changes, how);
    const blocks = receipt.sheets.flatMap((sheet) => sheet.blocks);
    return {
      cells: blocks.reduce((cells, { rows, columns }) => cells + rows * columns, 0),
      names: receipt.names.length,
      newSheets: receipt.sheets.filter(({ isNew }) => isNew).map(({ name }) => name),
      undo: () => undo(receipt),
    };
  },
  selected: selectedCell,
  onSelection,
  insertFormula,
  show: showCell,
};
