import { displayAmount, displayFigure } from "../../src/sheets/display";
import type { Figure } from "../../src/transcript/figure";

const amount = (digits: string, unit: string) => {
  const shown = displayAmount(digits, unit);
  return `${shown.value} ${shown.unit}`.trim();
};

test.each([
  ["9.1", "USD/(TH/s)", "$9.10 per TH/s"],
  ["0.0402", "USD/kWh", "$0.0402 per kWh"],
  ["4.02", "USD/kWh", "$4.02 per kWh"],
  ["66000", "USD/BTC", "$66,000 per BTC"],
  ["71900000", "USD", "$71.9 m"],
  ["72000000", "USD", "$72.0 m"],
  ["-19040000", "USD", "−$19.04 m"],
  ["1200000000", "USD", "$1.2 bn"],
  ["530", "USD", "$530"],
  ["6200000", "TH/s", "6.2 EH/s"],
  ["249", "TH/s", "249 TH/s"],
  ["0.33", "ratio", "33 %"],
  ["1.05", "ratio", "105 %"],
  ["1114", "BTC", "1,114 BTC"],
  ["0.000123", "BTC", "0.000123 BTC"],
])("%s in %s is written %s", (digits, unit, text) => expect(amount(digits, unit)).toBe(text));

const figure: Figure = {
  ...{ id: "f", metric: "average_selling_price", value: null, unit: "ratio", period: "2024Q2", basis: "actual" },
  ...{
    comparison: { kind: "qoq", change: "0.33", direction: "increase" },
    dimension: {},
    approximate: true,
    bound: null,
  },
  ...{ speaker: null, section: "prepared", line: 1, start: 0, end: 3, text: "33%", flags: [], suggestion: null },
};

test("a growth rate has its sign, its span and the mark of its hedge", () => {
  expect(displayFigure(figure)).toEqual({
    ...{ label: "Average selling price", mark: "~", value: "+33 %", unit: "qoq" },
    ...{ period: "Q2 2024", comparison: "quarter on quarter" },
  });
  const fall = { ...figure, comparison: { ...figure.comparison!, direction: "decrease" as const } };
  expect(displayFigure(fall).value).toBe("−33 %");
});

test("a bound is marked rather than the hedge", () => {
  expect(displayFigure({ ...figure, comparison: null, value: "0.5", bound: "over" })).toMatchObject({
    mark: ">",
    value: "50 %",
  });
});
