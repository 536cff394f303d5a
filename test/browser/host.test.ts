import { openWorkbench, type OpenWorkbench } from "./workbench";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

test("the add-in finds itself in Excel on the web, in a task pane", async () => {
  const host = await workbench.pane().evaluate(() => Office.onReady());
  expect(host).toMatchObject({ host: "Excel", platform: "OfficeOnline", addin: { visibilityMode: "Taskpane" } });
});

test("the host claims what the manifest needs, and not more", async () => {
  const claims = await workbench
    .pane()
    .evaluate(() => ["1.9", "1.10"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)));
  expect(claims).toEqual([true, false]);
});

test("what the add-in writes is shown and calculated, and its names can be used in formulas", async () => {
  const values = await workbench.pane().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C1").formulas = [[100_000, 2, "=A1*B1"]];
      context.workbook.names.add("btc_price", sheet.getRange("A1"), "USD per BTC");
      sheet.getRange("D1").formulas = [["=btc_price/4"]];
      const written = sheet.getRange("A1:D1");
      written.load("values");
      await context.sync();
      return written.values;
    }),
  );
  expect(values).toEqual([[100_000, 2, 200_000, 25_000]]);
  expect(await workbench.value("Sheet1!D1")).toBe(25_000);
});

test("a function of the add-in, typed into a cell, shows the engine's value", async () => {
  await workbench.type("A3", "=MINING.BLOCKSUBSIDY(840000)");
  // Bitcoin Core, src/validation.cpp, GetBlockSubsidy: the fourth halving.
  expect(await workbench.settledValue("A3")).toBe(3.125);
});

test("a function recalculates when a cell it reads changes", async () => {
  await workbench.type("A5", "209999");
  await workbench.type("B5", "=mining.blocksubsidy(A5)");
  expect(await workbench.settledValue("B5")).toBe(50);
  await workbench.type("A5", "210000");
  await workbench.page.waitForFunction(() => window.workbench!.value("B5") === 25);
});

test("a refusal shows as an error whose reason is told when the cell is selected", async () => {
  await workbench.type("A7", "=MINING.BLOCKSUBSIDY(-5)");
  expect(await workbench.settledValue("A7")).toBe("#VALUE!");
  await workbench.click("A7");
  await workbench.page.waitForFunction(() => document.getElementById("cell-message")!.textContent !== "");
  expect(await workbench.page.textContent("#cell-message")).toMatch(
    /^A7: #VALUE! – MINING\.BLOCKSUBSIDY: .*height.*-5/,
  );
});

test("300 cells of functions come alive", async () => {
  await workbench.pane().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Many");
      sheet.getRange("A1:A300").values = Array.from({ length: 300 }, (_, row) => [row * 1000]);
      sheet.getRange("B1:B300").formulas = Array.from({ length: 300 }, (_, row) => [
        `=MINING.BLOCKSUBSIDY(A${row + 1})`,
      ]);
      await context.sync();
    }),
  );
  await workbench.page.waitForFunction(() => {
    const { grid } = window.workbench!;
    const sheet = grid.sheets().find(({ name }) => name === "Many")!.id;
    const values = grid.values(sheet, { row: 0, column: 1, rows: 300, columns: 1 });
    return values.every(([value]) => typeof value === "number");
  });
});

test("the add-in hears of what the user types, with the address", async () => {
  await workbench.pane().evaluate(() =>
    Excel.run(async (context) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
    }),
  );
  await workbench.type("E9", "7");
  await workbench.pane().waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 0);
  expect(await workbench.pane().evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(["E9"]);
});

test("a button of the ribbon shows the pane and runs the add-in's function", async () => {
  await workbench.pane().evaluate(() =>
    Office.actions.associate("showImport", (event: Office.AddinCommands.Event) => {
      document.documentElement.dataset.pressed = "Import";
      event.completed();
    }),
  );
  await workbench.page.click("#pane-close");
  await workbench.page.getByRole("button", { name: "Import" }).click();
  await workbench.pane().waitForSelector("[data-pressed=Import]");
  expect(await workbench.page.isVisible("#pane")).toBe(true);
});

test("settings of the document and of the workbook are the same", async () => {
  const shared = await workbench.pane().evaluate(async () => {
    Office.context.document.settings.set("shared", { a: 1 });
    await new Promise((saved) => Office.context.document.settings.saveAsync(saved));
    return Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("shared");
      setting.load("value");
      await context.sync();
      return setting.value as unknown;
    });
  });
  expect(shared).toEqual({ a: 1 });
});

test("after a reload the add-in goes on with the same workbook", async () => {
  const before = workbench.pane();
  await workbench.page.click("#pane-reload");
  await workbench.page.waitForFunction(() => window.workbench!.value("A3") === "#BUSY!");
  expect(await workbench.settledValue("A3")).toBe(3.125);
  expect(workbench.pane()).not.toBe(before);
  await workbench.addInReady();
  const name = await workbench.pane().evaluate(() =>
    Excel.run(async (context) => {
      const item = context.workbook.names.getItem("btc_price");
      item.load("value");
      await context.sync();
      return item.value as string;
    }),
  );
  expect(name).toBe("Sheet1!$A$1");
});

test("nothing went wrong, and nothing left the machine", () => {
  expect(workbench.problems).toEqual([]);
});
