import { errorOf, openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(() => (excel = openExcel()));
afterEach(() => excel.close());

const onSheet = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  excel.Excel.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));

test("values, types and the address of a range", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B3");
    range.values = [
      ["miner", "TH/s"],
      ["A1566", 185],
      [true, ""],
    ];
    range.load("values,valueTypes,address,rowCount,columnCount,rowIndex,columnIndex,cellCount");
    await context.sync();
    expect(range.values).toEqual([
      ["miner", "TH/s"],
      ["A1566", 185],
      [true, ""],
    ]);
    expect(range.valueTypes).toEqual([
      ["String", "String"],
      ["String", "Double"],
      ["Boolean", "Empty"],
    ]);
    expect([range.address, range.rowCount, range.columnCount]).toEqual(["Sheet1!A1:B3", 3, 2]);
    expect([range.rowIndex, range.columnIndex, range.cellCount]).toEqual([0, 0, 6]);
  });
});

test("formulas are calculated before they are read", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A2").values = [[2], [3]];
    const range = sheet.getRange("B1:B3");
    range.formulas = [["=A1*2"], ["=SUM(A1:A2)"], ["=1/0"]];
    range.load("values,formulas,valueTypes");
    await context.sync();
    expect(range.values).toEqual([[4], [5], ["#DIV/0!"]]);
    expect(range.formulas).toEqual([["=A1*2"], ["=SUM(A1:A2)"], ["=1/0"]]);
    expect(range.valueTypes).toEqual([["Double"], ["Double"], ["Error"]]);
  });
});

test("what is written is read as Excel reads it", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A6");
    range.values = [["12.5"], ["'=1+1"], ["'0042"], ["5%"], ["2024-06-30"], ["TRUE"]];
    range.load("values,numberFormat");
    await context.sync();
    // Serial number of 30 June 2024: days since 30 December 1899.
    expect(range.values).toEqual([[12.5], ["=1+1"], ["0042"], [0.05], [45473], [true]]);
    expect(range.numberFormat).toEqual([["General"], ["General"], ["General"], ["0%"], ["m/d/yyyy"], ["General"]]);
  });
});

test("a cell formatted as text takes everything as text", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A2");
    range.numberFormat = [["@"], ["@"]];
    range.values = [["=1+1"], ["12"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["=1+1"], ["12"]]);
  });
});

test("null leaves a cell as it is, and an empty text clears it", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", 4]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, "", 4]]);
  });
});

test("one value goes to every cell", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = 7 as unknown as number[][];
    range.numberFormat = "0.0" as unknown as string[][];
    range.load("values,numberFormat,text");
    await context.sync();
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
    expect(range.numberFormat).toEqual([
      ["0.0", "0.0"],
      ["0.0", "0.0"],
    ]);
    expect(range.text).toEqual([
      ["7.0", "7.0"],
      ["7.0", "7.0"],
    ]);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["a cell of a range", (sheet) => sheet.getRange("B2:D4").getCell(1, 2), "D3"],
  ["a moved range", (sheet) => sheet.getRange("B2:C3").getOffsetRange(2, -1), "A4:B5"],
  ["a resized range", (sheet) => sheet.getRange("B2").getResizedRange(2, 1), "B2:C4"],
  ["a row", (sheet) => sheet.getRange("B2:D4").getRow(1), "B3:D3"],
  ["the last column", (sheet) => sheet.getRange("B2:D4").getLastColumn(), "D2:D4"],
  ["whole columns", (sheet) => sheet.getRange("B2:C4").getEntireColumn(), "B:C"],
  ["whole rows", (sheet) => sheet.getRange("2:3"), "2:3"],
  ["a bounding rectangle", (sheet) => sheet.getRange("B2").getBoundingRect("D5"), "B2:D5"],
  ["an intersection", (sheet) => sheet.getRange("A1:C3").getIntersection(sheet.getRange("B2:D5")), "B2:C3"],
  ["by indexes", (sheet) => sheet.getRangeByIndexes(9, 26, 2, 1), "AA10:AA11"],
  ["with dollars and its sheet", (sheet) => sheet.getRange("Sheet1!$B$2:$A$1"), "A1:B2"],
])("%s", async (_, range, address) => {
  await onSheet(async (sheet, context) => {
    const found = range(sheet).load("address");
    await context.sync();
    expect(found.address).toBe(`Sheet1!${address}`);
  });
});

