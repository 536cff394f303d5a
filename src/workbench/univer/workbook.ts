import { LocaleType, generateRandomId, mergeWorksheetSnapshotWithDefault, type IWorkbookData } from "@univerjs/core";

/** Rows and columns a sheet starts with; writing beyond makes more. */
const rowCount = 400;
const columnCount = 40;

export const emptySheet = (name: string) =>
  mergeWorksheetSnapshotWithDefault({
    id: generateRandomId(8),
    name,
    rowCount,
    columnCount,
    defaultColumnWidth: 72,
    defaultRowHeight: 22,
    cellData: {},
  });

/** A new workbook with one empty sheet. */
export function emptyWorkbook(name: string): IWorkbookData {
  const sheet = emptySheet("Sheet1");
  return {
    id: "workbook",
    name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
  };
}
