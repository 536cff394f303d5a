import { writeChanges } from "../../src/excel/writeChanges";
import { absoluteReference } from "../../src/formula/address";
import type { Changes } from "../../src/sheets/changes";
import { scenarios } from "../../src/sheets/scenarios";
import type { Call } from "../../src/transcript/figure";
import { callOf, figure, maker, makerCall } from "../sheets/calls";
import type { OpenExcel } from "../workbench/openExcel";
import {
  buildScenario,
  contents,
  importCall,
  importChanges,
  named,
  openPane,
  scenarioChanges,
  type,
} from "./paneBesideExcel";

let excel: OpenExcel;
beforeEach(() => (excel = openPane()));
afterEach(() => excel.close());

const inBatch = (batch: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    batch(context.workbook);
    await context.sync();
  });

/** What is left to do, and what needs a decision. */
const open = ({ sheets }: Changes) => ({
  added: sheets.flatMap(({ added }) => added),
  names: sheets.flatMap(({ addedNames }) => addedNames),
  conflicts: sheets.flatMap(({ conflicts }) => conflicts.map(({ before, planned }) => [before, planned.content])),
  taken: sheets.flatMap(({ nameConflicts }) => nameConflicts.map(({ planned }) => planned.name)),
});
const nothing = { added: [], names: [], conflicts: [], taken: [] };

/** Every name of the workbook with what it refers to. */
const allNames = () => Object.fromEntries(excel.grid.names().map(({ name, formula }) => [name, formula]));

describe("importing a call", () => {
  test("every planned name is there and refers to its planned cell", async () => {
    const { sheets } = await importChanges(makerCall);
    await importCall(makerCall);
    const planned = sheets.flatMap(({ plan }) =>
      plan.names.map(({ name, row, column, rows = 1, columns = 1 }) => [
        name,
        `=${absoluteReference(plan.name, { row, column, rows, columns })}`,
      ]),
    );
    expect(planned.length).toBeGreaterThan(5);
    expect(allNames()).toEqual(Object.fromEntries(planned));
  });

  test("the named cells hold the figures, in the blue of inputs, each in its format and with its source", async () => {
    await importCall(makerCall);
    expect(await named("KILN_2024Q2_average_selling_price")).toMatchObject({
      ...{ value: 10, format: "#,##0.00", color: "#0000FF" },
      comment: 'USD/(TH/s). KILN 2024Q2, 2024-08-15, Ada Quill, line 4: "$10 per TH"',
    });
    expect(await named("KILN_2024Q2_computing_power_sold")).toMatchObject({ value: 2_000_000, format: "#,##0" });
    expect(await named("KILN_2024Q2_computing_power_sold_qoq")).toMatchObject({
      ...{ value: 0.6, format: "+0.0%;-0.0%;0.0%" },
    });
    expect(await named("KILN_2024Q2_gross_profit")).toMatchObject({ value: -4_000_000 });
  });

  test("the ledger is a table under bold headers that stay in view", async () => {
    const { plan } = (await importChanges(makerCall)).sheets[0]!;
    await importCall(makerCall);
    const { grid } = excel;
    const { id } = grid.sheets().find(({ name }) => name === "Figures")!;
    expect(grid.tables().map(({ name, area }) => [name, area.row, area.column])).toEqual([
      ["Figures", 3, 0],
      ["Checks", 3, 0],
      ["Sources", 3, 0],
    ]);
    expect(grid.frozen(id)).toEqual({ rows: 4, columns: 1 });
    expect(grid.styles(id, { row: 3, column: 0, rows: 1, columns: 1 })[0]![0]!.bold).toBe(true);
    // A character takes 5.25 points, and widths are whole pixels of 0.75 points.
    const [names] = plan!.widths;
    expect(Math.abs(grid.columnWidth(id, 0) - names! * 5.25)).toBeLessThanOrEqual(0.75);
  });

  test("what Excel has then compares as nothing to do", async () => {
    await importCall(makerCall);
    expect(open(await importChanges(makerCall))).toEqual(nothing);
  });

  test("the receipt tells cells, names and sheets", async () => {
    const receipt = await importCall(makerCall);
    expect(receipt.sheets.map(({ name, isNew, table }) => [name, isNew, table])).toEqual([
      ["Figures", true, "Figures"],
      ["Checks", true, "Checks"],
      ["Sources", true, "Sources"],
    ]);
    expect(Object.fromEntries(receipt.names.map(({ name, formula }) => [name, formula]))).toEqual(allNames());
  });

  test("the next quarter goes below, inside the table", async () => {
    await importCall(makerCall);
    const table = () => excel.grid.tables().find(({ name }) => name === "Figures")!.area;
    const before = table();
    const next = callOf(
      [figure({ id: "asp", metric: "average_selling_price", value: "11", unit: "USD/(TH/s)", period: "2024Q3" })],
      [],
      { ...maker, period: "2024Q3", date: "2024-11-14" },
    );
    await importCall(next);
    expect(await named("KILN_2024Q3_average_selling_price")).toMatchObject({
      ...{ value: 11, format: "#,##0.00", color: "#0000FF", formula: `=Figures!$F$${before.row + before.rows + 1}` },
    });
    expect(table()).toEqual({ ...before, rows: before.rows + 1 });
  });
});

