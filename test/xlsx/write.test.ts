import { readXlsx } from "hucre/xlsx";
import { writeXlsx } from "../../src/xlsx/write";
import { examplePlan } from "./plan";

const created = new Date("2024-08-15T00:00:00Z");
const written = async () => readXlsx(await writeXlsx(examplePlan, { created }), { readStyles: true });

test("the same plan gives the same bytes", async () => {
  const [first, second] = [await writeXlsx(examplePlan, { created }), await writeXlsx(examplePlan, { created })];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test("values, text and truth values come back as they were", async () => {
  const [inputs] = (await written()).sheets;
  const at = (row: number, column: number) => inputs!.rows[row]?.[column];
  expect([at(2, 1), at(3, 1), at(7, 0)]).toEqual([60_000, 8e13, true]);
  expect(at(6, 0)).toBe('A & B < "C"\u0007\nnext line');
});

test("text is never a formula and never an error, whatever it looks like", async () => {
  const { sheets } = await written();
  for (const [address, text] of [
    ["4,0", '=HYPERLINK("http://x")'],
    ["5,0", "#N/A"],
  ] as const) {
    const cell = sheets[0]!.cells!.get(address);
    expect(cell?.formula).toBeUndefined();
    expect(cell?.type).not.toBe("error");
    expect(sheets[0]!.rows[Number(address.split(",")[0])]![0]).toBe(text);
  }
  expect(sheets[0]!.cells!.get("4,0")?.style?.numFmt).toBe("@");
});

test("formulas stand in their stored form with the result of the engine", async () => {
  const model = (await written()).sheets[1]!;
  const formula = (key: string) => {
    const cell = model.cells!.get(key)!;
    return [cell.formula, cell.formulaResult ?? cell.value];
  };
  expect(formula("5,0")).toEqual(["ROUND(btc_price/7,2)", 8571.43]);
  expect(formula("7,0")).toEqual(['IF(ISERROR(A7),"bad: "&INT(Inputs!B3/1000),"good")', "bad: 60"]);
  expect(formula("10,0")).toEqual(['_xlfn.IFNA(MATCH(5,B2:B3,0),TEXT(A6,"#,##0.0"))', "8,571.4"]);
  expect(formula("8,0")[0]).toBe("_xldudf_MINING_HASHPRICE(btc_price,difficulty,_xldudf_MINING_BLOCKSUBSIDY(B3))*2+A5");
});

test("an error is stored as an error, not as its text", async () => {
  expect((await written()).sheets[1]!.cells!.get("6,0")).toMatchObject({
    formula: "_xldudf_MINING_BLOCKSUBSIDY(-1)",
    value: "#VALUE!",
    type: "error",
  });
});

test("a result that spills is a dynamic array over its cells", async () => {
  const model = (await written()).sheets[1]!;
  expect(model.cells!.get("1,2")).toMatchObject({ formulaType: "array", formulaDynamic: true, formulaRef: "C2:C3" });
  // Bitcoin's subsidies after the first and the fourth halving.
  expect([model.rows[1]![2], model.rows[2]![2]]).toEqual([25, 3.125]);
  expect(model.cells!.get("2,2")?.formula).toBeUndefined();
});

test("names refer to their cells, with comments that Excel accepts", async () => {
  const names = (await written()).namedRanges!;
  expect(names.map(({ name, range }) => [name, range])).toEqual([
    ["btc_price", "Inputs!$B$3"],
    ["difficulty", "Inputs!$B$4"],
    ["Assumptions", "Inputs!$A$9:$B$9"],
  ]);
  expect(names[0]!.comment).toBe("USD per BTC. Source: the analyst.");
  expect(names[1]!.comment).toHaveLength(255);
});

test("tables, widths, frozen rows, formats and colours are there", async () => {
  const [inputs, model] = (await written()).sheets;
  expect(model!.tables).toMatchObject([
    { name: "Eras", range: "A1:C3", columns: [{ name: "Era" }, { name: "Height" }, { name: "Subsidy" }] },
  ]);
  expect(inputs!.freezePane).toEqual({ rows: 1, columns: 1 });
  expect(inputs!.columns?.[0]?.width).toBeCloseTo(30, 0);
  expect(inputs!.cells!.get("2,1")?.style).toMatchObject({
    numFmt: "$#,##0",
    font: { color: { rgb: expect.stringContaining("0000FF") } },
  });
});
