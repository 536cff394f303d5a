import fc from "fast-check";
import { compare } from "../../src/sheets/compare";
import { emptyWorkbook, type ExistingWorkbook, type Raw } from "../../src/sheets/existing";
import type { Content, PlannedCell, WorkbookPlan } from "../../src/sheets/plan";
import { written } from "../../src/sheets/written";

const planOf = (content: Content, role: PlannedCell["role"] = "text"): WorkbookPlan => ({
  sheets: [
    {
      name: "Model",
      widths: [],
      cells: [{ row: 0, column: 0, content, role }],
      names: [{ name: "btc_price", row: 0, column: 0, comment: "" }],
    },
  ],
});
const bookOf = (raw: Raw): ExistingWorkbook => ({ sheets: [{ name: "Model", cells: [[raw]] }], names: [] });
const outcome = (content: Content, raw: Raw, role?: PlannedCell["role"]) => {
  const { added, conflicts, kept } = compare(planOf(content, role), bookOf(raw)).sheets[0]!;
  return [added.length && "added", conflicts.length && "conflict", kept && "kept"].filter(Boolean).join();
};

it.each<[string, Content, Raw, string]>([
  ["a blank cell", 5, "", "added"],
  ["the same number", 0.1, 0.1, "kept"],
  ["a number to 15 digits", 86871474313761.95, 86871474313762, "kept"],
  ["a sum with rounding in the last bit", 0.3, 0.1 + 0.2, "kept"],
  ["a number that differs in the 13th digit", 1, 1.000000000001, "conflict"],
  ["another number", 5, 6, "conflict"],
  ["a formula in another case and spacing", { formula: "SUM(A1:A2)*2" }, "=sum( a1:a2 ) * 2", "kept"],
  ["a formula whose quoted text differs in case", { formula: 'IF(A1="a",1,2)' }, '=IF(A1="A",1,2)', "conflict"],
  ["a number where a formula is planned", { formula: "A1" }, 5, "conflict"],
  ["text that looks like a formula, as text", "=A1", "'=A1", "kept"],
  ["text of digits that came back as a number", "141", 141, "kept"],
  ["other text", "cash", "Cash", "conflict"],
  ["a truth value", false, false, "kept"],
  ["anything where the plan leaves blank", null, "my note", ""],
])("sees %s", (_, content, raw, expected) => expect(outcome(content, raw)).toBe(expected));

it("keeps what the analyst typed into an input, and fills a blank one", () => {
  expect(outcome(61000, 70000, "input")).toBe("kept");
  expect(outcome({ formula: "CAN_2024Q2_btc_price" }, 70000, "input")).toBe("kept");
  expect(outcome(61000, "", "input")).toBe("added");
});

it("adds a free name, leaves one that is right, and shows one that means something else", () => {
  const at = (row: number): ExistingWorkbook => ({
    sheets: [],
    names: [{ name: "BTC_Price", refersTo: { sheet: "model", row, column: 0, rows: 1, columns: 1 }, comment: "" }],
  });
  const names = (existing: ExistingWorkbook) => {
    const { addedNames, nameConflicts } = compare(planOf(1), existing).sheets[0]!;
    return [addedNames.length, nameConflicts.length];
  };
  expect(names(emptyWorkbook)).toEqual([1, 0]);
  expect(names(at(0))).toEqual([0, 0]);
  expect(names(at(7))).toEqual([0, 1]);
});

it("finds nothing to do once a plan is written, whatever was there", () => {
  const content = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constant(null),
    fc.string().map((formula) => ({ formula })),
  );
  const cell = fc.record({
    row: fc.nat(5),
    column: fc.nat(3),
    content,
    role: fc.constantFrom("text" as const, "input" as const, "formula" as const),
  });
  const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => `${row},${column}` });
  const names = fc.uniqueArray(
    fc.record({ name: fc.constantFrom("a_1", "A_1", "b_2"), row: fc.nat(5), column: fc.nat(3), comment: fc.string() }),
    { selector: ({ name }) => name.toLowerCase() },
  );
  const plan = fc
    .record({ cells, names })
    .map(({ cells, names }): WorkbookPlan => ({ sheets: [{ name: "Model", widths: [], cells, names }] }));
  const raw = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  const before = fc.array(fc.array(raw, { minLength: 4, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(plan, before, (plan, before) => {
      const existing: ExistingWorkbook = { sheets: [{ name: "Model", cells: before }], names: [] };
      const after = compare(plan, written(plan, existing)).sheets[0]!;
      expect([after.added, after.conflicts, after.addedNames, after.nameConflicts]).toEqual([[], [], [], []]);
    }),
  );
});