describe("what is the analyst's", () => {
  const corrected: Call = {
    ...makerCall,
    figures: makerCall.figures.map((each) => (each.metric === "total_revenue" ? { ...each, value: "27000000" } : each)),
  };
  const revenue = "KILN_2024Q2_total_revenue";

  test("a figure that now reads otherwise is reported, and stays unless it is to be replaced", async () => {
    await importCall(makerCall);
    const [value, stated] = open(await importChanges(corrected)).conflicts;
    expect([value, stated]).toEqual([
      [26_000_000, 27_000_000],
      [26_000_000, 27_000_000],
    ]);
    await importCall(corrected);
    expect(await named(revenue)).toMatchObject({ value: 26_000_000 });
    await importCall(corrected, true);
    expect(await named(revenue)).toMatchObject({ value: 27_000_000 });
    expect(open(await importChanges(corrected))).toEqual(nothing);
  });

  test("a figure that the analyst has typed over is reported as theirs", async () => {
    await importCall(makerCall);
    const { address } = await named(revenue);
    await type("Figures", address.replace("Figures!", ""), ["=25000000+1"]);
    expect(open(await importChanges(makerCall)).conflicts).toEqual([["=25000000+1", 26_000_000]]);
    await importCall(makerCall);
    expect(await named(revenue)).toMatchObject({ content: "=25000000+1" });
  });

  test("a name that is used otherwise is reported and left, and its figure is written", async () => {
    await type("Sheet1", "A1", [5]);
    await inBatch(({ names, worksheets }) => void names.add(revenue, worksheets.getItem("Sheet1").getRange("A1")));
    expect(open(await importChanges(makerCall)).taken).toEqual([revenue]);
    const receipt = await importCall(makerCall);
    expect(await named(revenue)).toMatchObject({ formula: "=Sheet1!$A$1", value: 5 });
    expect(receipt.names.map(({ name }) => name)).not.toContain(revenue);
    expect((await contents("Figures", "A5:F5"))[0]).toEqual(expect.arrayContaining([revenue, 26_000_000]));
  });

  test("the name of a table is left as well", async () => {
    await inBatch(({ tables }) => void (tables.add("Sheet1!A1:B3", true).name = "machine"));
    expect(open(await scenarioChanges("assumptions")).taken).toEqual(["machine"]);
    await buildScenario("assumptions");
    expect(excel.grid.tables().map(({ name }) => name)).toEqual(["machine"]);
  });

  test("a ledger whose sheet was renamed is refused, and taken up again under its own name", async () => {
    await importCall(makerCall);
    const names = allNames();
    const rename = (from: string, to: string) => inBatch(({ worksheets }) => void (worksheets.getItem(from).name = to));
    await rename("Figures", "Old figures");
    await expect(importCall(makerCall)).rejects.toThrow('now called "Old figures". Rename it to "Figures"');
    expect(excel.grid.sheets().map(({ name }) => name)).not.toContain("Figures");
    await rename("Old figures", "Figures");
    expect((await importCall(makerCall)).sheets.flatMap(({ blocks }) => blocks)).toEqual([]);
    expect(Object.keys(allNames())).toEqual(Object.keys(names));
  });

  test("a table of the analyst's keeps its name, and the ledger's gets another", async () => {
    await inBatch(
      ({ worksheets }) => void (worksheets.getActiveWorksheet().tables.add("A1:B2", true).name = "Figures"),
    );
    const receipt = await importCall(makerCall);
    const tables = excel.grid.tables().map(({ name }) => name);
    expect(receipt.sheets[0]).toMatchObject({ name: "Figures", isNew: true });
    expect(receipt.sheets[0]!.table).not.toBe("Figures");
    expect(tables.filter((name) => name === "Figures")).toHaveLength(1);
    expect(tables).toContain(receipt.sheets[0]!.table);
  });

  test("what changed between comparing and writing is refused, and nothing is written", async () => {
    await importCall(makerCall);
    const changes = await importChanges(corrected);
    const { address } = await named(revenue);
    await type("Figures", address.replace("Figures!", ""), [1]);
    await expect(writeChanges(changes, { replace: true })).rejects.toThrow(
      `${address} was changed since the workbook was compared. Nothing was written; start again.`,
    );
    expect(open(await importChanges(corrected)).conflicts).toEqual([
      [1, 27_000_000],
      [26_000_000, 27_000_000],
    ]);
  });

  test.each<[string, (workbook: Excel.Workbook) => void, string]>([
    ["a sheet", ({ worksheets }) => void worksheets.add("Figures"), "The sheet Figures was added"],
    ["a name", ({ names }) => void names.add(revenue, "=1"), `The name ${revenue} was added`],
  ])("%s that was added meanwhile is refused", async (_, add, message) => {
    const changes = await importChanges(makerCall);
    await inBatch(add);
    await expect(writeChanges(changes, { replace: false })).rejects.toThrow(message);
    expect(excel.grid.sheets().map(({ name }) => name)).not.toContain("Checks");
  });
});

