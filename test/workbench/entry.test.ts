import { readEntry } from "../../src/workbench/entry";

// What Excel (en-US) makes of typed text.
test.each([
  ["12.5", 12.5, undefined],
  ["-3", -3, undefined],
  ["+7", 7, undefined],
  [".5", 0.5, undefined],
  ["1,234", 1234, "#,##0"],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["5%", 0.05, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["$66,000", 66_000, "$#,##0"],
  ["($2.50)", -2.5, "$#,##0.00"],
  ["1e3", 1000, "0.00E+00"],
  ["2024-08-15", 45_519, "m/d/yyyy"],
  ["8/15/2024", 45_519, "m/d/yyyy"],
  ["August 15, 2024", 45_519, "d-mmm-yy"],
  ["15-Aug-2024", 45_519, "d-mmm-yy"],
  ["Aug 2024", 45_505, "mmm-yy"],
])("%s is the number %d", (text, number, numberFormat) => {
  expect(readEntry(text, false)).toEqual({ content: number, ...(numberFormat && { numberFormat }) });
});

test.each([
  "miner",
  "12 TH/s",
  "1,23",
  "2024Q2",
  "2024-13-01",
  "30 February 2024",
  "$",
  "-",
  "=",
  "1.2.3",
  "e5",
  "N/A",
  "(-5)",
])("%s stays text", (text) => expect(readEntry(text, false)).toEqual({ content: text }));

test("an equals sign starts a formula, and so does a sign before anything but a number", () => {
  expect(readEntry("=A1", false)).toEqual({ content: { formula: "=A1" } });
  expect(readEntry("-A1", false)).toEqual({ content: { formula: "=-A1" } });
});

test("an apostrophe makes text, and is not part of it", () => {
  expect(readEntry("'=A1", false)).toEqual({ content: "=A1" });
  expect(readEntry("'5", false)).toEqual({ content: "5" });
});

test.each(["=A1", "12", "5%", "true", "'x"])("in a cell formatted as text, %s is text", (text) => {
  expect(readEntry(text, true)).toEqual({ content: text });
});

test.each([12, true, false, ""])("the value %p is itself", (value) => {
  expect(readEntry(value, false)).toEqual({ content: value });
});
