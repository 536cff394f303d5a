import { IUniverInstanceService, LocaleType, UniverInstanceType, type Workbook } from "@univerjs/core";
import { ILayoutService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import { createUniver } from "@univerjs/presets";
import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverGrid } from "./grid";
export { hintErrors } from "./errorHints";
export { SheetFunctions } from "./functions";
import { emptyWorkbook } from "./workbook";

/** Starts the spreadsheet on the page with a new workbook. */
export function startUniver(container: HTMLElement, name: string, darkMode: boolean) {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: english },
    darkMode,
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: "simple",
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
    ],
  });
  univerAPI.createWorkbook(emptyWorkbook(name));
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)!;
  return {
    grid: new UniverGrid(injector, workbook),
    injector,
    setDark: (dark: boolean) => univerAPI.toggleDarkMode(dark),
    /** The cells take the keyboard. */
    focus: () => injector.get(ILayoutService).focus(),
    /** Where a cell of the active sheet is drawn on the page. */
    cellRectangle: (row: number, column: number) => {
      const cell = univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(row, column).getCellRect();
      const canvas = container.querySelector("canvas[id^=univer-sheet-main-canvas]")!.getBoundingClientRect();
      return new DOMRect(canvas.x + cell.x, canvas.y + cell.y, cell.width, cell.height);
    },
  };
}
