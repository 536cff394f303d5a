import { errorOf, openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(() => (excel = openExcel()));
afterEach(() => excel.close());

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => excel.Excel.run(batch);

test("a name on a range has its address, its formula and its comment", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("My inputs");
    const { names } = context.workbook;
    const name = names.add("btc_price", sheet.getRange("B3"), "USD per BTC");
    name.load("name,type,value,formula,comment,scope,visible");
    await context.sync();
    expect(name.toJSON()).toMatchObject({
      name: "btc_price",
      type: "Range",
      value: "'My inputs'!$B$3",
      formula: "='My inputs'!$B$3",
      comment: "USD per BTC",
      scope: "Workbook",
      visible: true,
    });
    names.load("items/name,items/formula,items/comment,items/scope");
    await context.sync();
    expect(names.items.map((item) => [item.name, item.formula, item.comment])).toEqual([
      ["btc_price", "='My inputs'!$B$3", "USD per BTC"],
    ]);
  });
});

test.each([
  ["a formula of a number", "=0.05", "Double", 0.05],
  ["a number", 12, "Double", 12],
  ["a text", 'say "hi"', "String", 'say "hi"'],
  ["a truth", true, "Boolean", true],
])("a name for %s is a constant", async (_, reference, type, value) => {
  await run(async (context) => {
    const name = context.workbook.names.add("constant", reference as string).load("type,value");
    const range = name.getRangeOrNullObject();
    await context.sync();
    expect([name.type, name.value, range.isNullObject]).toEqual([type, value, true]);
  });
});

test("cells calculate with names", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [[40]];
    context.workbook.names.add("stake", sheet.getRange("A1"));
    context.workbook.names.add("extra", "=2");
    const cell = sheet.getRange("B1");
    cell.formulas = [["=stake+extra"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[42]]);
  });
});

test("the range of a name is read, also through the sheet", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C2").values = [[1, 2]];
    context.workbook.names.add("pair", sheet.getRange("B2:C2"));
    const range = context.workbook.names.getItem("PAIR").getRangeOrNullObject().load("address,values");
    const bySheet = sheet.getRange("pair").load("address");
    await context.sync();
    expect([range.address, range.values, bySheet.address]).toEqual(["Sheet1!B2:C2", [[1, 2]], "Sheet1!B2:C2"]);
  });
});

test("a name is pointed elsewhere, commented anew, and deleted", async () => {
  await run(async (context) => {
    const { names } = context.workbook;
    const name = names.add("rate", "=0.05");
    name.formula = "=Sheet1!$A$1";
    name.comment = "percent";
    name.load("value,comment");
    await context.sync();
    expect([name.value, name.comment]).toEqual(["Sheet1!$A$1", "percent"]);
    name.delete();
    const gone = names.getItemOrNullObject("rate");
    const count = names.getCount();
    await context.sync();
    expect([gone.isNullObject, count.value]).toEqual([true, 0]);
  });
});

test("a sheet's own names are beside those of the workbook", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const own = sheet.names.add("local", sheet.getRange("A1")).load("scope");
    const inWorkbook = context.workbook.names.getItemOrNullObject("local");
    await context.sync();
    expect([own.scope, inWorkbook.isNullObject]).toEqual(["Worksheet", true]);
  });
});

// CAN2024 is a cell: column CAN is before XFD, row 2024 before 1,048,576.
test.each(["CAN2024", "R1C1", "c", "2024_hashrate", "two words", "a-b", ""])("%p is no name", async (name) => {
  const batch = run(async (context) => {
    context.workbook.names.add(name, "=1");
    await context.sync();
  });
  expect(await errorOf(batch)).toMatchObject({ code: "InvalidArgument" });
});

test.each(["CAN_2024Q2_average_selling_price", "XFE1", "_xl", "MINING.RATE"])("%p is a name", async (name) => {
  const batch = run(async (context) => {
    context.workbook.names.add(name, "=1");
    await context.sync();
  });
  expect(await errorOf(batch)).toBeUndefined();
});

test("a name in use, a comment of 256 characters, and a missing name are refused", async () => {
  const add = (name: string, comment?: string) =>
    errorOf(
      run(async (context) => {
        context.workbook.names.add(name, "=1", comment);
        await context.sync();
      }),
    );
  expect(await add("rate", "x".repeat(255))).toBeUndefined();
  expect(await add("RATE")).toMatchObject({ code: "ItemAlreadyExists" });
  expect(await add("other", "x".repeat(256))).toMatchObject({ code: "InvalidArgument" });
  const missing = run(async (context) => {
    context.workbook.names.getItem("nothing").load("value");
    await context.sync();
  });
  expect(await errorOf(missing)).toMatchObject({ code: "ItemNotFound" });
});
