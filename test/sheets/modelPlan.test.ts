import { tokenize, tokenTypes } from "@borgar/fx";
import { isCellError } from "../../src/economics/cell";
import { isMining, miningDefinition } from "../../src/formula/mining";
import { natives } from "../../src/formula/natives";
import { compare } from "../../src/sheets/compare";
import { emptyWorkbook } from "../../src/sheets/existing";
import { importPlan, ledgerSheets } from "../../src/sheets/importPlan";
import { modelPlan } from "../../src/sheets/modelPlan";
import { isValidName } from "../../src/sheets/names";
import { isFormula, type WorkbookPlan } from "../../src/sheets/plan";
import { defaultDecisions, type Decision } from "../../src/sheets/review";
import { scenarioPlan, scenarios } from "../../src/sheets/scenarios";
import { written } from "../../src/sheets/written";
import type { Call } from "../../src/transcript/figure";
import { calculated, engine, retyped, withTyped } from "./calculated";
import { callOf, figure, makerCall, minerCall } from "./calls";

const reviewOf = (call: Call, decisions: Record<string, Decision> = {}) => ({
  call,
  decisions: { ...defaultDecisions(call), ...decisions },
});
const nothingKnown = callOf([], [], { ...makerCall.document, ticker: null, company: null, period: null, date: null });
/** A call whose every figure is accepted as it was said, doubts and all. */
const everythingAsSaid = reviewOf(
  makerCall,
  Object.fromEntries(makerCall.figures.map(({ id }) => [id, { choice: "accept" } as const])),
);
const guidedRange = callOf([
  ...makerCall.figures.filter(({ id }) => id === "asp" || id === "sold" || id === "revenue"),
  figure({ id: "low", metric: "revenue_guidance", value: "28000000", period: "2024Q3", dimension: { point: "low" } }),
  figure({ id: "high", metric: "revenue_guidance", value: "32000000", period: "2024Q3", dimension: { point: "high" } }),
]);

const models: readonly (readonly [string, WorkbookPlan])[] = [
  ["a machine maker", modelPlan([reviewOf(makerCall)])],
  ["a miner", modelPlan([reviewOf(minerCall)])],
  ["both", modelPlan([reviewOf(makerCall), reviewOf(minerCall)])],
  ["a maker that guides a range and says nothing of the quarter before", modelPlan([reviewOf(guidedRange)])],
  ["everything as said", modelPlan([everythingAsSaid])],
  ["a call of which nothing was read", modelPlan([reviewOf(nothingKnown)])],
  ["no call", modelPlan([])],
];
const formulasOf = (plan: WorkbookPlan) =>
  plan.sheets.flatMap((sheet) => sheet.cells.flatMap(({ content }) => (isFormula(content) ? content.formula : [])));

describe.each(models)("the model of %s", (_, plan) => {
  const names = new Set(plan.sheets.flatMap((sheet) => sheet.names.map(({ name }) => name.toLowerCase())));
  const tokens = formulasOf(plan).flatMap((formula) => tokenize(`=${formula}`));

  it("uses no name that it does not define", () => {
    const used = tokens.filter(({ type }) => type === tokenTypes.REF_NAMED).map(({ value }) => value);
    expect([...new Set(used)].filter((name) => !names.has(name.toLowerCase()))).toEqual([]);
    expect(used.length).toBeGreaterThan(100);
  });

  it("calls only functions that exist", () => {
    const called = tokens.filter(({ type }) => type === tokenTypes.FUNCTION).map(({ value }) => value);
    expect(
      [...new Set(called)].filter((name) => (isMining(name) ? !miningDefinition(name) : !natives.has(name))),
    ).toEqual([]);
  });

  it("shows no error in any cell, and every check is OK", () => {
    const book = calculated(plan);
    const shown = plan.sheets.flatMap((sheet) =>
      sheet.cells.map((cell) => ({ ...cell, shown: book.at(sheet.name, cell.row, cell.column), sheet: sheet.name })),
    );
    expect(shown.filter((cell) => isCellError(cell.shown))).toEqual([]);
    const checks = shown.filter(({ role, content }) => role === "check" && isFormula(content));
    expect(checks.filter((cell) => cell.shown !== "OK")).toEqual([]);
    expect(checks.length).toBeGreaterThan(1);
  });

  it("puts one thing into a cell, and gives a name once", () => {
    for (const { cells } of plan.sheets) {
      const places = cells.map(({ row, column }) => `${row},${column}`);
      expect(new Set(places).size).toBe(places.length);
    }
    const all = plan.sheets.flatMap((sheet) => sheet.names.map(({ name }) => name));
    expect(names.size).toBe(all.length);
    expect(all.filter((name) => !isValidName(name))).toEqual([]);
  });

  it("says unit or source in the comment of each name, in what Excel takes", () => {
    const comments = plan.sheets.flatMap((sheet) => sheet.names.map(({ comment }) => comment));
    expect(comments.filter((comment) => comment === "" || comment.length > 255)).toEqual([]);
  });

  it("changes nothing when each sheet is built again", () => {
    const book = written(plan, emptyWorkbook);
    for (const { id } of scenarios)
      for (const { added, conflicts, addedNames, nameConflicts } of compare(scenarioPlan(id, book), book).sheets)
        expect([added, conflicts, addedNames, nameConflicts]).toEqual([[], [], [], []]);
  });
});

