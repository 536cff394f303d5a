import { readCall } from "../../src/transcript/read";

const amounts = (sentence: string) =>
  readCall(`Tern Hash Corp. Reports Second Quarter 2025 Results

CALGARY, Alberta, August 12, 2025 – Tern Hash Corp. (TSXV: TERN) today reported its results. ${sentence}
`).figures.flatMap(({ metric, value }) => (value === null ? [] : `${metric} ${value}`));

test("money in brackets where an amount belongs is below zero", () => {
  expect(amounts("Gross profit was ($2.4 million) in the second quarter of 2025.")).toEqual(["gross_profit -2400000"]);
});

test("and after the time that it is of, what was earned then", () => {
  expect(amounts("Revenue was $16.5 million, a decrease of 4% from Q2 2024 ($17.1 million).")).toEqual([
    "total_revenue 16500000",
    "total_revenue 17100000",
  ]);
});
