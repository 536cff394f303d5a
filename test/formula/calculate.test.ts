import fc from "fast-check";
import type { Book, BookCell, BookName } from "../../src/formula/book";
import { calculate } from "../../src/formula/calculate";
import { parseReference } from "../../src/formula/address";

type Contents = Readonly<Record<string, BookCell["content"]>>;

const sheet = (name: string, contents: Contents, names: readonly BookName[] = []) => ({
  name,
  names,
  cells: Object.entries(contents).map(([address, content]): BookCell => {
    const { row, column } = parseReference(address)!.block;
    return { row, column, content };
  }),
});
const formula = (text: string) => ({ formula: text });

/** The value of "Sheet!A1" in a workbook. */
function valueIn(book: Book, address: string) {
  const { sheet, block } = parseReference(address)!;
  return calculate(book).value(sheet!, block.row, block.column);
}

test("a formula sees cells of its own sheet, of others, and names in any case", () => {
  const book = {
    sheets: [
      sheet("My inputs", { A1: 100, A2: 0.05 }, [{ name: "btc_price", row: 0, column: 0 }]),
      sheet("Model", { A1: formula("BTC_Price*(1+'My inputs'!A2)"), B1: formula("A1*2") }),
    ],
  };
  expect(valueIn(book, "Model!B1")).toBe(210);
});

test("blank cells are 0 in arithmetic, nothing in counts, and a reference to one shows 0", () => {
  const book = {
    sheets: [sheet("S", { A1: 4, B1: formula("A1+A2"), B2: formula("AVERAGE(A1:A3)"), B3: formula("A2") })],
  };
  expect([0, 1, 2].map((row) => calculate(book).value("S", row, 1))).toEqual([4, 4, 0]);
});

test("text that looks like a formula is text", () => {
  const book = { sheets: [sheet("S", { A1: "=1+1", B1: formula("LEN(A1)") })] };
  expect(calculate(book).value("S", 0, 0)).toBe("=1+1");
  expect(calculate(book).value("S", 0, 1)).toBe(4);
});

test("a result that spills fills its cells, and formulas see them", () => {
  const spilling = { formula: "MINING.BLOCKSUBSIDY(A1:A2)", spills: { rows: 2, columns: 1 } };
  const book = {
    sheets: [
      sheet("S", { A1: 209_999, A2: 210_000, B1: spilling, C1: formula("SUM(B1:B2)"), C2: formula("SUM(B1#)") }),
    ],
  };
  const calculated = calculate(book);
  expect(calculated.value("S", 1, 1)).toBe(25);
  expect(calculated.value("S", 0, 2)).toBe(75);
  expect(calculated.value("S", 1, 2)).toBe(75);
  expect(calculated.spill("S", 0, 1)).toEqual({ rows: 2, columns: 1 });
  expect(calculated.spill("S", 0, 2)).toBeUndefined();
});

test("a two-column range is a function's assumptions", () => {
  const payback = (assumptions: string) =>
    formula(`MINING.MINERPAYBACK(3000,200,3500,0.05,60000,8E13,840000,${assumptions})`);
  const contents = { A1: "fees", B1: 0.3, C1: payback("Assumptions"), C2: payback('{"fees",0.3}'), C3: payback("") };
  const names = [{ name: "Assumptions", row: 0, column: 0, columns: 2 }];
  const calculated = calculate({ sheets: [sheet("S", contents, names)] });
  const [named, constant, none] = [0, 1, 2].map((row) => calculated.value("S", row, 2));
  expect(named).toBeGreaterThan(0);
  expect(constant).toBe(named);
  expect(none).toBeGreaterThan(named as number);
});

test("a cell that depends on itself says by which way", () => {
  const book = { sheets: [sheet("S", { A1: formula("B1+1"), B1: formula("C1"), C1: formula("A1") })] };
  expect(valueIn(book, "S!A1")).toEqual({
    error: "#REF!",
    message: "S!A1 depends on itself: S!A1 → S!B1 → S!C1 → S!A1.",
  });
});

test("an error keeps its reason through the cells that use it", () => {
  const book = {
    sheets: [sheet("S", { A1: formula("MINING.BLOCKSUBSIDY(-1)"), B1: formula("A1*2"), C1: formula("IFERROR(B1,0)") })],
  };
  expect(valueIn(book, "S!B1")).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("-1") });
  expect(valueIn(book, "S!C1")).toBe(0);
});

test("an unknown sheet is #REF!, an unknown name #NAME?", () => {
  const book = { sheets: [sheet("S", { A1: formula("Nowhere!A1"), B1: formula("nothing") })] };
  expect(valueIn(book, "S!A1")).toMatchObject({
    error: "#REF!",
    message: "There is no sheet Nowhere in this workbook.",
  });
  expect(valueIn(book, "S!B1")).toMatchObject({ error: "#NAME?", message: "There is no name nothing here." });
});

test("a column of 5,000 cells that each add to the one above adds up", () => {
  const cells = Array.from({ length: 5000 }, (_, row) => ({ row, column: 0, content: row ? formula(`A${row}+1`) : 1 }));
  const calculated = calculate({ sheets: [{ name: "S", cells, names: [] }] });
  for (const { row } of cells) calculated.value("S", row, 0);
  expect(calculated.value("S", 4999, 0)).toBe(5000);
});

test("the order in which cells are asked for changes nothing", () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
  const contents = {
    A1: 2,
    A2: formula("A1*A4"),
    A3: formula("SUM(A1:A2)"),
    A4: formula("A1+1"),
    A5: formula("A3-A2"),
  };
  fc.assert(
    fc.property(order, (rows) => {
      const calculated = calculate({ sheets: [sheet("S", contents)] });
      const values = new Map(rows.map((row) => [row, calculated.value("S", row, 0)]));
      expect([0, 1, 2, 3, 4].map((row) => values.get(row))).toEqual([2, 6, 8, 3, 2]);
    }),
  );
});
