import { readWorkbook } from "../../src/excel/readWorkbook";
import type { Receipt } from "../../src/excel/receipt";
import { writeChanges } from "../../src/excel/writeChanges";
import type { Changes } from "../../src/sheets/changes";
import { compare } from "../../src/sheets/compare";
import type { ExistingWorkbook } from "../../src/sheets/existing";
import { importPlan, ledgerSheets } from "../../src/sheets/importPlan";
import type { WorkbookPlan } from "../../src/sheets/plan";
import { defaultDecisions } from "../../src/sheets/review";
import { scenarioPlan, scenarioSheets, type ScenarioId } from "../../src/sheets/scenarios";
import type { Call } from "../../src/transcript/figure";
import { makeGlobal } from "../workbench/globals";
import { openExcel, type OpenExcel } from "../workbench/openExcel";

/** The lowest that the manifest asks for: nothing newer may be needed. */
const floor = { ExcelApi: "1.9" };

// The grid begins to calculate a while after each change, and longer on a busy machine.
jest.setTimeout(60_000);

/** A new workbook with the add-in beside it: Excel's own client library, global as on the add-in's page. */
export function openPane(sets = floor): OpenExcel {
  const excel = openExcel({ requirementSets: sets });
  const takeAway = makeGlobal(excel, sets);
  const close = () => {
    takeAway();
    excel.close();
  };
  return { ...excel, close };
}

type Plan = (existing: ExistingWorkbook) => WorkbookPlan;

export const callPlan =
  (call: Call): Plan =>
  (existing) =>
    importPlan({ call, decisions: defaultDecisions(call) }, existing);

/** What writing the plan would do to the workbook as it is now. */
export async function changesOf(sheets: readonly string[], plan: Plan): Promise<Changes> {
  const existing = await readWorkbook(sheets);
  return compare(plan(existing), existing);
}

export const importChanges = (call: Call): Promise<Changes> => changesOf(ledgerSheets, callPlan(call));
export const scenarioChanges = (id: ScenarioId): Promise<Changes> =>
  changesOf(scenarioSheets, (existing) => scenarioPlan(id, existing));

export const importCall = async (call: Call, replace = false): Promise<Receipt> =>
  writeChanges(await importChanges(call), { replace });
export const buildScenario = async (id: ScenarioId): Promise<Receipt> =>
  writeChanges(await scenarioChanges(id), { replace: false });

/** Writes as the analyst does, by hand. */
export const type = (sheet: string, address: string, ...rows: (string | number | boolean)[][]): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = rows;
    await context.sync();
  });

/** The first cell that a name refers to: where, what it holds and how it looks. */
export const named = (name: string) =>
  Excel.run(async (context) => {
    const item = context.workbook.names.getItem(name).load("comment,formula");
    const range = item.getRange().load("address,values,formulas,numberFormat");
    const font = range.format.font.load("color,bold");
    await context.sync();
    const { comment, formula } = item;
    return {
      ...{ comment, formula, address: range.address, color: font.color },
      ...{ value: range.values[0]![0], content: range.formulas[0]![0], format: range.numberFormat[0]![0] },
    };
  });

/** The contents of a block, as Excel's `formulas`. */
export const contents = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });

/** The custom XML parts of the workbook, as text. */
const xmlParts = () =>
  Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.load("items/id");
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });

/** All that a workbook holds, read past the code under test; how cells look only where they hold something. */
export const everything = async ({ grid, host }: OpenExcel) => ({
  settings: host.settings.entries(),
  xmlParts: await xmlParts(),
  sheets: grid.sheets().map(({ id, name }) => {
    const used = grid.usedArea(id, false);
    const of = <T>(read: (sheet: string, area: NonNullable<typeof used>) => T) => used && read(id, used);
    return {
      ...{ name, used, frozen: grid.frozen(id), formulas: of((...at) => grid.formulas(...at)) },
      ...{ values: of((...at) => grid.values(...at)), styles: of((...at) => grid.styles(...at)) },
    };
  }),
  names: grid.names(),
  tables: grid.tables(),
});
