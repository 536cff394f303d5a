import { call } from "./call";

const value = (message: string) => ({ error: "#VALUE!", message });

describe("one cell", () => {
  it("a number in, a number out", () => expect(call("BLOCKSUBSIDY", 840_000)).toBe(3.125));
  it("a range of one cell is that cell", () => expect(call("BLOCKSUBSIDY", [[840_000]])).toBe(3.125));
  it("the result is the nearest double of the decimal result", () => expect(call("ASP", 0.3, 0.1)).toBe(3));

  it.each([
    ["left out", undefined],
    ["blank", null],
    ["empty text", ""],
  ])("an optional argument that is %s takes its default", (_, blank) =>
    expect(call("HASHPRICE", 60_000, 9e13, 3.125, blank, blank, blank)).toBe(
      call("HASHPRICE", 60_000, 9e13, 3.125, 0, "btcPerBlock", "PH"),
    ),
  );
  it("a choice is taken among spaces", () =>
    expect(call("HASHCOST", 20, 0.05, 0, 0, " TH ")).toBe(call("HASHCOST", 20, 0.05, 0, 0, "TH")));
  it.each([false, 0])("a switch is off with %p", (off) =>
    // At ten minutes for each of 2,015 intervals difficulty rises by 2,016/2,015; exactBits would round it.
    expect(call("NEXTDIFFICULTY", 2015, 2015 * 600, off)).toBe(2016),
  );
  it("a choice is taken in any case, and 0 is what some hosts make of its empty cell", () => {
    expect(call("HASHPRICE", 60_000, 9e13, 3.125, 0, "BTCPERBLOCK", "th")).toBe(
      call("HASHPRICE", 60_000, 9e13, 3.125, 0, 0, "TH"),
    );
  });
});

describe("bad input is #VALUE! with parameter, need and what was given", () => {
  it.each([
    ["missing", ["ASP"], "revenue: needs a number of 0 or more, in USD, got nothing."],
    ["blank", ["ASP", 1, ""], "hashrateSold: needs a number of 0 or more, in TH/s, got nothing."],
    ["below its range", ["HASHVALUE", -5, 3], "difficulty: needs a number above 0, got -5."],
    ["text that looks like a number", ["HASHVALUE", "5", 3], 'difficulty: needs a number above 0, got the text "5".'],
    ["TRUE", ["HASHVALUE", true, 3], "difficulty: needs a number above 0, got TRUE."],
    ["FALSE", ["HASHVALUE", false, 3], "difficulty: needs a number above 0, got FALSE."],
    ["without end", ["HASHVALUE", Infinity, 3], "difficulty: needs a number above 0, got Infinity."],
    ["the open end of a range", ["HASHCOST", 20, 0.05, 1], "poolFee: needs 0 ≤ x < 1, got 1 (write 1 % as 0.01)."],
    [
      "a number for a word",
      ["HASHVALUE", 1, 1, 0, 5],
      "feeMode: needs btcPerBlock, shareOfReward or ratioToSubsidy, got 5.",
    ],
    ["no number at all", ["HASHVALUE", NaN, 3], "difficulty: needs a number above 0, got NaN."],
    ["not whole", ["BLOCKSUBSIDY", 1.5], "height: needs a whole number of 0 or more, got 1.5."],
    ["out of a closed range", ["HALVINGHEIGHT", 0, 34], "n: needs a whole number from 1 to 33, got 34."],
    ["a price in cents", ["HASHCOST", 20, 4.2], "powerPrice: needs 0 to 1 USD/kWh, got 4.2 (cents?)."],
    [
      "a difficulty where a price belongs, which no cents explain",
      ["HASHCOST", 20, 1e14],
      "powerPrice: needs 0 to 1 USD/kWh, got 100000000000000.",
    ],
    ["per cent", ["HASHCOST", 20, 0.05, 2], "poolFee: needs 0 ≤ x < 1, got 2 (write 2 % as 0.02)."],
    ["uptime of 0", ["MINERENERGYCOST", 3500, 0.05, 0], "uptime: needs 0 < x ≤ 1, got 0."],
    [
      "an unknown word",
      ["HASHVALUE", 1, 1, 0, "share"],
      'feeMode: needs btcPerBlock, shareOfReward or ratioToSubsidy, got the text "share" (did you mean shareOfReward?).',
    ],
    [
      "a share of the whole reward",
      ["HASHVALUE", 1, 1, 2, "shareOfReward"],
      "fees: needs 0 ≤ x < 1 as a share of the reward, got 2 (write 2 % as 0.02).",
    ],
    ["a date before Excel's first", ["HALVINGDATE", 1, 0], "asOf: needs a date of 1 or more, got 0."],
  ] as const)("%s", (_, [name, ...args], message) => expect(call(name, ...args)).toEqual(value(message)));

  it("several bad inputs: the first in parameter order", () =>
    expect(call("HASHPRICE", -1, -1, -1)).toEqual(value("btcPrice: needs a number of 0 or more, in USD/BTC, got -1.")));

  it("too many arguments", () => {
    expect(call("ASP", 1, 2, 3)).toEqual(value("ASP: needs 2 arguments, got 3."));
    expect(call("HASHCOST", 20, 0.05, 0, 0, "PH", 1)).toEqual(value("HASHCOST: needs 2 to 5 arguments, got 6."));
  });

  it("a result that no cell can hold", () =>
    expect(call("ASP", 1e308, 1e-300)).toEqual(value("The result, 1.00e+608, is larger than a cell can hold.")));
});

