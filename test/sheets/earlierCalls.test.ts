import { besideEarlier } from "../../src/sheets/earlierCalls";
import { emptyWorkbook, type ExistingWorkbook, type Raw } from "../../src/sheets/existing";
import { importPlan } from "../../src/sheets/importPlan";
import { defaultDecisions } from "../../src/sheets/review";
import { written } from "../../src/sheets/written";
import type { Call, Figure } from "../../src/transcript/figure";
import { Refusal } from "../../src/units/refusal";
import { callOf, figure, growth, maker } from "./calls";

const then = callOf([
  figure({ id: "1", metric: "total_revenue", value: "26000000", tolerance: "500000", text: "$26 million", line: 3 }),
  figure({ id: "2", metric: "cash", value: "61000000", period: "2024-06-30", text: "$61 million" }),
  figure({ id: "3", metric: "gross_margin", value: "0.31", unit: "ratio", tolerance: "0.005", text: "31%" }),
  figure({ id: "4", metric: "total_revenue", comparison: growth("0.2"), unit: "ratio", text: "20%" }),
]);
const imported = (call: Call): ExistingWorkbook =>
  written(importPlan({ call, decisions: defaultDecisions(call) }, emptyWorkbook), emptyWorkbook);
const later = { ...maker, period: "2024Q3", date: "2024-11-14" };
const nextCall = (...figures: Figure[]) => callOf(figures, [], later);
const prior = (metric: string, value: string, more: Partial<Figure> = {}) =>
  figure({ id: `p ${metric}`, metric, value, basis: "prior", line: 12, ...more });
const messages = (call: Call, book = imported(then)) => besideEarlier(call, book).issues.map(({ message }) => message);

test("another value than an earlier call of the workbook gave is an issue of the new one", () => {
  const call = nextCall(prior("total_revenue", "28000000", { text: "$28 million" }));
  const lined = besideEarlier(call, imported(then));
  expect(lined.issues).toMatchObject([{ severity: "medium", figures: ["p total_revenue"], line: 12 }]);
  expect(lined.issues[0]!.message).toMatch(
    /than in the call of 2024-08-15: total revenue \$28 million \(Ada Quill, line 12\), then \$26 million \(Ada Quill, line 3\)\. They are \$2 million apart/,
  );
  expect(lined.figures[0]!.flags).toEqual(["i1"]);
});

test("balances are found by their day, ratios by their precision", () => {
  expect(messages(nextCall(prior("cash", "65000000", { period: "2024-06-30" })))).toHaveLength(1);
  expect(messages(nextCall(prior("gross_margin", "0.314", { unit: "ratio", tolerance: "0.0005" })))).toEqual([]);
  expect(messages(nextCall(prior("gross_margin", "0.34", { unit: "ratio", tolerance: "0.005" })))).toHaveLength(1);
});

test("what was stated counts, not what the analyst used", () => {
  const decisions = { ...defaultDecisions(then), "1": { choice: "edit", value: "28000000", note: "" } } as const;
  const book = written(importPlan({ call: then, decisions }, emptyWorkbook), emptyWorkbook);
  expect(messages(nextCall(prior("total_revenue", "28000000")), book)).toHaveLength(1);
  expect(messages(nextCall(prior("total_revenue", "26000000")), book)).toEqual([]);
});

test.each<[string, Call]>([
  ["the same value", nextCall(prior("total_revenue", "26000000"))],
  ["the same to more digits", nextCall(prior("total_revenue", "26310000", { tolerance: "5000" }))],
  ["another currency", nextCall(prior("total_revenue", "28000000", { unit: "CAD" }))],
  ["another quarter", nextCall(prior("total_revenue", "28000000", { period: "2024Q1" }))],
  ["growth", nextCall(figure({ id: "g", metric: "total_revenue", comparison: growth("0.3"), unit: "ratio" }))],
  ["another company", callOf([prior("total_revenue", "28000000")], [], { ...later, ticker: "MOLE" })],
  ["the same call read again", callOf([figure({ id: "1", metric: "total_revenue", value: "28000000" })])],
  ["an earlier call read later", callOf([prior("total_revenue", "28000000")], [], { ...maker, date: "2024-05-20" })],
])("leaves alone: %s", (_, call) => expect(besideEarlier(call, imported(then))).toBe(call));

test("a workbook without figures, or with another sheet of that name", () => {
  const call = nextCall(prior("total_revenue", "28000000"));
  expect(besideEarlier(call, emptyWorkbook)).toBe(call);
  const cells: Raw[][] = [["Figures of mine"]];
  expect(() => besideEarlier(call, { sheets: [{ name: "Figures", cells }], names: [] })).toThrow(Refusal);
});
