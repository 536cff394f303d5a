import { isCellError } from "../../src/economics/cell";
import { evaluateFormula } from "../../src/formula/evaluateFormula";
import { ironCalc } from "./ironCalc";

/** A value, or the code of an error. */
const shown = (formula: string) => {
  const result = evaluateFormula(formula);
  return isCellError(result) ? result.error : result;
};

// Every row is also asked of IronCalc, a spreadsheet written by others, except those it is known to lack.
const rows: readonly (readonly [formula: string, value: string | number | boolean])[] = [
  ["=1+2*3", 7],
  ["=(1+2)*3", 9],
  ["=-2^2", 4],
  ["=2^-1", 0.5],
  ["=2^3^2", 64],
  ["=50%", 0.5],
  ["=10*5%", 0.5],
  ["=1E15*2", 2e15],
  ["=.5+1e-1", 0.6],
  ["=10/4", 2.5],
  ["=1/0", "#DIV/0!"],
  ['="a"&1&TRUE', "a1TRUE"],
  ['="say ""so"""', 'say "so"'],
  ['="5"+1', 6],
  ['="five"+1', "#VALUE!"],
  ['="Ab"="aB"', true],
  ["=1<2", true],
  ['=2<"1"', true],
  ["=1<>1", false],
  ["=true", true],
  ["=0.3-0.2-0.1", 0],
  ["=0.1+0.2=0.3", true],
  ["=SUM(1,2,3)", 6],
  ["=SUM({1,2;3,4}*{10;1})", 37],
  ["=SUMPRODUCT({1,2},{3,4})", 11],
  ["=ROUND(2.5,0)", 3],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1234.5,-2)", 1200],
  ["=ROUNDUP(1.1,0)", 2],
  ["=ROUNDDOWN(-1.9,0)", -1],
  ["=INT(-1.5)", -2],
  ["=MOD(-3,2)", 1],
  ["=MOD(7,-2)", -1],
  ["=ABS(-4)", 4],
  ["=SQRT(-1)", "#NUM!"],
  ["=LN(EXP(2))", 2],
  ["=LOG(1000)", 3],
  ["=MIN(3,1,2)", 1],
  ["=MAX({3,1;7,2})", 7],
  ["=AVERAGE(1,2,6)", 3],
  ['=IF(1>2,"yes","no")', "no"],
  ["=IF(FALSE,1)", false],
  ["=IF(,2,3)", 3],
  ["=IF(TRUE,1,1/0)", 1],
  ["=IFERROR(1/0,3)", 3],
  ["=IFERROR(2,3)", 2],
  ["=IFNA(NA(),4)", 4],
  ["=IFNA(1/0,4)", "#DIV/0!"],
  ["=AND(TRUE,1,2>1)", true],
  ["=OR(FALSE,0)", false],
  ["=NOT(0)", true],
  ['=CHOOSE(2,"a","b")', "b"],
  ['=SWITCH(3,1,"one",3,"three")', "three"],
  ["=IFS(FALSE,1,TRUE,2)", 2],
  ["=ISNUMBER(1)", true],
  ["=ISERROR(1/0)", true],
  ["=ISNA(1/0)", false],
  ["=INDEX({1,2;3,4},2,1)", 3],
  ["=MATCH(2,{1,2,3},0)", 2],
  ["=MATCH(2.5,{1,2,3})", 2],
  ['=MATCH("b*",{"abc","bcd"},0)', 2],
  ["=MATCH(9,{1,2,3},0)", "#N/A"],
  ['=VLOOKUP("b",{"a",1;"b",2},2,FALSE)', 2],
  ['=LEFT("hashrate",4)', "hash"],
  ['=RIGHT("hashrate",4)', "rate"],
  ['=MID("hashrate",5,2)', "ra"],
  ['=LEN("TH/s")', 4],
  ['=UPPER("th")', "TH"],
  ['=TRIM("  a  b ")', "a b"],
  ['=SUBSTITUTE("a-b-c","-","+")', "a+b+c"],
  ['=FIND("h","TH/h")', 4],
  ['=SEARCH("h","TH/h")', 2],
  ['=VALUE("12.5")', 12.5],
  ['=TEXT(1234.567,"#,##0.00")', "1,234.57"],
  ['=TEXT(0.125,"0.0%")', "12.5%"],
  ['=TEXT(45402,"yyyy-mm-dd")', "2024-04-20"],
  ['=CONCAT("a",1)', "a1"],
  ["=DATE(2024,4,20)", 45_402],
  ["=YEAR(45402)", 2024],
  ["=MONTH(45402)", 4],
  ["=DAY(45402)", 20],
  ["=EDATE(DATE(2024,1,31),1)", 45_351],
  ["=EOMONTH(DATE(2024,2,1),0)", 45_351],
  ["=WEEKDAY(45402)", 7],
  ["=PMT(0.01,12,-1000)", 88.848_788_678],
  ["=PV(0.01,12,-100)", 1_125.507_747_349],
  ["=FV(0.01,12,-100)", 1_268.250_301_32],
  ["=NPER(0.01,-100,1000)", 10.588_644_46],
  ["=NPV(0.1,110,121)", 200],
];

