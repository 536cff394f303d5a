import { parseReference } from "../formula/address";
import { Refusal } from "../units/refusal";
import { inExcel } from "./inExcel";

export interface SelectedCell {
  readonly sheet: string;
  /** Of the first cell: "B12". */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  /** As Excel's `formulas` gives it; "" when blank. */
  readonly content: string | number | boolean;
  /** What it shows: the value, for a formula its result. */
  readonly value: string | number | boolean;
}

/** The active cell. */
export async function selectedCell(): Promise<SelectedCell> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,rowIndex,columnIndex,formulas,values");
    await context.sync();
    const [sheet, address] = splitAddress(cell.address);
    const { rowIndex: row, columnIndex: column, formulas, values } = cell;
    return { sheet, address, row, column, content: formulas[0]![0], value: values[0]![0] };
  });
}

function splitAddress(address: string): [sheet: string, cell: string] {
  const cell = address.slice(address.lastIndexOf("!") + 1);
  return [parseReference(address)?.sheet ?? "", cell];
}

/** Tells the listener whenever another cell is active, also by a change of sheet; the result ends that. */
export async function onSelection(listener: () => void): Promise<() => Promise<void>> {
  const tell = async () => listener();
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onSelectionChanged.add(tell), worksheets.onActivated.add(tell)];
    await context.sync();
    return added;
  });
  return () =>
    Excel.run(handlers[0]!.context, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
}

/** Writes a formula (with its "=") into the active cell, which must be blank; gives the cell's address. */
export async function insertFormula(formula: string): Promise<string> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,formulas");
    await context.sync();
    const [, address] = splitAddress(cell.address);
    if (cell.formulas[0]![0] !== "")
      throw new Refusal("input", `${address} is not empty. Select an empty cell, then insert again.`);
    cell.formulas = [[formula]];
    await context.sync();
    return cell.address;
  });
}

/** Brings a cell into view and selects it. */
export async function showCell(sheet: string, address: string): Promise<void> {
  await inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