describe("no answer is #N/A with the reason", () => {
  it.each([
    [
      "past the last halving",
      ["HALVINGHEIGHT", 6_930_000],
      "There is no halving 34: the last is the 33rd, at height 6,930,000.",
    ],
    [
      "past the last halving, by date",
      ["HALVINGDATE", 6_929_999, 45_000, 600, 2],
      "There is no halving 34: the last is the 33rd, at height 6,930,000.",
    ],
    ["nothing sold", ["ASP", 1, 0], "hashrateSold is 0, so there is no price for each TH/s."],
    ["no revenue", ["MINERMARGIN", 200, 3500, 0.06, 0, 9e13, 3.125], "Revenue is 0, so there is no margin on it."],
    ["no bitcoin mined", ["COSTPERBTC", 20, 0.06, 9e13, 0], "No bitcoin is mined: subsidy and fees are both 0."],
    [
      "free power",
      ["BREAKEVEN", "efficiency", null, 0, 60_000, 9e13, 3.125],
      "powerPrice is 0: power is free, so every efficiency breaks even.",
    ],
    [
      "free power, by difficulty",
      ["BREAKEVEN", "difficulty", 20, 0, 60_000, null, 3.125],
      "powerPrice is 0: power is free, so every difficulty breaks even.",
    ],
    ...["btcPrice", "powerPrice", "efficiency", "difficulty"].map(
      (target) =>
        [
          `no reward, and ${target} asked for`,
          ["BREAKEVEN", target, 20, 0.06, 60_000, 9e13, 0],
          "No bitcoin is mined: subsidy and fees are both 0.",
        ] as const,
    ),
  ] as const)("%s", (_, [name, ...args], message) => expect(call(name, ...args)).toEqual({ error: "#N/A", message }));
});

describe("an error in a cell", () => {
  const divided = { error: "#DIV/0!", message: "" } as const;

  it("is the result", () => expect(call("ASP", divided, 2)).toBe(divided));
  it("yields to a bad input before it", () =>
    expect(call("ASP", -1, divided)).toEqual(value("revenue: needs a number of 0 or more, in USD, got -1.")));
  it("spoils its own cell alone", () => expect(call("ASP", [[4], [divided]], 2)).toEqual([[2], [divided]]));
});

