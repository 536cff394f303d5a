import { undo } from "../../src/excel/undo";
import type { Call } from "../../src/transcript/figure";
import { callOf, figure, maker, makerCall } from "../sheets/calls";
import type { OpenExcel } from "../workbench/openExcel";
import { buildScenario, contents, everything, importCall, named, openPane, type } from "./paneBesideExcel";

let excel: OpenExcel;
beforeEach(() => (excel = openPane()));
afterEach(() => excel.close());

const inBatch = (batch: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    batch(context.workbook);
    await context.sync();
  });
const sheetNames = () => excel.grid.sheets().map(({ name }) => name);
const revenue = "KILN_2024Q2_total_revenue";
const cellOf = async (name: string) => (await named(name)).address.split("!")[1]!;

/** A workbook of the analyst's own: cells, a name, a table, a setting and a custom XML part. */
async function analystsBook() {
  await type("Sheet1", "A1:B3", ["site", "EH/s"], ["'007", 1.5], ["'=not a formula", "=B2*2"]);
  await inBatch(({ names, worksheets, tables, settings, customXmlParts }) => {
    names.add("fleet", worksheets.getItem("Sheet1").getRange("B2"), "EH/s");
    tables.add("Sheet1!A1:B3", true).name = "Sites";
    settings.add("mine", 1);
    customXmlParts.add('<model xmlns="urn:example:model"><rate>1</rate></model>');
  });
}

const nextQuarter: Call = callOf(
  [
    figure({ id: "asp", metric: "average_selling_price", value: "11", unit: "USD/(TH/s)", period: "2024Q3" }),
    figure({ id: "restated", metric: "total_revenue", value: "25500000", basis: "prior" }),
  ],
  [],
  { ...maker, period: "2024Q3", date: "2024-11-14" },
);

test("an import is taken back whole: the workbook is as it was", async () => {
  await analystsBook();
  const before = await everything(excel);
  const receipt = await importCall(makerCall);
  expect(sheetNames()).toEqual(["Sheet1", "Figures", "Checks", "Sources"]);
  await undo(receipt);
  expect(await everything(excel)).toEqual(before);
});

test("a scenario is taken back, and the import before it stays", async () => {
  await importCall(makerCall);
  const before = await everything(excel);
  const receipt = await buildScenario("halving");
  expect(sheetNames()).toContain("Halving");
  await undo(receipt);
  expect(await everything(excel)).toEqual(before);
});

test("a second import is taken back, with the figures that it replaced and their looks", async () => {
  await importCall(makerCall);
  const cell = await cellOf(revenue);
  await inBatch(({ worksheets }) => {
    const range = worksheets.getItem("Figures").getRange(cell);
    range.numberFormat = [["0.00E+00"]];
    range.format.fill.color = "#FFFF00";
  });
  const { tables, ...before } = await everything(excel);
  const receipt = await importCall(nextQuarter, true);
  expect(await named(revenue)).toMatchObject({ value: 25_500_000 });
  await undo(receipt);
  const { tables: grown, ...after } = await everything(excel);
  expect(after).toEqual(before);
  // Excel lets tables grow, and only since ExcelApi 1.13 can they shrink.
  const withoutRows = (list: typeof tables) =>
    Object.fromEntries(list.map(({ name, area: { row, column, columns } }) => [name, { row, column, columns }]));
  expect(withoutRows(grown)).toEqual(withoutRows(tables));
});

test("blank cells below a ledger get back the look that they had", async () => {
  await importCall(makerCall);
  const { rows, row } = excel.grid.tables().find(({ name }) => name === "Figures")!.area;
  const below = { row: row + rows, column: 0, rows: 3, columns: 17 };
  const { id } = excel.grid.sheets().find(({ name }) => name === "Figures")!;
  const before = excel.grid.styles(id, below);
  await undo(await importCall(nextQuarter, true));
  expect(excel.grid.styles(id, below)).toEqual(before);
});

test.each(["'=A1", "'007", "'TRUE", "text"])(
  "%s in a cell that was replaced comes back as the text it was",
  async (typed) => {
    await importCall(makerCall);
    const cell = await cellOf(revenue);
    await type("Figures", cell, [typed]);
    await undo(await importCall(makerCall, true));
    const text = typed.replace(/^'/, "");
    expect(await named(revenue)).toMatchObject({ value: text, content: text });
  },
);

test("text in a cell formatted as text comes back without an apostrophe", async () => {
  await importCall(makerCall);
  const cell = await cellOf(revenue);
  await inBatch(({ worksheets }) => {
    const range = worksheets.getItem("Figures").getRange(cell);
    range.numberFormat = [["@"]];
    range.values = [["=A1"]];
  });
  await undo(await importCall(makerCall, true));
  expect(await named(revenue)).toMatchObject({ value: "=A1", content: "=A1", format: "@" });
});

describe("what the analyst did since stays", () => {
  test("a cell typed over, and its sheet with it", async () => {
    const receipt = await importCall(makerCall);
    const cell = await cellOf(revenue);
    await type("Figures", cell, ["'=mine"]);
    await undo(receipt);
    expect(sheetNames()).toEqual(["Sheet1", "Figures"]);
    expect(await contents("Figures", cell)).toEqual([["=mine"]]);
    expect(await contents("Figures", "A4:B5")).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  test("a name pointed elsewhere", async () => {
    const receipt = await importCall(makerCall);
    await inBatch(({ names }) => void (names.getItem(revenue).formula = "=Sheet1!$A$1"));
    await undo(receipt);
    expect(excel.grid.names().map(({ name, formula }) => [name, formula])).toEqual([[revenue, "=Sheet1!$A$1"]]);
  });

  test("a sheet deleted, a name deleted and a sheet renamed are no obstacle", async () => {
    const receipt = await importCall(makerCall);
    await inBatch(({ names, worksheets }) => {
      names.getItem(revenue).delete();
      worksheets.getItem("Checks").delete();
      worksheets.getItem("Sources").name = "My sources";
    });
    await undo(receipt);
    expect(sheetNames()).toEqual(["Sheet1", "My sources"]);
    expect(await contents("My sources", "A1")).toEqual([["Sources"]]);
  });
});
