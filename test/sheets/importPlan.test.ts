import { compare } from "../../src/sheets/compare";
import type { SheetChanges } from "../../src/sheets/changes";
import { emptyWorkbook, type ExistingWorkbook, type Raw } from "../../src/sheets/existing";
import { importPlan } from "../../src/sheets/importPlan";
import { isFormula, type PlannedCell, type SheetPlan, type WorkbookPlan } from "../../src/sheets/plan";
import { defaultDecisions, type Review } from "../../src/sheets/review";
import { written } from "../../src/sheets/written";
import type { Call } from "../../src/transcript/figure";
import { callOf, figure, maker, makerCall } from "./calls";

const reviewOf = (call: Call, decisions: Review["decisions"] = {}): Review => ({
  call,
  decisions: { ...defaultDecisions(call), ...decisions },
});
const sheetOf = (plan: WorkbookPlan, name: string): SheetPlan => plan.sheets.find((sheet) => sheet.name === name)!;
const at = (sheet: SheetPlan, row: number, column: number): PlannedCell | undefined =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column);
const namedValue = (plan: WorkbookPlan, name: string) => {
  const sheet = sheetOf(plan, "Figures");
  const { row, column } = sheet.names.find((each) => each.name === name)!;
  return at(sheet, row, column)?.content;
};
const todo = ({ added, conflicts, addedNames, nameConflicts }: SheetChanges) => ({
  added: added.length,
  conflicts: conflicts.map(({ before, planned }) => [before, planned.content]),
  names: addedNames.length + nameConflicts.length,
});
const nothing = { added: 0, conflicts: [], names: 0 };
const imported = (call: Call, into = emptyWorkbook) => written(importPlan(reviewOf(call), into), into);

it("names the cell of each accepted figure", () => {
  const plan = importPlan(reviewOf(makerCall), emptyWorkbook);
  expect(namedValue(plan, "KILN_2024Q2_average_selling_price")).toBe(10);
  expect(namedValue(plan, "KILN_2024Q1_average_selling_price")).toBe(8);
  expect(namedValue(plan, "KILN_2024Q2_computing_power_sold")).toBe(2_000_000);
  expect(namedValue(plan, "KILN_2024Q2_computing_power_sold_qoq")).toBe(0.6);
  expect(namedValue(plan, "KILN_2024Q2_gross_profit")).toBe(-4_000_000);
  expect(sheetOf(plan, "Figures").names.map(({ name }) => name)).not.toContain("KILN_2024Q2_electricity_price");
});

it("says unit and source in the comment of a name", () => {
  const names = sheetOf(importPlan(reviewOf(makerCall), emptyWorkbook), "Figures").names;
  expect(names.find(({ name }) => name === "KILN_2024Q2_average_selling_price")?.comment).toBe(
    'USD/(TH/s). KILN 2024Q2, 2024-08-15, Ada Quill, line 4: "$10 per TH"',
  );
  expect(names.every(({ comment }) => comment.length <= 255)).toBe(true);
});

it("cuts a comment to what Excel takes", () => {
  const call = callOf([figure({ id: "1", metric: "cash", value: "5", text: "word ".repeat(100) })]);
  const [name] = sheetOf(importPlan(reviewOf(call), emptyWorkbook), "Figures").names;
  expect(name!.comment).toHaveLength(255);
});

it("puts a doubt that was left out into Checks, with its words and the suggested reading", () => {
  const checks = sheetOf(importPlan(reviewOf(makerCall), emptyWorkbook), "Checks");
  const row = checks.cells.filter((cell) => cell.row === 4).map(({ content }) => content);
  expect(row).toEqual([
    "KILN 2024Q2, 2024-08-15",
    "high",
    "5.1 USD/kWh is outside 0.005 to 0.25: cents were probably meant.",
    "Electricity price, Q2 2024",
    "5.1",
    "0.051 USD/kWh: Cents were probably meant.",
    "left out",
    9,
  ]);
});

it("shows a contradiction that no issue mentions", () => {
  const low = { metric: "btc_price", dimension: { point: "low" } };
  const call = callOf([figure({ id: "1", ...low, value: "66000" }), figure({ id: "2", ...low, value: "56000" })]);
  const checks = sheetOf(importPlan(reviewOf(call), emptyWorkbook), "Checks");
  expect(at(checks, 4, 2)?.content).toBe("Bitcoin price, Q2 2024, low is stated differently: 66000 and 56000.");
});

it("keeps the value as stated beside the suggested reading that is used", () => {
  const plan = importPlan(reviewOf(makerCall, { power: { choice: "suggestion" } }), emptyWorkbook);
  const sheet = sheetOf(plan, "Figures");
  const { row } = sheet.names.find(({ name }) => name === "KILN_2024Q2_electricity_price")!;
  expect([5, 8].map((column) => at(sheet, row, column)?.content)).toEqual([0.051, 5.1]);
});