it("has a sheet for each ledger and scenario", () => {
  expect(models[0]![1].sheets.map(({ name }) => name)).toEqual([
    ...ledgerSheets,
    ...scenarios.map(({ sheet }) => sheet),
  ]);
});

const [, model] = models[0]!;

it("takes inputs from accepted figures by formula, and the network on the day of the call", () => {
  const book = calculated(model);
  expect(formulasOf(model)).toContain("KILN_2024Q2_average_revenue_per_btc");
  expect(book.named("btc_price")).toBe(65000);
  expect(book.named("machine_price_per_th")).toBe(10);
  // Epoch 856,800 began 39 seconds before the day did: difficulty_history.
  expect([book.named("difficulty"), book.named("block_height")]).toEqual([86871474313761.95, 856800]);
  expect(book.named("as_of")).toBe(45519);
});

it.each([
  ["left out", makerCall, {}],
  ["accepted as it was said", makerCall, { power: { choice: "accept" } as const }],
])("does not use a power price in cents that was %s", (_, call, decisions) => {
  const plan = modelPlan([reviewOf(call, decisions)]);
  expect(calculated(plan).named("power_price")).toBe(0.05);
  expect(formulasOf(plan).join()).not.toContain("electricity_price");
});

it.each<[string, Call, Record<string, Decision>, number]>([
  ["as read", minerCall, {}, 0.043],
  ["as suggested", makerCall, { power: { choice: "suggestion" } }, 0.051],
])("uses a plausible power price, %s", (_, call, decisions, price) =>
  expect(calculated(modelPlan([reviewOf(call, decisions)])).named("power_price")).toBe(price),
);

/** Calculation here and the engine are the same double arithmetic at the edge; the last digit may differ by order. */
const close = (expected: number) => expect.closeTo(expected, 9);

it("says what the halving does to each machine, as the engine does", () => {
  const book = calculated(model);
  const network = [65000, 86871474313761.95] as const;
  const assumptions = [["poolFee", 0.02]];
  expect(book.named("halving_height")).toBe(1_050_000);
  expect(book.named("halving_date")).toBe(engine("HALVINGDATE", 856800, 45519));
  expect([book.named("subsidy_before"), book.named("subsidy_after")]).toEqual([3.125, 1.5625]);
  expect(book.named("hashprice_before")).toBe(engine("HASHPRICE", ...network, 3.125));
  expect(book.named("hashprice_after")).toBe(engine("HASHPRICE", ...network, 1.5625));
  expect(book.rowOf("Halving", "Antminer S21 (200T)")).toEqual([
    200,
    3500,
    17.5,
    close(engine("MINERREVENUE", 200, ...network, 3.125, 0, "btcPerBlock", 0.02)),
    close(engine("MINERREVENUE", 200, ...network, 1.5625, 0, "btcPerBlock", 0.02)),
    close(3.5 * 24 * 0.05),
    close(engine("MINERMARGIN", 200, 3500, 0.05, ...network, 3.125, assumptions)),
    close(engine("MINERMARGIN", 200, 3500, 0.05, ...network, 1.5625, assumptions)),
    close(engine("BREAKEVEN", "btcPrice", 17.5, 0.05, null, network[1], 3.125, assumptions)),
    close(engine("BREAKEVEN", "btcPrice", 17.5, 0.05, null, network[1], 1.5625, assumptions)),
    "earns its cost",
  ]);
});