describe("building a scenario", () => {
  test.each(scenarios)("$id compares as nothing to do once it is there", async ({ id }) => {
    await importCall(makerCall);
    await buildScenario(id);
    expect(open(await scenarioChanges(id))).toEqual(nothing);
  });

  test("an input that the analyst has changed is kept, and counts as kept", async () => {
    await buildScenario("assumptions");
    const { address } = await named("btc_price");
    const kept = (changes: Changes) => changes.sheets.map((sheet) => sheet.kept);
    const before = kept(await scenarioChanges("assumptions"));
    await type("Assumptions", address.replace("Assumptions!", ""), [70_123]);
    const changes = await scenarioChanges("assumptions");
    expect([open(changes), kept(changes)]).toEqual([nothing, before]);
    await buildScenario("assumptions");
    expect(await named("btc_price")).toMatchObject({ value: 70_123 });
  });

  test("an input that was cleared is filled again", async () => {
    await buildScenario("assumptions");
    const { address, content } = await named("power_price");
    await type("Assumptions", address.replace("Assumptions!", ""), [""]);
    await buildScenario("assumptions");
    expect(await named("power_price")).toMatchObject({ content });
  });
});

describe("words of a call", () => {
  const hostile = [
    '=HYPERLINK("http://x")',
    "+cmd",
    "-cmd",
    "@SUM(1)",
    "'quoted",
    "\t=tab",
    " =space",
    "141",
    "2024-06-30",
    "5%",
    "TRUE",
    "#N/A",
  ];

  test.each(hostile)("%p stays the text that it is, and is found again", async (words) => {
    const call = callOf(
      [figure({ id: "1", metric: "cash", value: "5", text: words, speaker: words, dimension: { site: words } })],
      [{ id: "i", severity: "low", message: words, figures: ["1"], line: 1 }],
      { ...maker, company: words, ticker: null },
    );
    await importCall(call);
    const { grid } = excel;
    const area = { row: 4, column: 0, rows: 1, columns: 17 };
    const rows = grid.sheets().map(({ id }) => ({ formulas: grid.formulas(id, area), values: grid.values(id, area) }));
    expect(rows.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula !== null)).toEqual([]);
    const [, figures, checks, sources] = rows.map(({ values }) => values[0]!);
    expect([figures![13], checks![2], sources![4]]).toEqual([words, words, words]);
    expect(open(await importChanges(call))).toEqual(nothing);
  });
});
