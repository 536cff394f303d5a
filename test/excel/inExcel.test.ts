import { inExcel } from "../../src/excel/inExcel";
import { Refusal } from "../../src/units/refusal";
import type { OpenExcel } from "../workbench/openExcel";
import { openPane } from "./paneBesideExcel";

let excel: OpenExcel;
beforeEach(() => (excel = openPane()));
afterEach(() => excel.close());

/** An error of the client library's own, as if Excel had answered with this code. */
const failing = (code: string) => () =>
  excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("None").load("name");
    await context.sync();
  }).catch((problem: OfficeExtension.Error) => {
    throw Object.assign(problem, { code });
  });

test.each([
  ["InvalidOperationInCellEditMode", "A cell is being edited. Finish it with Enter or Esc"],
  ["AccessDenied", "protected. Unprotect it"],
  ["InactiveWorkbook", "Click into the workbook of this pane"],
])("%s is told as what the analyst can do", async (code, advice) => {
  const problem = await inExcel(failing(code)).catch((caught: unknown) => caught);
  expect(problem).toBeInstanceOf(Refusal);
  expect((problem as Refusal).message).toContain(advice);
});

test("an error that is a bug of ours comes through as it is", async () => {
  const problem = await inExcel(failing("ItemNotFound")).catch((caught: unknown) => caught);
  expect(problem).toMatchObject({ code: "ItemNotFound" });
  expect(problem).not.toBeInstanceOf(Refusal);
});

test("a refusal from inside a batch comes through as it is", async () => {
  const refusal = new Refusal("input", "B2 is not empty.");
  await expect(
    inExcel(async () => {
      throw refusal;
    }),
  ).rejects.toBe(refusal);
});

test("a batch runs where Excel can group what is undone, and where it cannot", async () => {
  const write = () =>
    inExcel(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.values = [[1]];
      cell.load("values");
      await context.sync();
      return cell.values;
    });
  expect(await write()).toEqual([[1]]);
  excel.close();
  excel = openPane({ ExcelApi: "1.20" });
  expect(await write()).toEqual([[1]]);
});
