import { openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(() => (excel = openExcel()));
afterEach(() => excel.close());

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => excel.Excel.run(batch);

/** A handler, and the arguments of its calls in order; `next` waits for one more. */
function listener<T>() {
  const calls: T[] = [];
  let wake = () => {};
  const handler = async (args: T) => {
    calls.push(args);
    wake();
  };
  const next = async (count = calls.length + 1) => {
    while (calls.length < count) await new Promise<void>((resolve) => (wake = resolve));
    return calls[count - 1]!;
  };
  return { calls, handler, next };
}

test("a write of the add-in raises onChanged, and its range can be had", async () => {
  const { handler, next } = listener<Excel.WorksheetChangedEventArgs>();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
    sheet.onChanged.add(handler);
    await context.sync();
    sheet.getRange("E5").values = [[7]];
    await context.sync();
    const change = await next(1);
    expect(change).toMatchObject({
      address: "E5",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      worksheetId: sheet.id,
    });
    const range = change.getRange(context).load("values");
    await context.sync();
    expect(range.values).toEqual([[7]]);
  });
});

test("handlers of all sheets hear of added, activated, selected and deleted sheets", async () => {
  const [added, activated, deactivated, selected, deleted] = [
    listener<Excel.WorksheetAddedEventArgs>(),
    listener<Excel.WorksheetActivatedEventArgs>(),
    listener<Excel.WorksheetDeactivatedEventArgs>(),
    listener<Excel.WorksheetSelectionChangedEventArgs>(),
    listener<Excel.WorksheetDeletedEventArgs>(),
  ];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(added.handler);
    worksheets.onActivated.add(activated.handler);
    worksheets.onDeactivated.add(deactivated.handler);
    worksheets.onSelectionChanged.add(selected.handler);
    worksheets.onDeleted.add(deleted.handler);
    await context.sync();
    const sheet = worksheets.add("Data").load("id");
    await context.sync();
    expect((await added.next(1)).worksheetId).toBe(sheet.id);
    sheet.getRange("B2:C3").select();
    await context.sync();
    expect((await activated.next(1)).worksheetId).toBe(sheet.id);
    expect((await selected.next(1)).address).toMatch(/^(A1|B2:C3)$/);
    await deactivated.next(1);
    sheet.delete();
    await context.sync();
    expect((await deleted.next(1)).worksheetId).toBe(sheet.id);
  });
});

test("calculation is told", async () => {
  const { handler, next } = listener<Excel.WorksheetCalculatedEventArgs>();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
    sheet.onCalculated.add(handler);
    await context.sync();
    sheet.getRange("A1:A2").formulas = [["=1+1"], ["=A1*2"]];
    await context.sync();
    expect((await next(1)).worksheetId).toBe(sheet.id);
  });
});

test("a table hears of changes inside it alone", async () => {
  const { calls, handler, next } = listener<Excel.TableChangedEventArgs>();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const table = sheet.tables.add("A1:B2", true).load("id");
    table.onChanged.add(handler);
    await context.sync();
    sheet.getRange("D9").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    await context.sync();
    expect((await next(1)).address).toBe("A2");
    expect(calls.map(({ tableId }) => tableId)).toEqual([table.id]);
  });
});

test("a removed handler, and switched-off events, stay silent", async () => {
  const [removed, kept] = [listener<Excel.WorksheetChangedEventArgs>(), listener<Excel.WorksheetChangedEventArgs>()];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const result = sheet.onChanged.add(removed.handler);
    context.workbook.worksheets.onChanged.add(kept.handler);
    await context.sync();
    result.remove();
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange("A2").values = [[2]];
    await context.sync();
    expect((await kept.next(1)).address).toBe("A2");
  });
  expect(removed.calls).toEqual([]);
});
