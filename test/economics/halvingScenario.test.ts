import { call, rows } from "./call";

const [efficiency, powerPrice, difficulty, height] = [15, 0.05, 120e12, 1_040_000];
const scenario = (...[prices, changes, ...rest]: Parameters<typeof call> extends [string, ...infer R] ? R : never) =>
  call("HALVINGSCENARIO", prices, changes, ...(rest.length ? rest : [efficiency, powerPrice, difficulty, height]));
const value = (message: string) => ({ error: "#VALUE!", message });
const none = (message: string) => ({ error: "#N/A", message });

test("the header row names the columns and their units", () =>
  expect((scenario(90_000, 0) as unknown[][])[0]).toEqual([
    "btcPrice (USD/BTC)",
    "difficultyChange",
    "hashpriceBefore (USD/PH/day)",
    "hashpriceAfter (USD/PH/day)",
    "marginBefore",
    "marginAfter",
    "breakevenPriceBefore (USD/BTC)",
    "breakevenPriceAfter (USD/BTC)",
  ]));

test("all changes of difficulty of one price stand together", () =>
  expect((scenario([[90_000], [120_000]], [[-0.1, 0]]) as unknown[][]).map((row) => row.slice(0, 2)).slice(1)).toEqual([
    [90_000, -0.1],
    [90_000, 0],
    [120_000, -0.1],
    [120_000, 0],
  ]));

test("a price that is refused spoils only what hangs on it", () => {
  const refused = value("btcPrices, row 2: needs a number of 0 or more, in USD/BTC, got -5.");
  const [, first, second] = scenario([[90_000], [-5]], 0) as unknown[][];
  expect(first!.every((cell) => typeof cell === "number")).toBe(true);
  expect(second).toEqual([refused, 0, refused, refused, refused, refused, first![6], first![7]]);
});

test("a change of difficulty that is refused spoils only what comes after the halving", () => {
  const refused = value("difficultyChanges, column 2: needs a number above -1, got -10 (write -10 % as -0.1).");
  const [, first, second] = scenario(90_000, [[0, -10]]) as unknown[][];
  expect(second).toEqual([90_000, refused, first![2], refused, first![4], refused, first![6], refused]);
});

test("without a price of bitcoin there is no margin, and still a break-even price", () => {
  const [, row] = scenario(0, 0) as unknown[][];
  const noMargin = none("Revenue is 0, so there is no margin on it.");
  expect(row!.slice(2, 6)).toEqual([0, 0, noMargin, noMargin]);
  expect(row![6]).toBeGreaterThan(0);
});

test("the last halving leaves no subsidy, and without fees no bitcoin to break even on", () => {
  const [, row] = scenario(100_000, 0, efficiency, powerPrice, difficulty, 6_929_999) as unknown[][];
  expect(row![3]).toBe(0);
  expect(row![7]).toEqual(none("No bitcoin is mined: subsidy and fees are both 0."));
});

test("past the last halving there is no table", () =>
  expect(scenario(100_000, 0, efficiency, powerPrice, difficulty, 6_930_000)).toEqual(
    none("There is no halving 34: the last is the 33rd, at height 6,930,000."),
  ));

test.each([
  [
    "a block of prices",
    [
      [1, 2],
      [3, 4],
    ],
    0,
    "btcPrices: needs one row or one column of values, got 2 × 2 cells.",
  ],
  ["no changes", 90_000, null, "difficultyChanges: needs one row or one column of values, got nothing."],
])("%s is refused", (_, prices, changes, message) => expect(scenario(prices, changes)).toEqual(value(message)));

test("one machine at a time", () =>
  expect(scenario(90_000, 0, [[15], [20]], powerPrice, difficulty, height)).toEqual(
    value("efficiency: needs one cell, got a range of 2 × 1."),
  ));

test("a share of the whole reward is refused once, for the whole table", () =>
  expect(
    scenario(90_000, 0, efficiency, powerPrice, difficulty, height, rows({ fees: 2, feeMode: "shareOfReward" })),
  ).toEqual(value("fees: needs 0 ≤ x < 1 as a share of the reward, got 2 (write 2 % as 0.02).")));