describe("ranges", () => {
  it("a column gives a column", () => expect(call("ASP", [[4], [6]], 2)).toEqual([[2], [3]]));
  it("columns of the same length go side by side, and so do rows", () => {
    expect(call("ASP", [[4], [6]], [[2], [3]])).toEqual([[2], [2]]);
    expect(call("ASP", [[4, 9]], [[2, 3]])).toEqual([[2, 3]]);
  });
  it("a column against a row gives a grid", () =>
    expect(call("ASP", [[12], [24]], [[2, 3, 4]])).toEqual([
      [6, 4, 3],
      [12, 8, 6],
    ]));
  it("a bad cell does not spoil its neighbours", () =>
    expect(call("ASP", [[4], ["x"], [6], [null]], 2)).toEqual([
      [2],
      [value('revenue: needs a number of 0 or more, in USD, got the text "x".')],
      [3],
      [value("revenue: needs a number of 0 or more, in USD, got nothing.")],
    ]));
  it("sizes that are neither equal nor one do not go together", () =>
    expect(call("ASP", [[1], [2]], [[1], [2], [3]])).toEqual(
      value("hashrateSold: needs as many rows and columns as the other ranges, or one, got 3 × 1 beside 2 × 1."),
    ));
  it("a choice is one cell", () =>
    expect(call("HASHVALUE", 9e13, 3, 0, [["btcPerBlock"], ["shareOfReward"]])).toEqual(
      value("feeMode: needs one cell, got a range of 2 × 1."),
    ));
  it("a bad choice is refused in every cell, after what comes before it", () =>
    expect(call("HASHVALUE", [[9e13], [-1]], 3, 0, "x", "TH")).toEqual([
      [
        value(
          'feeMode: needs btcPerBlock, shareOfReward or ratioToSubsidy, got the text "x" (did you mean btcPerBlock?).',
        ),
      ],
      [value("difficulty: needs a number above 0, got -1.")],
    ]));
});

describe("what BREAKEVEN solves for, and what it does not need, is not looked at", () => {
  const error = { error: "#REF!", message: "" } as const;

  it("blank, 0 as some hosts deliver blanks, text or an error", () => {
    const whole = call("BREAKEVEN", "hashprice", 20, 0.05);
    expect(whole).toBe(24);
    for (const ignored of [null, "", 0, "n/a", error])
      expect(call("BREAKEVEN", "hashprice", 20, 0.05, ignored, ignored, ignored)).toBe(whole);
  });
  it("the rest is required", () =>
    expect(call("BREAKEVEN", "btcPrice", 20, 0.05, null, null, 3.125)).toEqual(
      value("difficulty: needs a number above 0, got nothing."),
    ));
  it("an unknown target lists the five", () =>
    expect(call("BREAKEVEN", "price", 20)).toEqual(
      value(
        'solveFor: needs btcPrice, powerPrice, hashprice, efficiency or difficulty, got the text "price" (did you mean btcPrice?).',
      ),
    ));
});

describe("tables", () => {
  const bridge = (...args: Parameters<typeof call> extends [string, ...infer Rest] ? Rest : never) =>
    call("PVMBRIDGE", ...args);

  it("ranges that differ in shape are refused", () =>
    expect(bridge([[1], [2]], [[1, 2]], [[1], [2]], [[1], [2]])).toEqual(
      value("priceBefore: needs a range of the shape of volumeBefore, 2 × 1, got 1 × 2."),
    ));
  it("a bad cell of a range is named by its row", () =>
    expect(bridge([[1], ["x"]], [[1], [2]], [[1], [2]], [[1], [2]])).toEqual(
      value('volumeBefore, row 2: needs a number of 0 or more, in TH/s, got the text "x".'),
    ));
  it("a missing range is refused", () =>
    expect(bridge([[1]], [[1]], [[1]])).toEqual(value("priceAfter: needs a range of numbers, got nothing.")));
});
