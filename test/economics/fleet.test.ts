import fleets from "../vectors/fleet.json";
import { call } from "./call";

const value = (message: string) => ({ error: "#VALUE!", message });
const [units, hashrate, power] = [
  [[1000], [500], [2000]],
  [[200], [270], [110]],
  [[3500], [3645], [3250]],
];

describe("a fleet", () => {
  it("has not the mean efficiency of its models", () =>
    expect(call("FLEETEFFICIENCY", units, hashrate, power)).not.toBeCloseTo(
      Number(fleets.fleet.wrong_simple_average_j_th),
      1,
    ));
  it("may lie in a row, in a block or in single cells", () => {
    expect(call("FLEETHASHRATE", [[1000, 500, 2000]], [[200, 270, 110]])).toBe(0.555);
    expect(
      call(
        "FLEETHASHRATE",
        [
          [1000, 500],
          [2000, null],
        ],
        [
          [200, 270],
          [110, null],
        ],
      ),
    ).toBe(0.555);
    expect(call("FLEETEFFICIENCY", 1000, 200, 3500)).toBe(17.5);
  });
  it.each([null, "", 0])("does not count a model of which the number is %p", (blank) =>
    expect(call("FLEETEFFICIENCY", [...units, [blank]], [...hashrate, [100]], [...power, [9999]])).toBe(
      call("FLEETEFFICIENCY", units, hashrate, power),
    ),
  );
  it("needs ranges of one shape", () => {
    expect(call("FLEETHASHRATE", units, [[200], [270]])).toEqual(
      value("hashrate: needs a range of the shape of units, 3 × 1, got 2 × 1."),
    );
    expect(call("FLEETEFFICIENCY", units, hashrate, 3500)).toEqual(
      value("power: needs a range of the shape of units, 3 × 1, got 1 × 1."),
    );
  });
  it("names the row of a cell that is no number", () =>
    expect(call("FLEETHASHRATE", [[1000], ["200 machines"]], [[1], [2]])).toEqual(
      value('units, row 2: needs a number of 0 or more, got the text "200 machines".'),
    ));
  it("gives the error of a cell", () => {
    const error = { error: "#REF!", message: "" } as const;
    expect(call("FLEETHASHRATE", [[1], [error]], [[1], [2]])).toBe(error);
  });
  it("without hashrate has none to weight by", () => {
    const none = { error: "#N/A", message: "The fleet has no hashrate, so it has no energy per terahash." };
    expect(call("FLEETEFFICIENCY", [[0], [0]], [[200], [270]], [[3500], [3645]])).toEqual(none);
    expect(call("FLEETEFFICIENCY", 10, 0, 3500)).toEqual(none);
    expect(call("FLEETHASHRATE", [[0]], [[200]])).toBe(0);
  });
  it("draws no less at the meter than its machines", () =>
    expect(call("FLEETPOWER", 10, 20, 0.9)).toEqual(value("pue: needs 1 to 3, got 0.9.")));
});

describe("what a fleet mines", () => {
  it("is nothing in no time, and without a reward", () => {
    expect(call("EXPECTEDBTC", 10, 0, 9e13, 3.125)).toBe(0);
    expect(call("EXPECTEDBTC", 10, 30, 9e13, 0)).toBe(0);
  });
  it("has nothing to be compared with where no reward is paid", () =>
    expect(call("REALIZATIONRATE", 1, 10, 30, 9e13, 0)).toEqual({
      error: "#N/A",
      message: "Nothing is expected: subsidy and fees are both 0.",
    }));
  it("is paid in fees alone after the last subsidy", () =>
    expect(call("EXPECTEDBTC", 10, 30, 9e13, 0, 0.1)).toBeGreaterThan(0));
  it("may be more than expected", () => expect(call("REALIZATIONRATE", 1e6, 10, 30, 9e13, 3.125)).toBeGreaterThan(1));
  it("needs a period", () =>
    expect(call("REALIZATIONRATE", 1, 10, 0, 9e13, 3.125)).toEqual(
      value("days: needs a number above 0, in days, got 0."),
    ));
  it("takes a fee of the whole reward for per cent", () =>
    expect(call("EXPECTEDBTC", 10, 30, 9e13, 3.125, 2, "shareOfReward")).toEqual(
      value("fees: needs 0 ≤ x < 1 as a share of the reward, got 2 (write 2 % as 0.02)."),
    ));
});

describe("stock", () => {
  const [stock, cost, price] = [
    [[1000], [2000]],
    [[12], [16]],
    [[9], [18]],
  ];
  it.each([undefined, null, "", [[null]], 0, [[0], [0]], [[null], [0]]])(
    "is sold at no cost where that is %p",
    (none) => expect(call("INVENTORYWRITEDOWN", stock, cost, price, none)).toBe(3000),
  );
  it("needs ranges of one shape, but for one selling cost", () => {
    expect(call("INVENTORYWRITEDOWN", stock, cost, 9)).toEqual(
      value("expectedASP: needs a range of the shape of hashrateInStock, 2 × 1, got 1 × 1."),
    );
    expect(call("INVENTORYWRITEDOWN", stock, cost, price, [[0.5, 0.5]])).toEqual(
      value("sellingCostPerTH: needs a range of the shape of hashrateInStock, 2 × 1, got 1 × 2."),
    );
  });
  it("is not sold at a cost below 0", () =>
    expect(call("INVENTORYWRITEDOWN", stock, cost, price, -1)).toEqual(
      value("sellingCostPerTH: needs a number of 0 or more, in USD/TH, got -1."),
    ));
  it("that nobody buys is written off", () => expect(call("INVENTORYWRITEDOWN", 1000, 12, 0)).toBe(12_000));
});
