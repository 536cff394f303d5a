import { cashPieces } from "../../src/economics/cashPieces";
import type { MachineCash } from "../../src/economics/machineCash";
import { Exact } from "../../src/units/exact";

const one = new Exact(1);

/** A machine that earns an amount on each day, costs 1 USD and never sees a halving. */
const steady = (amount: Exact): MachineCash => ({
  mined: one,
  revenue: amount,
  cost: one,
  factors: { revenue: one, mined: one, hashrate: one, earned: one, cost: one },
  lead: new Exact(0),
  curtail: false,
  beginOf: (era) => new Exact(era === 0 ? -Infinity : era * 1e6),
  rewardOf: () => one,
});

describe("days of which each earns", () => {
  it.each([
    ["more than its cost, in digits that a double does not have, rise", "1e-20", true],
    ["more by no more than what rounding leaves do not", "1e-31", false],
    ["less, in digits that a double does not have, do not", "-1e-20", false],
  ])("%s", (_, more, rises) =>
    expect([...cashPieces(steady(one.plus(more)), 100)]).toEqual([
      expect.objectContaining({ from: 0, days: 100, rises }),
    ]),
  );
});
