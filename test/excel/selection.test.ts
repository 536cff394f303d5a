import { insertFormula, onSelection, selectedCell, showCell } from "../../src/excel/selection";
import type { OpenExcel } from "../workbench/openExcel";
import { contents, openPane, type } from "./paneBesideExcel";

let excel: OpenExcel;
beforeEach(() => (excel = openPane()));
afterEach(() => excel.close());

const addSheet = (name: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

test("the active cell comes with its formula and its result", async () => {
  await type("Sheet1", "C2", ["=6*7"]);
  await showCell("Sheet1", "C2");
  expect(await selectedCell()).toEqual({
    ...{ sheet: "Sheet1", address: "C2", row: 1, column: 2, content: "=6*7", value: 42 },
  });
});

test("a cell is shown on a sheet whose name is quoted", async () => {
  await addSheet("It's mine");
  await showCell("It's mine", "B12");
  expect(await selectedCell()).toMatchObject({ sheet: "It's mine", address: "B12", content: "", value: "" });
});

test("a formula goes into an empty cell, and its address comes back", async () => {
  await showCell("Sheet1", "B2");
  expect(await insertFormula("=SUM(1,2)")).toBe("Sheet1!B2");
  expect(await contents("Sheet1", "B2")).toEqual([["=SUM(1,2)"]]);
});

test.each([
  ["a number", 0],
  ["a text", "note"],
  ["a formula that shows nothing", '=""'],
])("a cell with %s keeps it", async (_, content) => {
  await type("Sheet1", "B2", [content]);
  await showCell("Sheet1", "B2");
  await expect(insertFormula("=1")).rejects.toThrow("B2 is not empty. Select an empty cell, then insert again.");
  expect(await contents("Sheet1", "B2")).toEqual([[content]]);
});

test("selections are told until one stops listening", async () => {
  let told = 0;
  let heard = () => {};
  const next = () => new Promise<void>((resolve) => (heard = resolve));
  const stop = await onSelection(() => {
    told++;
    heard();
  });
  const first = next();
  await showCell("Sheet1", "B2");
  await first;
  await stop();
  await showCell("Sheet1", "B3");
  // Events go in their order: when a later listener has heard of a selection, the first would have.
  const later = next();
  const stopLater = await onSelection(() => heard());
  await showCell("Sheet1", "B4");
  await later;
  await stopLater();
  expect(told).toBe(1);
});
