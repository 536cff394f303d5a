import type { Content, PlannedCell, Role, WorkbookPlan } from "../../src/sheets/plan";

const cell = (row: number, column: number, content: Content, role: Role, format?: string): PlannedCell => ({
  row,
  column,
  content,
  role,
  ...(format && { format }),
});
const formula = (text: string): Content => ({ formula: text });

/** A workbook with everything that a plan can hold. */
export const examplePlan: WorkbookPlan = {
  sheets: [
    {
      name: "Inputs",
      widths: [30, 14],
      cells: [
        cell(0, 0, "Inputs", "title"),
        cell(2, 0, "Bitcoin price", "label"),
        cell(2, 1, 60_000, "input", "$#,##0"),
        cell(3, 0, "Difficulty", "label"),
        cell(3, 1, 8e13, "input", "#,##0"),
        cell(4, 0, '=HYPERLINK("http://x")', "text"),
        cell(5, 0, "#N/A", "text"),
        cell(6, 0, 'A & B < "C"\u0007\nnext line', "text"),
        cell(7, 0, true, "input"),
        cell(8, 0, "fees", "label"),
        cell(8, 1, 0.1, "input"),
      ],
      names: [
        { name: "btc_price", row: 2, column: 1, comment: "USD per BTC. Source: the analyst." },
        { name: "difficulty", row: 3, column: 1, comment: "x".repeat(300) },
        { name: "Assumptions", row: 8, column: 0, columns: 2, comment: "Key and value." },
      ],
      freeze: { rows: 1, columns: 1 },
    },
    {
      name: "Model's sheet",
      widths: [20, 20, 20],
      cells: [
        cell(0, 0, "Era", "header"),
        cell(0, 1, "Height", "header"),
        cell(0, 2, "Subsidy", "header"),
        cell(1, 0, 2012, "text"),
        cell(1, 1, 210_000, "input"),
        cell(1, 2, { formula: "MINING.BLOCKSUBSIDY(B2:B3)", spills: { rows: 2, columns: 1 } }, "formula", "0.000"),
        cell(2, 0, 2024, "text"),
        cell(2, 1, 840_000, "input"),
        cell(2, 2, null, "formula", "0.000"),
        cell(4, 0, formula("SUM(C2:C3)"), "total"),
        cell(5, 0, formula("ROUND(btc_price/7,2)"), "link", "$#,##0.00"),
        cell(6, 0, formula("MINING.BLOCKSUBSIDY(-1)"), "formula"),
        cell(7, 0, formula('IF(ISERROR(A7),"bad: "&INT(Inputs!B3/1000),"good")'), "formula"),
        cell(8, 0, formula("MINING.HASHPRICE(btc_price,difficulty,MINING.BLOCKSUBSIDY(B3))*2+A5"), "formula"),
        cell(9, 0, formula("A9>0"), "check"),
        cell(10, 0, formula('IFNA(MATCH(5,B2:B3,0),TEXT(A6,"#,##0.0"))'), "formula"),
        cell(11, 0, formula("EDATE(DATE(2024,1,31),1)"), "formula", "yyyy-mm-dd"),
      ],
      names: [],
      table: { name: "Eras", row: 0, column: 0, rows: 3, columns: 3 },
    },
  ],
};
