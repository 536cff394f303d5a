import { associateCommands, hostIsDark, whenReady } from "../../src/excel/host";

const give = (office: object) => Object.assign(globalThis, { Office: office });
afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

const hostType = { Excel: "Excel", Word: "Word" };

test.each([
  ["Excel", true],
  ["Word", false],
  [null, false],
])("ready in %s: %p", async (host, isExcel) => {
  give({ HostType: hostType, onReady: async () => ({ host }) });
  expect(await whenReady()).toBe(isExcel);
});

test("without Office's library it is a plain browser tab", async () => {
  expect(await whenReady()).toBe(false);
});

test.each([
  ["#FFFFFF", false],
  ["#F3F2F1", false],
  ["#262626", true],
  ["#000000", true],
  // Green is light to the eye and blue is dark, at the same strength.
  ["#00FF00", false],
  ["#0000FF", true],
])("a pane on %s is dark: %p", (bodyBackgroundColor, isDark) => {
  give({ context: { officeTheme: { bodyBackgroundColor } } });
  expect(hostIsDark()).toBe(isDark);
});

test.each([
  ["no theme", { context: {} }],
  ["no context", {}],
])("%s says nothing about darkness", (_, office) => {
  give(office);
  expect(hostIsDark()).toBeUndefined();
});

test("a button of the ribbon runs its part, shows the pane and is then done", async () => {
  const order: string[] = [];
  const bound: Record<string, (event: object) => Promise<void>> = {};
  give({
    actions: { associate: (name: string, run: (typeof bound)[string]) => (bound[name] = run) },
    addin: { showAsTaskpane: async () => void order.push("shown") },
  });
  associateCommands({ showImport: () => void order.push("run") });
  await bound.showImport!({ completed: () => order.push("completed") });
  expect(order).toEqual(["run", "shown", "completed"]);
});