test.each([
  ["Sheet1", "Sheet1!A1"],
  ["My sheet", "'My sheet'!A1"],
  ["It's", "'It''s'!A1"],
  ["Q2", "'Q2'!A1"],
  ["2024", "'2024'!A1"],
])("the address of a cell of %s", async (name, address) => {
  await onSheet(async (sheet, context) => {
    sheet.name = name;
    const cell = sheet.getRange("A1").load("address");
    await context.sync();
    expect(cell.address).toBe(address);
  });
});

test("the used range, of contents alone and with formats", async () => {
  await onSheet(async (sheet, context) => {
    const empty = sheet.getUsedRangeOrNullObject(true).load("address");
    const first = sheet.getUsedRange().load("address");
    await context.sync();
    expect([empty.isNullObject, first.address]).toEqual([true, "Sheet1!A1"]);
    sheet.getRange("B2:C3").values = [
      [1, ""],
      ["", 2],
    ];
    sheet.getRange("E9").format.fill.color = "yellow";
    const contents = sheet.getUsedRangeOrNullObject(true).load("address,formulas");
    const all = sheet.getUsedRange().load("address");
    await context.sync();
    expect([contents.address, all.address]).toEqual(["Sheet1!B2:C3", "Sheet1!B2:E9"]);
    expect(contents.formulas).toEqual([
      [1, ""],
      ["", 2],
    ]);
  });
});

test("clearing contents keeps formats, clearing formats keeps contents", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [[1]];
    range.format.font.bold = true;
    range.clear("Contents");
    range.load("values,format/font/bold");
    await context.sync();
    expect([range.values, range.format.font.bold]).toEqual([[[""]], true]);
    range.values = [[2]];
    range.clear("Formats");
    range.load("values,format/font/bold");
    await context.sync();
    expect([range.values, range.format.font.bold]).toEqual([[[2]], false]);
  });
});

test("formats are set, nested, and read back; null where cells differ", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.format.fill.color = "#ffeecc";
    range.set({ format: { horizontalAlignment: "Center", wrapText: true, font: { size: 14, color: "blue" } } });
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A:A").format.columnWidth = 90;
    const bottom = range.format.borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.color = "#112233";
    const under = sheet.getRange("A2").format.borders.getItem("EdgeBottom").load("style,color,weight");
    const over = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style");
    range.load("format/fill/color,format/font/bold,format/font/size,format/font/color,format/wrapText");
    range.load({ format: { horizontalAlignment: true } });
    const { format } = sheet.getRange("A1").load("format/columnWidth");
    await context.sync();
    expect(range.format.fill.color).toBe("#FFEECC");
    expect(range.format.font).toMatchObject({ bold: null, size: 14, color: "#0000FF" });
    expect([range.format.horizontalAlignment, range.format.wrapText]).toEqual(["Center", true]);
    expect([under.style, under.color, under.weight, over.style]).toEqual(["Continuous", "#112233", "Thin", "None"]);
    // The grid keeps whole pixels: 90 points are 120 of them.
    expect(format.columnWidth).toBe(90);
  });
});

test("ten thousand cells, which the client splits, are written and read", async () => {
  await onSheet(async (sheet, context) => {
    const values = Array.from({ length: 2000 }, (_, i) => [i, i * 2, `row ${i}`, i % 2 === 0, ""]);
    const range = sheet.getRangeByIndexes(20, 0, 2000, 5);
    range.values = values;
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(values);
  });
});

test("a range that is kept goes on working after a sync", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("E5").load("values");
    await context.sync();
    range.values = [[8]];
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[8]]);
  });
});

test("a kept range of a sheet that is gone has no valid path", async () => {
  const batch = excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Short");
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    sheet.delete();
    await context.sync();
    range.load("values");
    await context.sync();
  });
  expect(await errorOf(batch)).toMatchObject({ code: "InvalidObjectPath" });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["an array of another shape", (sheet) => void (sheet.getRange("A1:B2").values = [[1]])],
  ["no address", (sheet) => void sheet.getRange("??").load("values")],
  ["an address of another sheet", (sheet) => void sheet.getRange("Other!A1").load("values")],
  ["a cell beyond the sheet", (sheet) => void sheet.getRange("XFE1").load("values")],
  ["a range moved off the sheet", (sheet) => void sheet.getRange("A1").getOffsetRange(-1, 0).load("values")],
  ["no colour", (sheet) => void (sheet.getRange("A1").format.fill.color = "greenish")],
])("%s is an invalid argument", async (_, act) => {
  const batch = onSheet(async (sheet, context) => {
    act(sheet);
    await context.sync();
  });
  expect(await errorOf(batch)).toMatchObject({ code: "InvalidArgument" });
});