it("shows the passage where the text is at hand, else the words", () => {
  const passages = (passageOf?: Parameters<typeof importPlan>[2]) =>
    sheetOf(importPlan(reviewOf(makerCall), emptyWorkbook, passageOf), "Sources")
      .cells.filter(({ row, column }) => row > 3 && column === 4)
      .map(({ content }) => content);
  expect(passages()).toContain("$10 per TH");
  expect(passages((_, { id }) => (id === "asp" ? "It rose to $10 per TH this quarter." : null))).toEqual(
    expect.arrayContaining(["It rose to $10 per TH this quarter.", "$26 million"]),
  );
});

it("changes nothing when the same call is imported again", () => {
  const book = imported(makerCall);
  expect(compare(importPlan(reviewOf(makerCall), book), book).sheets.map(todo)).toEqual([nothing, nothing, nothing]);
});

const corrected = {
  ...makerCall,
  figures: makerCall.figures.map((each) =>
    each.id === "cash" || each.id === "cashAgain" ? { ...each, value: "32000000" } : each,
  ),
};

it("shows a changed value before it is replaced", () => {
  const book = imported(makerCall);
  const [figures] = compare(importPlan(reviewOf(corrected), book), book).sheets.map(todo);
  expect(figures).toEqual({
    ...nothing,
    conflicts: [
      [31000000, 32000000],
      [31000000, 32000000],
    ],
  });
});

/** The analyst sorts the rows the other way round and moves a column of their own in front of the units. */
const rearranged = (book: ExistingWorkbook): ExistingWorkbook => ({
  names: [],
  sheets: book.sheets.map((sheet) => {
    const insert = (row: readonly Raw[]) => [...row.slice(0, 6), "mine", ...row.slice(6)];
    return { ...sheet, cells: [...sheet.cells.slice(0, 4), ...sheet.cells.slice(4).reverse()].map(insert) };
  }),
});

it("finds its rows where the analyst has moved them", () => {
  const book = rearranged(imported(makerCall));
  const changes = compare(importPlan(reviewOf(makerCall), book), book);
  expect(changes.sheets.map(todo).map(({ added, conflicts }) => [added, conflicts.length])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  const sheet = changes.sheets[0]!;
  const [name] = sheet.addedNames.filter((each) => each.name === "KILN_2024Q2_total_revenue");
  expect(book.sheets.find((each) => each.name === "Figures")!.cells[name!.row]![name!.column]).toBe(26000000);
});

const nextQuarter: Call = callOf(
  [
    figure({ id: "asp", metric: "average_selling_price", value: "11", unit: "USD/(TH/s)", period: "2024Q3" }),
    figure({ id: "before", metric: "average_selling_price", value: "10", unit: "USD/(TH/s)", basis: "prior" }),
    figure({ id: "restated", metric: "total_revenue", value: "25500000", basis: "prior" }),
  ],
  [],
  { ...maker, period: "2024Q3", date: "2024-11-14" },
);

it("adds the next quarter below, and shows what it restates", () => {
  const book = imported(makerCall);
  const rows = book.sheets.find(({ name }) => name === "Figures")!.cells.length;
  const plan = importPlan(reviewOf(nextQuarter), book);
  const changes = compare(plan, book).sheets[0]!;
  expect(changes.addedNames).toMatchObject([{ name: "KILN_2024Q3_average_selling_price", row: rows }]);
  expect(changes.conflicts[0]).toMatchObject({ before: 26000000, planned: { content: 25500000 } });
  expect(changes.conflicts.map(({ planned }) => planned.row)).toEqual(
    changes.conflicts.map(
      () =>
        sheetOf(importPlan(reviewOf(makerCall), emptyWorkbook), "Figures").names.find(({ name }) =>
          name.endsWith("2024Q2_total_revenue"),
        )!.row,
    ),
  );
  expect(plan.sheets[0]!.table).toMatchObject({ row: 3, rows: rows - 3 + 1 });
});

it("refuses a sheet of that name that is someone else's", () => {
  const book: ExistingWorkbook = { sheets: [{ name: "Figures", cells: [["My figures"]] }], names: [] };
  expect(() => importPlan(reviewOf(makerCall), book)).toThrow('The sheet "Figures" is not Hashbook\'s');
});

it("refuses to start a second table where the first one's sheet was given another name", () => {
  const renamed: ExistingWorkbook = {
    sheets: [],
    names: [{ name: "Figures", refersTo: { sheet: "Numbers", row: 3, column: 0, rows: 9, columns: 17 }, comment: "" }],
  };
  expect(() => importPlan(reviewOf(makerCall), renamed)).toThrow('now called "Numbers". Rename it to "Figures"');
});

it("never makes a formula of what was said", () => {
  const hostile = '=HYPERLINK("http://x")';
  const call = callOf(
    [figure({ id: "1", metric: "cash", value: "5", text: hostile, speaker: "+cmd", dimension: { region: "@x" } })],
    [{ id: "i", severity: "low", message: hostile, figures: ["1"], line: 1 }],
    { ...maker, company: hostile, ticker: null },
  );
  const cells = importPlan(reviewOf(call), emptyWorkbook).sheets.flatMap((sheet) => sheet.cells);
  expect(cells.filter(({ content }) => isFormula(content))).toEqual([]);
  expect(cells.map(({ content }) => content)).toContain(hostile);
});
