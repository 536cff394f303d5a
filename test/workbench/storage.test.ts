import { errorOf, openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(() => (excel = openExcel()));
afterEach(() => excel.close());

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => excel.Excel.run(batch);

test("settings keep objects, lists and dates", async () => {
  await run(async (context) => {
    const { settings } = context.workbook;
    // The client knows the dates of its own window.
    const { Date: ClientDate } = excel.window as unknown as typeof globalThis;
    settings.add("model", { steps: [1, 2], at: new ClientDate(0) });
    await context.sync();
    const kept = settings.getItem("model").load("key,value");
    const absent = settings.getItemOrNullObject("other");
    await context.sync();
    expect([kept.key, kept.value.steps, absent.isNullObject]).toEqual(["model", [1, 2], true]);
    expect(Number(kept.value.at)).toBe(0);
    expect(kept.value.at).toBeInstanceOf(ClientDate);
  });
});

test("a setting is replaced, listed and deleted", async () => {
  await run(async (context) => {
    const { settings } = context.workbook;
    settings.add("flag", 1);
    settings.add("flag", 2);
    settings.load("items/key,items/value");
    await context.sync();
    expect(settings.items.map(({ key, value }) => [key, value])).toEqual([["flag", 2]]);
    settings.getItem("flag").delete();
    const count = settings.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("the document's settings and the workbook's are one store", async () => {
  excel.host.settings.replace([["preset", '{"a":1}']]);
  await run(async (context) => {
    const preset = context.workbook.settings.getItem("preset").load("value");
    context.workbook.settings.add("mine", true);
    await context.sync();
    expect(preset.value).toEqual({ a: 1 });
  });
  expect(excel.host.settings.entries()).toEqual([
    ["preset", '{"a":1}'],
    ["mine", "true"],
  ]);
});

const xml = '<model xmlns="urn:example:model"><rate>1</rate></model>';

test("custom XML parts are found by namespace, read, replaced and deleted", async () => {
  await run(async (context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add(xml).load("id,namespaceUri");
    customXmlParts.add("<other/>");
    await context.sync();
    const scoped = customXmlParts.getByNamespace("urn:example:model").load("items/id");
    const only = scoped.getOnlyItemOrNullObject();
    const text = only.getXml();
    const none = customXmlParts.getByNamespace("urn:example:none").getOnlyItemOrNullObject();
    await context.sync();
    expect([part.namespaceUri, scoped.items.map(({ id }) => id), text.value]).toEqual([
      "urn:example:model",
      [part.id],
      xml,
    ]);
    expect([only.isNullObject, none.isNullObject]).toEqual([false, true]);
    const changed = xml.replace("1", "2");
    part.setXml(changed);
    const again = customXmlParts.getItem(part.id).getXml();
    await context.sync();
    expect(again.value).toBe(changed);
    part.delete();
    const count = customXmlParts.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test("XML that is not well-formed is refused", async () => {
  const batch = run(async (context) => {
    context.workbook.customXmlParts.add("<model>");
    await context.sync();
  });
  expect(await errorOf(batch)).toMatchObject({ code: "InvalidArgument" });
});
