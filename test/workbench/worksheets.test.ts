import { errorOf, openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(() => (excel = openExcel()));
afterEach(() => excel.close());

const names = () =>
  excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test("an added sheet comes last, and is not activated", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Data").load("name,id,position,visibility");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([sheet.name, sheet.position, sheet.visibility, active.name]).toEqual(["Data", 1, "Visible", "Sheet1"]);
  });
});

test("a sheet used again after it was added is not added twice", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Data");
    await context.sync();
    sheet.tabColor = "#00ff00";
    sheet.load("tabColor");
    await context.sync();
    expect(sheet.tabColor).toBe("#00FF00");
  });
  expect(await names()).toEqual(["Sheet1", "Data"]);
});

test("sheets are found by name in any case, and missing ones are null objects", async () => {
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [present, absent] = [worksheets.getItemOrNullObject("sheet1"), worksheets.getItemOrNullObject("Nope")];
    const range = absent.getUsedRangeOrNullObject(true).load("values");
    await context.sync();
    expect([present.isNullObject, absent.isNullObject, range.isNullObject]).toEqual([false, true, true]);
  });
});

test("calling a missing sheet is ItemNotFound", async () => {
  const batch = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Gone").activate();
    await context.sync();
  });
  expect(await errorOf(batch)).toMatchObject({ code: "ItemNotFound" });
});

test.each([
  ["a name in use", "sheet1", "ItemAlreadyExists"],
  ["a name with a colon", "a:b", "InvalidArgument"],
  ["a name of 32 characters", "x".repeat(32), "InvalidArgument"],
  ["an empty name", "", "InvalidArgument"],
])("%s is refused", async (_, name, code) => {
  const batch = excel.Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  expect(await errorOf(batch)).toMatchObject({ code });
});

test("sheets are renamed, moved, hidden, activated and deleted", async () => {
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [one, two] = [worksheets.add("One"), worksheets.add("Two")];
    two.name = "Second";
    two.position = 0;
    one.activate();
    const first = worksheets.getFirst().load("name");
    const active = worksheets.getActiveWorksheet().load("name");
    const before = one.getPrevious().load("name");
    await context.sync();
    expect([first.name, active.name, before.name]).toEqual(["Second", "One", "Sheet1"]);
    two.visibility = "Hidden";
    one.delete();
    const count = worksheets.getCount(true);
    await context.sync();
    expect(count.value).toBe(1);
  });
  expect(await names()).toEqual(["Second", "Sheet1"]);
});

test("the last visible sheet stays", async () => {
  const batch = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  expect(await errorOf(batch)).toMatchObject({ code: "InvalidOperation" });
});

test("panes freeze by rows, by columns, at a range, and are set free", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { freezePanes } = sheet;
    const locate = async () => {
      const location = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return location.isNullObject ? null : location.address;
    };
    expect(await locate()).toBeNull();
    freezePanes.freezeRows(2);
    expect(await locate()).toBe("Sheet1!1:2");
    freezePanes.freezeColumns(1);
    expect(await locate()).toBe("Sheet1!A:A");
    freezePanes.freezeAt(sheet.getRange("A1:B3"));
    expect(await locate()).toBe("Sheet1!A1:B3");
    freezePanes.unfreeze();
    expect(await locate()).toBeNull();
  });
});

test("the selection is a range, and selecting activates its sheet", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("My sheet");
    sheet.getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["'My sheet'!B2:C3", "'My sheet'!B2"]);
  });
});
