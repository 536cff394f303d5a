import { ICommandService } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { defaultStyle, type GridEvent } from "../../src/workbench/grid";
import { sheetRows } from "../../src/workbench/area";
import { openGrid } from "./headlessGrid";

let opened: ReturnType<typeof openGrid>;
beforeEach(() => (opened = openGrid()));
afterEach(() => opened.close());

const block = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const only = () => opened.grid.activeSheet();

test("a new workbook has one empty sheet", () => {
  const { grid } = opened;
  expect(grid.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(grid.usedArea(only(), true)).toBeNull();
});

test("formulas calculate, and follow when a cell changes", async () => {
  const { grid } = opened;
  grid.write(only(), block(0, 0, 1, 3), [[10, 20, { formula: "=A1+B1" }]]);
  await grid.settled();
  expect(grid.values(only(), block(0, 0, 1, 3))).toEqual([[10, 20, 30]]);
  expect(grid.formulas(only(), block(0, 0, 1, 3))).toEqual([[null, null, "=A1+B1"]]);
  grid.write(only(), block(0, 0), [[11]]);
  await grid.settled();
  expect(grid.values(only(), block(0, 2))).toEqual([[31]]);
});

test("numbers keep the digits of a double", async () => {
  const { grid } = opened;
  grid.write(only(), block(0, 0, 1, 2), [[1 / 3, { formula: "=A1*2" }]]);
  await grid.settled();
  expect(grid.values(only(), block(0, 0, 1, 2))).toEqual([[1 / 3, 2 / 3]]);
});

test.each(["=1+1", "12", "TRUE", "-5", "+A1", "1e3", "2024-08-15"])("the text %s stays text", async (text) => {
  const { grid } = opened;
  grid.write(only(), block(0, 0, 1, 2), [[text, { formula: "=ISTEXT(A1)" }]]);
  await grid.settled();
  expect(grid.values(only(), block(0, 0, 1, 2))).toEqual([[text, true]]);
  expect(grid.formulas(only(), block(0, 0))).toEqual([[null]]);
});

test("truth values stay truth values", async () => {
  const { grid } = opened;
  grid.write(only(), block(0, 0, 1, 3), [[true, false, { formula: "=AND(A1,NOT(B1))" }]]);
  await grid.settled();
  expect(grid.values(only(), block(0, 0, 1, 3))).toEqual([[true, false, true]]);
  expect(grid.texts(only(), block(0, 0, 1, 3))).toEqual([["TRUE", "FALSE", "TRUE"]]);
});

test("blank text clears a cell and keeps its style; null leaves it", () => {
  const { grid } = opened;
  grid.write(only(), block(0, 0, 1, 2), [[1, 2]]);
  grid.setStyle(only(), block(0, 0), { bold: true });
  grid.write(only(), block(0, 0, 1, 2), [["", null]]);
  expect(grid.values(only(), block(0, 0, 1, 2))).toEqual([["", 2]]);
  expect(grid.styles(only(), block(0, 0))[0]![0]!.bold).toBe(true);
});

test("a formula that spills fills its neighbours, which have no formula", async () => {
  const { grid } = opened;
  grid.write(only(), block(0, 0), [[{ formula: "=SEQUENCE(2,2)" }]]);
  await grid.settled();
  expect(grid.values(only(), block(0, 0, 2, 2))).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(grid.formulas(only(), block(0, 0, 2, 2))).toEqual([
    ["=SEQUENCE(2,2)", null],
    [null, null],
  ]);
  expect(grid.usedArea(only(), false)).toEqual(block(0, 0, 2, 2));
});

test("numbers are shown with their format", () => {
  const { grid } = opened;
  grid.write(only(), block(0, 0), [[1234.5]]);
  grid.setStyle(only(), block(0, 0), { numberFormat: "$#,##0.00" });
  expect(grid.texts(only(), block(0, 0))).toEqual([["$1,234.50"]]);
  expect(grid.values(only(), block(0, 0))).toEqual([[1234.5]]);
});

test("a style comes back as it was set, and can be cleared", () => {
  const { grid } = opened;
  const style = {
    numberFormat: "0.0%",
    bold: true,
    italic: true,
    underline: true,
    size: 14,
    fontName: "Arial",
    color: "#0000FF",
    fill: "#FFF2CC",
    horizontal: "Center",
    vertical: "Top",
    wrap: true,
    indent: 2,
    top: { weight: "thin", color: "#808080" },
    bottom: { weight: "medium", color: "#000000" },
    left: { weight: "thick", color: "#FF0000" },
    right: null,
  } as const;
  grid.setStyle(only(), block(1, 1, 2, 2), style);
  expect(grid.styles(only(), block(2, 2))).toEqual([[style]]);
  grid.setStyle(only(), block(2, 2), {
    bold: false,
    color: "#000000",
    fill: "",
    bottom: null,
    numberFormat: "General",
  });
  expect(grid.styles(only(), block(2, 2))[0]![0]).toEqual({
    ...style,
    bold: false,
    color: "#000000",
    fill: "",
    bottom: null,
    numberFormat: "General",
  });
  grid.clearStyle(only(), block(1, 1, 2, 2));
  expect(grid.styles(only(), block(2, 2))).toEqual([[defaultStyle]]);
  expect(grid.usedArea(only(), true)).toBeNull();
});

test("a column takes a style as a whole", () => {
  const { grid } = opened;
  grid.setStyle(only(), block(0, 1), { italic: true });
  grid.setStyle(only(), { row: 0, column: 1, rows: sheetRows, columns: 1 }, { bold: true });
  expect(grid.styles(only(), block(0, 1))[0]![0]).toMatchObject({ bold: true, italic: true });
  expect(grid.styles(only(), block(300, 1))[0]![0]).toMatchObject({ bold: true, italic: false });
});

test("writing below the last row makes room", () => {
  const { grid } = opened;
  grid.write(only(), block(5000, 100), [["far"]]);
  expect(grid.usedArea(only(), false)).toEqual(block(5000, 100));
});

test("sheets are added behind the last without being activated, renamed, moved, hidden, removed", async () => {
  const { grid } = opened;
  const first = only();
  const data = grid.addSheet("Data");
  expect(only()).toBe(first);
  grid.write(data, block(0, 0), [[7]]);
  grid.write(first, block(0, 0), [[{ formula: "=Data!A1*6" }]]);
  await grid.settled();
  expect(grid.values(first, block(0, 0))).toEqual([[42]]);
  grid.renameSheet(data, "My Data");
  expect(grid.formulas(first, block(0, 0))).toEqual([["='My Data'!A1*6"]]);
  grid.moveSheet(data, 0);
  expect(grid.sheets().map(({ name }) => name)).toEqual(["My Data", "Sheet1"]);
  grid.activate(data);
  grid.setSheetHidden(data, true);
  expect(only()).toBe(first);
  expect(grid.sheets()[0]).toMatchObject({ hidden: true });
  grid.setTabColor(data, "#00FF00");
  expect(grid.sheets()[0]).toMatchObject({ tabColor: "#00FF00" });
  grid.removeSheet(data);
  expect(grid.sheets().map(({ id }) => id)).toEqual([first]);
});

test("names hold references, constants and LAMBDAs, with comments", async () => {
  const { grid } = opened;
  grid.write(only(), block(0, 0, 1, 4), [
    [50_000, { formula: "=btc_price*2" }, { formula: "=fee*100" }, { formula: "=twice(BTC_PRICE)" }],
  ]);
  grid.setName({ name: "btc_price", formula: "=Sheet1!$A$1", comment: "USD per BTC", sheet: null });
  grid.setName({ name: "fee", formula: "=0.05", comment: "", sheet: null });
  grid.setName({ name: "twice", formula: "=LAMBDA(x_,x_*2)", comment: "", sheet: null });
  await grid.settled();
  expect(grid.values(only(), block(0, 1, 1, 3))).toEqual([[100_000, 5, 100_000]]);
  expect(grid.names()[0]).toEqual({
    name: "btc_price",
    formula: "=Sheet1!$A$1",
    comment: "USD per BTC",
    sheet: null,
  });
  grid.setName({ name: "BTC_PRICE", formula: "=1000", comment: "", sheet: null });
  await grid.settled();
  expect(grid.names()).toHaveLength(3);
  expect(grid.values(only(), block(0, 1, 1, 3))).toEqual([[2000, 5, 2000]]);
  grid.removeName("btc_price", null);
  await grid.settled();
  expect(grid.values(only(), block(0, 1))).toEqual([["#NAME?"]]);
});

test("widths are in points, panes freeze, tables are remembered", () => {
  const { grid } = opened;
  grid.setColumnWidth(only(), 1, 2, 150);
  expect(grid.columnWidth(only(), 2)).toBe(150);
  grid.setRowHeight(only(), 3, 1, 30);
  expect(grid.rowHeight(only(), 3)).toBe(30);
  grid.freeze(only(), 2, 1);
  expect(grid.frozen(only())).toEqual({ rows: 2, columns: 1 });
  grid.freeze(only(), 0, 0);
  expect(grid.frozen(only())).toEqual({ rows: 0, columns: 0 });
  const table = { id: "1", name: "Figures", sheet: only(), area: block(0, 0, 3, 2) };
  grid.setTable(table);
  grid.setTable({ ...table, name: "Renamed" });
  expect(grid.tables()).toEqual([{ ...table, name: "Renamed" }]);
  grid.removeTable("1");
  expect(grid.tables()).toEqual([]);
});

test("a column is fitted to its longest text", () => {
  const { grid } = opened;
  grid.write(only(), block(0, 0, 2, 1), [["Price"], ["Average selling price of computing power"]]);
  const before = grid.columnWidth(only(), 0);
  grid.autofitColumns(only(), 0, 2);
  expect(grid.columnWidth(only(), 0)).toBeGreaterThan(2 * before);
  expect(grid.columnWidth(only(), 1)).toBe(before);
});

test("a row is fitted to the lines of its wrapped text, and to one line without", () => {
  const { grid } = opened;
  grid.write(only(), block(0, 0, 2, 1), [["word ".repeat(40).trim()], ["word ".repeat(40).trim()]]);
  grid.setStyle(only(), block(0, 0), { wrap: true });
  grid.setColumnWidth(only(), 0, 1, 100);
  grid.autofitRows(only(), 0, 2);
  const oneLine = grid.rowHeight(only(), 1);
  // 199 characters at some 16 to the line, words whole.
  expect(grid.rowHeight(only(), 0) / oneLine).toBeGreaterThan(10);
  expect(grid.rowHeight(only(), 0) / oneLine).toBeLessThan(16);
  grid.setStyle(only(), block(0, 0), { wrap: false });
  grid.autofitRows(only(), 0, 1);
  expect(grid.rowHeight(only(), 0)).toBe(oneLine);
});

test("tells of the user's edits and not of its own writes; selection, sheets and calculation in any case", async () => {
  const { grid, injector } = opened;
  const events: GridEvent[] = [];
  const stop = grid.listen((event) => events.push(event));
  const sheet = only();
  grid.write(sheet, block(0, 0), [[1]]);
  const other = grid.addSheet("Other");
  grid.select({ sheet: other, area: block(2, 1, 3, 2) });
  expect(grid.selection()).toEqual({ sheet: other, area: block(2, 1, 3, 2) });
  await injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
    unitId: "workbook",
    subUnitId: sheet,
    range: { startRow: 4, endRow: 4, startColumn: 0, endColumn: 0 },
    value: { f: "=A1*3" },
  });
  await grid.settled();
  expect(events).toEqual(
    expect.arrayContaining([
      { kind: "sheetAdded", sheet: other },
      { kind: "sheetActivated", sheet: other, before: sheet },
      { kind: "selectionChanged", selection: { sheet: other, area: block(2, 1, 3, 2) } },
      { kind: "cellsChanged", sheet, area: block(4, 0) },
      { kind: "calculated" },
    ]),
  );
  expect(events.filter(({ kind }) => kind === "cellsChanged")).toHaveLength(1);
  expect(grid.values(sheet, block(4, 0))).toEqual([[3]]);
  stop();
});

test("nothing to calculate is settled at once", async () => {
  const { grid } = opened;
  await grid.settled();
  grid.setStyle(only(), block(0, 0), { bold: true });
  const began = Date.now();
  await grid.settled();
  // Univer waits 100 ms before it calculates; half of that shows that nothing was waited for.
  expect(Date.now() - began).toBeLessThan(50);
});

test("a formula keeps the number format it was given, whatever it refers to", async () => {
  const { grid } = opened;
  grid.setStyle(only(), block(0, 0), { numberFormat: "0%" });
  grid.setStyle(only(), block(0, 1), { numberFormat: "0.000" });
  grid.write(only(), block(0, 0, 1, 3), [[0.5, { formula: "=A1" }, { formula: "=A1" }]]);
  await grid.settled();
  expect(grid.texts(only(), block(0, 0, 1, 3))).toEqual([["50%", "0.500", "50%"]]);
  grid.setStyle(only(), block(0, 2), { numberFormat: "General" });
  grid.write(only(), block(0, 0), [[0.25]]);
  await grid.settled();
  expect(grid.texts(only(), block(0, 0, 1, 3))).toEqual([["25%", "0.250", "0.25"]]);
});
