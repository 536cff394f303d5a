import { errorOf, openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(() => (excel = openExcel()));
afterEach(() => excel.close());

/** A table of three columns' worth of hashrates: header, two rows. */
const withTable = <T>(
  batch: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
) =>
  excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C4").values = [
      ["Month", "BTC"],
      ["May", 150],
      ["June", 141],
    ];
    const table = sheet.tables.add("B2:C4", true);
    table.name = "Production";
    await context.sync();
    return batch(table, sheet, context);
  });

test("a table has a name, columns, and a body", async () => {
  await withTable(async (table, sheet, context) => {
    table.load("name,id,showHeaders,style");
    table.columns.load("items/name,items/id");
    const [all, header, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    [all, header, body].forEach((range) => range.load("address,values"));
    const found = context.workbook.tables.getItemOrNullObject("production").load("id");
    const absent = sheet.tables.getItemOrNullObject("Nothing");
    await context.sync();
    expect([table.name, table.showHeaders, table.columns.items.map(({ name }) => name)]).toEqual([
      "Production",
      true,
      ["Month", "BTC"],
    ]);
    expect([all.address, header.address, body.address]).toEqual(["Sheet1!B2:C4", "Sheet1!B2:C2", "Sheet1!B3:C4"]);
    expect(body.values).toEqual([
      ["May", 150],
      ["June", 141],
    ]);
    expect([found.id, absent.isNullObject]).toEqual([table.id, true]);
  });
});

const bodyOf = async (table: Excel.Table, context: Excel.RequestContext) => {
  const body = table.getDataBodyRange().load("values,address");
  await context.sync();
  return body;
};

test("rows are added at the end and between, and what is below moves down", async () => {
  await withTable(async (table, sheet, context) => {
    sheet.getRange("B6").values = [["note"]];
    table.rows.add(undefined, [
      ["August", 120],
      ["September", 118],
    ]);
    table.rows.add(2, [["July", 130]]);
    expect((await bodyOf(table, context)).values).toEqual([
      ["May", 150],
      ["June", 141],
      ["July", 130],
      ["August", 120],
      ["September", 118],
    ]);
    const note = sheet.getRange("B9").load("values");
    await context.sync();
    expect(note.values).toEqual([["note"]]);
  });
});

test("a deleted row closes up", async () => {
  await withTable(async (table, _, context) => {
    table.rows.getItemAt(0).delete();
    expect(await bodyOf(table, context)).toMatchObject({ address: "Sheet1!B3:C3", values: [["June", 141]] });
  });
});

test("what is written directly below a table belongs to it", async () => {
  await withTable(async (table, sheet, context) => {
    sheet.getRange("B5:C5").values = [["July", 130]];
    expect((await bodyOf(table, context)).address).toBe("Sheet1!B3:C5");
    sheet.getRange("B7").values = [["apart"]];
    sheet.getRange("D6").values = [["beside"]];
    sheet.getRange("B6").values = [[""]];
    expect((await bodyOf(table, context)).address).toBe("Sheet1!B3:C5");
  });
});

test("a column is read and renamed", async () => {
  await withTable(async (table, sheet, context) => {
    const column = table.columns.getItem("BTC");
    const body = column.getDataBodyRange().load("values");
    await context.sync();
    expect(body.values).toEqual([[150], [141]]);
    column.name = "Bitcoin";
    const header = sheet.getRange("C2").load("values");
    await context.sync();
    expect(header.values).toEqual([["Bitcoin"]]);
  });
});

test("blank and repeated headers get names of their own", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:D1").values = [["BTC", "", "BTC", 2024]];
    const table = sheet.tables.add(sheet.getRange("A1:D1"), true);
    table.columns.load("items/name");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["BTC", "Column2", "BTC2", "2024"]);
    expect(body.address).toBe("Sheet1!A2:D2");
  });
});

test("headers that are cleared or repeated later get names of their own too", async () => {
  await withTable(async (_, sheet, context) => {
    const header = sheet.getRange("B2:C2");
    sheet.getRange("B2").values = [[""]];
    sheet.getRange("C2").values = [["column1"]];
    header.load("values");
    await context.sync();
    expect(header.values).toEqual([["Column1", "column12"]]);
  });
});

test("a table that is converted leaves its cells, one that is deleted takes them along", async () => {
  await withTable(async (table, sheet, context) => {
    const range = table.convertToRange().load("values");
    sheet.tables.load("count");
    await context.sync();
    expect([range.values[1], sheet.tables.count]).toEqual([["May", 150], 0]);
    sheet.tables.add("B2:C4", true).delete();
    const used = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test("tables neither overlap nor share a name", async () => {
  const overlapping = withTable(async (_, sheet, context) => {
    sheet.tables.add("C4:D6", true);
    await context.sync();
  });
  expect(await errorOf(overlapping)).toMatchObject({ code: "InvalidArgument" });
  const taken = excel.Excel.run(async (context) => {
    context.workbook.tables.add("Sheet1!F1:G2", true).name = "PRODUCTION";
    await context.sync();
  });
  expect(await errorOf(taken)).toMatchObject({ code: "ItemAlreadyExists" });
});
