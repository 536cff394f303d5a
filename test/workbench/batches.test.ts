import { errorOf, openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(() => (excel = openExcel()));
afterEach(() => excel.close());

test("what a failed batch did before its error stays", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const cell = sheet.getRange("G1");
    cell.values = [["partial"]];
    context.workbook.worksheets.getItem("Gone").delete();
    sheet.getRange("G2").values = [["never"]];
    expect(await errorOf(context.sync())).toMatchObject({ code: "ItemNotFound" });
    const range = sheet.getRange("G1:G2").load("values");
    await context.sync();
    expect(range.values).toEqual([["partial"], [""]]);
  });
});

test("an error tells where it happened", async () => {
  const problem = await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Missing").load("name");
    await context.sync();
  }).catch((caught: unknown) => caught as OfficeExtension.Error);
  expect(problem).toBeInstanceOf(excel.OfficeExtension.Error);
  expect(problem).toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
});

test("a property that was not loaded cannot be read", async () => {
  const batch = excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    await context.sync();
    return sheet.name;
  });
  expect(await errorOf(batch)).toMatchObject({ code: "PropertyNotLoaded" });
});

test("a plain load brings all that is emulated", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load();
    await context.sync();
    expect([sheet.name, sheet.position, sheet.visibility, sheet.tabColor]).toEqual(["Sheet1", 0, "Visible", ""]);
  });
});

test("items are loaded by page, with what they lead to", async () => {
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    ["B", "C", "D"].forEach((name) => worksheets.add(name));
    worksheets.load({ select: "name, tables/count", top: 2, skip: 1 });
    await context.sync();
    expect(worksheets.items.map(({ name, tables }) => [name, tables.count])).toEqual([
      ["B", 0],
      ["C", 0],
    ]);
  });
});

test("batches run one after the other", async () => {
  const write = (value: number) =>
    excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.values = [[value]];
      const read = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      return read.values[0]![0];
    });
  expect(await Promise.all([write(1), write(2), write(3)])).toEqual([1, 2, 3]);
});

test("the application speaks en-US and calculates", async () => {
  await excel.Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode,decimalSeparator,cultureInfo/name");
    application.calculate("Full");
    application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    expect([application.calculationMode, application.decimalSeparator, application.cultureInfo.name]).toEqual([
      "Automatic",
      ".",
      "en-US",
    ]);
  });
});

describe("requirement sets", () => {
  /** The error of a batch when the host claims this version of ExcelApi. */
  async function errorAt(version: string, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) {
    excel.close();
    excel = openExcel({ requirementSets: { ExcelApi: version } });
    return errorOf(
      excel.Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem("Sheet1"), context);
        await context.sync();
      }),
    );
  }
  const oneEleven = (_: unknown, context: Excel.RequestContext) =>
    void context.workbook.application.load("decimalSeparator");
  const oneThirteen = (sheet: Excel.Worksheet) => void sheet.onFormulaChanged.add(async () => {});
  const oneNine = (_: unknown, context: Excel.RequestContext) =>
    void context.workbook.worksheets.onChanged.add(async () => {});

  test.each([
    ["1.9", "what came with 1.11", oneEleven, "ApiNotFound"],
    ["1.12", "what came with 1.11", oneEleven, undefined],
    ["1.12", "an event of 1.13", oneThirteen, "ApiNotFound"],
    ["1.9", "an event of 1.9", oneNine, undefined],
    ["1.8", "an event of 1.9", oneNine, "ApiNotFound"],
  ])("at ExcelApi %s, %s", async (version, _, act, code) => {
    expect((await errorAt(version, act))?.code).toBe(code);
  });

  test("an unknown API is named, with the set that it needs", async () => {
    expect((await errorAt("1.9", oneEleven))?.message).toMatch(/Application\.decimalSeparator needs ExcelApi 1\.11/);
  });

  test("a plain load leaves out what is newer", async () => {
    expect(await errorAt("1.9", (_, context) => void context.workbook.application.load())).toBeUndefined();
  });
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
  ["Worksheet.charts", (sheet) => void sheet.charts.load("items")],
  ["Range.sort", (sheet) => sheet.getRange("A1").sort.apply([])],
  ["Range.insert", (sheet) => void sheet.getRange("A1").insert("Down")],
  ["Workbook.save", (_, context) => context.workbook.save()],
  ["Range.style =", (sheet) => void (sheet.getRange("A1").style = "Input")],
])("%s is not emulated, and said so", async (member, act) => {
  const batch = excel.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
  const problem = await errorOf(batch);
  expect(problem?.code).toBe("NotImplemented");
  expect(problem?.message).toContain(member.replace(" =", ""));
});
