import { readWorkbook } from "../../src/excel/readWorkbook";
import type { OpenExcel } from "../workbench/openExcel";
import { openPane, type } from "./paneBesideExcel";

let excel: OpenExcel;
beforeEach(() => (excel = openPane()));
afterEach(() => excel.close());

const inBatch = (batch: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    batch(context.workbook);
    await context.sync();
  });

test("a sheet is read from its first cell on, formulas as formulas", async () => {
  await type("Sheet1", "B3:C3", ["=1+1", "'=1+1"]);
  const { sheets } = await readWorkbook(["Sheet1"]);
  expect(sheets).toEqual([
    {
      name: "Sheet1",
      cells: [
        ["", "", ""],
        ["", "", ""],
        ["", "=1+1", "=1+1"],
      ],
    },
  ]);
});

test("only what was asked for and is there is read, under its own spelling", async () => {
  await inBatch(({ worksheets }) => void worksheets.add("FIGURES"));
  const { sheets } = await readWorkbook(["Figures", "Checks"]);
  expect(sheets).toEqual([{ name: "FIGURES", cells: [] }]);
});

test("names come with their block and comment, also on a sheet whose name is quoted", async () => {
  await inBatch(({ worksheets, names }) => {
    const sheet = worksheets.add("It's mine");
    names.add("fleet", sheet.getRange("B2:C4"), "EH/s by site");
    names.add("tax", "=0.21");
  });
  const { names } = await readWorkbook([]);
  expect(names).toEqual([
    {
      ...{ name: "fleet", comment: "EH/s by site" },
      refersTo: { sheet: "It's mine", row: 1, column: 1, rows: 3, columns: 2 },
    },
    { name: "tax", comment: "", refersTo: null },
  ]);
});

test("the name of a table is taken too, and tells where it stands", async () => {
  await inBatch(({ tables }) => void (tables.add("Sheet1!A1:B3", true).name = "machine"));
  expect((await readWorkbook([])).names).toEqual([
    { name: "machine", refersTo: { sheet: "Sheet1", row: 0, column: 0, rows: 3, columns: 2 }, comment: "" },
  ]);
});
