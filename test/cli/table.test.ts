import { sheetCells } from "../../src/cli/table";

const rows = [
  ["month", "net (USD)", "date"],
  ["1", "168.90", ""],
  ["2", "-1.5", "46061"],
];

test("cells stand in columns", () =>
  expect(sheetCells(rows, 80)).toBe("month  net (USD)  date\n1      168.90\n2      -1.5       46061"));

test("a table too wide lies on its side", () =>
  expect(
    sheetCells(
      [...rows, ["3", "1", "2"]].map((row) => [...row, ...row]),
      30,
    ).split("\n"),
  ).toEqual([
    "month      1       2      3",
    "net (USD)  168.90  -1.5   1",
    "date               46061  2",
    "month      1       2      3",
    "net (USD)  168.90  -1.5   1",
    "date               46061  2",
  ]));

test("what does not fit on its side either is left out, and that is said", () =>
  expect(sheetCells(rows, 20).split("\n")).toEqual(["month      1       …", "net (USD)  168.90", "date"]));

test("a text longer than a line is wrapped", () =>
  expect(sheetCells([["S21", "a machine of 200 TH/s"]], 16).split("\n")).toEqual(["S21 a machine", "  of 200 TH/s"]));