it("pays back as the engine does, or never", () => {
  const payback = (powerPrice: number) =>
    engine("MINERPAYBACK", 1850, 185, 3420, powerPrice, 65000, 86871474313761.95, 856800, [
      ["poolFee", 0.02],
      ["difficultyGrowth", 0.25],
    ]);
  const row = calculated(model).rowOf("Payback", "Avalon A1566 (185T)").slice(6);
  expect(row).toEqual([
    close(payback(0.03)),
    close(payback(0.04)),
    close(payback(0.05)),
    "never",
    "never",
    "never",
    "never",
  ]);
  expect(() => payback(0.06)).toThrow("Does not pay back");
});

it("ties price, hashrate sold and revenue, and splits their change", () => {
  const book = calculated(model);
  // By hand: 8 × 1,250,000 = 10 million before, 10 × 2,000,000 = 20 million after.
  expect(book.rowOf("ASP", "Average selling price").slice(0, 3)).toEqual([8, 10, 0.25]);
  expect(book.rowOf("ASP", "Hashrate sold").slice(0, 2)).toEqual([1_250_000, 2_000_000]);
  expect(book.rowOf("ASP", "Machine revenue").slice(0, 2)).toEqual([10_000_000, 20_000_000]);
  expect(["Volume", "Mix", "Price", "Total"].map((effect) => book.rowOf("ASP", effect)[0])).toEqual([
    6_000_000, 0, 4_000_000, 10_000_000,
  ]);
});

it("says which price the guidance implies", () => {
  const book = calculated(model);
  // 30 million guided, less 26 − 20 = 6 million that is not from machines, over 2 million TH/s.
  expect(book.named("machine_revenue_guided")).toBe(24_000_000);
  expect(book.named("asp_guided")).toBe(12);
});

it("takes the middle of a guided range, and derives revenue from price and hashrate sold", () => {
  const book = calculated(modelPlan([reviewOf(guidedRange)]));
  expect(book.named("revenue_guided")).toBe(30_000_000);
  expect(book.named("machine_revenue_after")).toBe(20_000_000);
});

it("says what is needed where a company sells no machines", () => {
  const plan = modelPlan([reviewOf(minerCall)]);
  const asp = plan.sheets.find(({ name }) => name === "ASP")!;
  expect(asp.cells.filter(({ role }) => role === "flag").map(({ content }) => content)).toEqual([
    expect.stringContaining("need two of average selling price, computing power sold and machine revenue"),
  ]);
});

it("follows an assumption wherever it is used", () => {
  const at = (price: number) => calculated(retyped(model, "btc_price", price));
  expect(Number(at(130000).named("hashprice_after"))).toBeCloseTo(2 * Number(at(65000).named("hashprice_after")), 9);
  expect(at(130000).rowOf("Payback", "Avalon A1566 (185T)")[8]).toBeLessThan(
    Number(at(65000).rowOf("Payback", "Avalon A1566 (185T)")[8]),
  );
});

it("keeps what the analyst typed when a scenario is built again", () => {
  const book = withTyped(written(model, emptyWorkbook), { btc_price: 71000, machine: "Antminer S21 (200T)" });
  const sheets = scenarios.flatMap(({ id }) => compare(scenarioPlan(id, book), book).sheets);
  expect(sheets.flatMap(({ added, conflicts }) => [...added, ...conflicts])).toEqual([]);
});

it("brings Assumptions along only where a workbook lacks them", () => {
  const imported = written(importPlan(reviewOf(makerCall), emptyWorkbook), emptyWorkbook);
  const plan = scenarioPlan("halving", imported);
  expect(plan.sheets.map(({ name }) => name)).toEqual(["Assumptions", "Halving"]);
  expect(scenarioPlan("payback", written(plan, imported)).sheets.map(({ name }) => name)).toEqual(["Payback"]);
});

it("keeps the value of the call that reports a quarter before one that looks back on it", () => {
  const later = callOf([figure({ id: "1", metric: "total_revenue", value: "25000000", basis: "prior" })], [], {
    ...makerCall.document,
    period: "2024Q3",
    date: "2024-11-14",
  });
  const plan = modelPlan([reviewOf(makerCall), reviewOf(later)]);
  expect(calculated(plan).named("KILN_2024Q2_total_revenue")).toBe(26_000_000);
});
