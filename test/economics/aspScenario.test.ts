import type { CellValue } from "../../src/economics/invoke";
import { call, rows } from "./call";

const machine = [270, 3645, 0.05, 126_982_285_146_989.3, 950_000] as const;
const value = (message: string) => ({ error: "#VALUE!", message });

const scenario = (
  asps: CellValue | CellValue[][],
  prices: CellValue | CellValue[][],
  more: Record<string, CellValue>,
) => call("ASPSCENARIO", asps, prices, ...machine, rows(more));

test("rows or columns of values make the same table", () =>
  expect(scenario([[10, 15]], [[80_000], [100_000]], {})).toEqual(scenario([[10], [15]], [[80_000, 100_000]], {})));

test("a machine that never pays back is #N/A in its cell alone, with the reason", () => {
  const [, first, second] = scenario([[10], [40]], 100_000, { difficultyGrowth: 0.5 }) as CellValue[][];
  expect(first![1]).toEqual(expect.any(Number));
  expect(second![1]).toEqual({
    error: "#N/A",
    message: expect.stringMatching(/^Does not pay back within 3,650 days: cumulative cash peaks at .* USD short\.$/),
  });
});

test("an ASP of 0 pays back at once, and has no return on its price", () => {
  expect((scenario(0, 100_000, {}) as CellValue[][])[1]).toEqual([0, 0]);
  expect((scenario(0, 100_000, { metric: "ROI" }) as CellValue[][])[1]![1]).toEqual({
    error: "#N/A",
    message: "machinePrice is 0, so there is no return for each dollar of it.",
  });
});

test("a bad ASP spoils its row and a bad price its column", () => {
  const [asp, price] = [
    value("asps, row 2: needs a number of 0 or more, in USD/TH, got -15."),
    value('btcPrices, column 2: needs a number of 0 or more, in USD/BTC, got the text "x".'),
  ];
  expect(scenario([[0], [-15]], [[80_000, "x"]], {})).toEqual([
    ["asp \\ btcPrice", 80_000, price],
    [0, 0, price],
    [asp, asp, asp],
  ]);
});

test.each([
  [
    "an unknown metric",
    10,
    1e5,
    { metric: "npw" },
    'metric: needs payback, npv, irr or roi, got the text "npw" (did you mean npv?).',
  ],
  [
    "a block of ASPs",
    [
      [1, 2],
      [3, 4],
    ],
    1e5,
    {},
    "asps: needs one row or one column of values, got 2 × 2 cells.",
  ],
  ["no price of bitcoin", 10, null, {}, "btcPrices: needs one row or one column of values, got nothing."],
] as const)("%s is refused", (_, asps, prices, more, message) =>
  expect(scenario(asps as CellValue, prices, more)).toEqual(value(message)),
);