// Excel's own documentation for what IronCalc lacks or does otherwise: support.microsoft.com, pages of the functions.
const fromExcel: readonly (readonly [formula: string, value: string | number | boolean])[] = [
  ["=0^0", "#NUM!"],
  ["=ROUND(1.005,2)", 1.01],
  ['=XLOOKUP("b",{"a";"b"},{1;2})', 2],
  ['=XLOOKUP("c",{"a";"b"},{1;2},0)', 0],
  ['=TEXTJOIN(", ",TRUE,"a","","b")', "a, b"],
  ["=IRR({-70000,12000,15000,18000,21000,26000})", 0.0866],
  ["=XNPV(0.09,{-10000,2750,4250,3250,2750},{39448,39508,39751,39859,39904})", 2086.65],
  ["=XIRR({-10000,2750,4250,3250,2750},{39448,39508,39751,39859,39904})", 0.3734],
  ["=LET(x,5,SUM(x,1))", 6],
  ["=MROUND(10,3)", 9],
  ["=STDEV.S({1345,1301,1368,1322,1310,1370,1318,1350,1303,1299})", 27.464],
];

/** Printed results have as many digits as were published; 1e-9 relative is far inside and leaves room for the last bits. */
const digits = (value: number) =>
  Math.max(Math.abs(value) * 1e-9, 0.5 * 10 ** -(String(value).split(".")[1]?.length ?? 9));

test.each([...rows, ...fromExcel])("%s is %s", (formula, value) => {
  const result = shown(formula);
  if (typeof value !== "number") return expect(result).toBe(value);
  expect(typeof result).toBe("number");
  expect(Math.abs((result as number) - value)).toBeLessThanOrEqual(digits(value));
});

test.each(rows)("an independent spreadsheet shows %s as %s", (formula, value) => {
  // Compared inside the sheet, where numbers are whole; a displayed value is already rounded.
  if (typeof value === "number")
    expect(ironCalc(`=ABS((${formula.slice(1)})-(${value}))<=${digits(value)}`)).toBe("TRUE");
  else expect(ironCalc(formula)).toBe(typeof value === "boolean" ? String(value).toUpperCase() : value);
});

describe("errors say why", () => {
  const message = (formula: string) => {
    const result = evaluateFormula(formula);
    return isCellError(result) ? `${result.error} ${result.message}` : result;
  };
  test.each([
    ["=1/0+1", "#DIV/0! Division by zero."],
    ['="five"*2', "#VALUE! A number is needed, not the text “five”."],
    ["=SUMM(1)", "#NAME? There is no function SUMM here. The nearest name is SUM."],
    [
      "=mining.hashprise(1)",
      "#NAME? There is no function MINING.HASHPRISE here. The nearest name is MINING.HASHPRICE.",
    ],
    ["=btc_price*2", "#NAME? There is no name btc_price here."],
    ["=A1*2", "#REF! There is no sheet to refer to; write values, or {1,2;3,4} for a range."],
    ["=ROUND(1)", "#VALUE! ROUND: needs 2 arguments, got 1."],
    ["=MATCH(9,{1,2},0)", "#N/A MATCH: 9 was not found."],
  ])("%s", (formula, text) => expect(message(formula)).toBe(text));

  it("and the place where a text stops being a formula", () => {
    expect(() => evaluateFormula("=SUM(1;2)")).toThrow("Not a formula: “=SUM(1;2)” cannot be read from character 9 on");
    expect(() => evaluateFormula("=1+")).toThrow("Not a formula: “=1+” ends too early.");
  });
});

describe("MINING functions", () => {
  it("are found in any case, and in the form in which .xlsx files store them", () => {
    const values = ["MINING.BLOCKSUBSIDY", "mining.blockSubsidy", "_xldudf_MINING_BLOCKSUBSIDY"].map((name) =>
      evaluateFormula(`=${name}(840000)`),
    );
    // Bitcoin's fourth halving, April 2024.
    expect(values).toEqual([3.125, 3.125, 3.125]);
  });

  it("take an array constant as a range and give a result for each cell", () => {
    expect(evaluateFormula("=MINING.BLOCKSUBSIDY({209999;210000;840000})")).toEqual([[50], [25], [3.125]]);
  });

  it("keep the reason of a refusal through further arithmetic", () => {
    const result = evaluateFormula("=2*MINING.BLOCKSUBSIDY(-1)");
    expect(result).toMatchObject({ error: "#VALUE!", message: expect.stringMatching(/^height.*got -1/i) });
  });
});

test("names are found in any case and stand for values or ranges", () => {
  expect(evaluateFormula("=SUM(Prices)*Factor", { prices: [[1], [2]], FACTOR: 10 })).toBe(30);
});
