/** @jest-environment jsdom */
import { SettingsStore } from "../../src/workbench/settingsStore";
import { Transport } from "../../src/workbench/transport";
import type { BatchResponse } from "../../src/workbench/wire";

const paneOrigin = "https://localhost:3000";
const activation = { conversation: "c1", addIn: "{id}", hostOrigin: paneOrigin };

let settings: SettingsStore;
let transport: Transport;
let sent: { data: Record<string, unknown>; origin: string }[];
let pane: Window;
let run: () => Promise<BatchResponse>;
let left: number;

beforeEach(() => {
  document.body.innerHTML = "<iframe></iframe>";
  pane = document.querySelector("iframe")!.contentWindow!;
  sent = [];
  left = 0;
  pane.postMessage = (text: string, origin: unknown) =>
    void sent.push({ data: JSON.parse(text), origin: String(origin) });
  settings = new SettingsStore();
  run = () => Promise.resolve({ Results: [], TraceIds: [] });
  transport = new Transport(activation, pane, paneOrigin, {
    requirementSets: { ExcelApi: "1.9" },
    settings,
    run: () => run(),
    leavePane: () => left++,
  });
});
afterEach(() => transport.close());

const request = (action: string, data: unknown, more = {}) => ({
  ...{ _messageType: 0, _actionName: action, _conversationId: "c1", _correlationId: 7, _actionType: 0, _data: data },
  ...more,
});
const method = (DispatchId: number, more = {}) => request("executeMethod", { DdaMethod: { DispatchId }, ...more });

async function receive(message: object, from: { source?: Window; origin?: string } = {}) {
  const { source = pane, origin = paneOrigin } = from;
  window.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(message), origin, source }));
  await new Promise((resolve) => setTimeout(resolve));
  return sent.map(({ data }) => data._data);
}

test("tells the add-in where it is, and what it may use, versions as text", async () => {
  const [context] = await receive(request("ContextActivationManager_getAppContextAsync", "{id}"));
  expect(context).toMatchObject({ _appName: 16, _osfControlType: 1, _settings: [] });
  expect(JSON.parse((context as { _requirementMatrix: string })._requirementMatrix)).toMatchObject({ ExcelApi: "1.9" });
  expect(sent[0]).toMatchObject({ origin: paneOrigin, data: { _messageType: 1, _correlationId: 7, _errorCode: 0 } });
});

test.each([
  ["another window", { source: window }, {}],
  ["another origin", { origin: "https://elsewhere.example" }, {}],
  ["another conversation", {}, { _conversationId: "c0" }],
])("does not listen to %s", async (_, from, more) => {
  expect(await receive(request("ContextActivationManager_getAppContextAsync", "{id}", more), from)).toEqual([]);
});

test("saves and refreshes the settings of the document, in the store of the workbook's", async () => {
  await receive(method(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [["theme", '"dark"']] } }));
  expect(settings.get("theme")).toBe("dark");
  settings.set("count", 2);
  expect((await receive(method(75))).at(-1)).toMatchObject({
    Error: 0,
    Properties: {
      Settings: [
        { Name: "theme", Value: '"dark"' },
        { Name: "count", Value: "2" },
      ],
    },
  });
});

test("runs a batch and answers with its results", async () => {
  run = () => Promise.resolve({ Results: [{ ActionId: 1, Value: 5 }], TraceIds: [] });
  const body = JSON.stringify({ Actions: [], ObjectPaths: {} });
  const [answer] = await receive(
    method(93, { ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], body, 0, 1] }),
  );
  expect(answer).toEqual({
    Error: 0,
    Version: 1,
    Data: [200, [], '{"Results":[{"ActionId":1,"Value":5}],"TraceIds":[]}'],
  });
});

test("says which methods and actions it does not know", async () => {
  expect(await receive(method(64))).toEqual([{ Error: 5000, Version: 1 }]);
  await receive(request("somethingElse", null));
  expect(sent.at(-1)!.data).toMatchObject({ _actionName: "somethingElse", _errorCode: -1 });
});

test("events go to those that the add-in has registered for, with the registration's number", async () => {
  transport.tell([[65536, 10, "Workbook", "{}", 0]]);
  expect(transport.invokeCommand("Import.Button", "showImport")).toBe(false);
  expect(sent).toEqual([]);
  await receive(request("richApiMessage", {}, { _actionType: 1, _correlationId: 3 }));
  transport.tell([[65536, 10, "Workbook", "{}", 0]]);
  expect(sent.at(-1)!.data).toMatchObject({
    _actionName: "richApiMessage",
    _correlationId: 3,
    _responseType: 1,
    _data: { ArrayData: [[65536, 10, "Workbook", "{}", 0]] },
  });
  await receive(request("richApiMessage", {}, { _actionType: 2 }));
  const before = sent.length;
  transport.tell([[65536, 10, "Workbook", "{}", 0]]);
  expect(sent).toHaveLength(before);
});

test("Esc, F2 and Tab at the pane's end give the focus back to the sheet", async () => {
  for (const notice of [0, 1, 13, 14, 15, 16])
    await receive(request("ContextActivationManager_notifyHost", ["{id}", notice]));
  expect(left).toBe(4);
  expect(sent).toEqual([]);
});
