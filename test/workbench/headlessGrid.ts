import { LocaleType, createUniver } from "@univerjs/presets";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { UniverGrid } from "../../src/workbench/univer/grid";
import { emptyWorkbook } from "../../src/workbench/univer/workbook";

/** The workbench's grid without a page, on a new workbook. Close it, or Jest waits for its timers. */
export function openGrid() {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset()],
  });
  univerAPI.createWorkbook(emptyWorkbook("Book1"));
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)!;
  return { grid: new UniverGrid(injector, workbook), injector, close: () => univer.dispose() };
}
