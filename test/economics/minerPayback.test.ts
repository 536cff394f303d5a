import fc from "fast-check";
import { netOfDays } from "../../src/economics/cashSums";
import { cashOfDay, machineCash, type MachineCash } from "../../src/economics/machineCash";
import { minerPayback, NeverPaysBack } from "../../src/economics/minerPayback";
import { payback } from "../../src/economics/payback";
import { Exact } from "../../src/units/exact";
import * as unit from "../../src/units/units";
import paybacks from "../vectors/payback.json";
import { call, numberOf, rows } from "./call";
import { addedUp, dailyNets, defaults, type Outcome, type Purchase } from "./dayLoop";
import { machineOf, purchases } from "./purchases";

const quantities = [
  "machinePrice",
  "hashrate",
  "power",
  "powerPrice",
  "btcPrice",
  "difficulty",
  "blockHeight",
] as const;

const machine = {
  machinePrice: 1500,
  hashrate: 200,
  power: 3500,
  powerPrice: 0.06,
  btcPrice: 100_000,
  difficulty: 126_982_285_146_989.3,
  blockHeight: 950_000,
};
const usual = { ...machine, ...defaults, fees: 0.03, poolFee: 0.02, uptime: 0.97, maxDays: 7300 };
const buy = (differs: Partial<Purchase> = {}): Purchase => ({ ...usual, ...differs });
const blocksPerDay = 144;
const netOfDay = (cash: MachineCash, day: number) => {
  const { earned, spent } = cashOfDay(cash, day);
  return earned.first.minus(spent.first);
};

const given = (purchase: Purchase) => ({ machinePrice: unit.usd(purchase.machinePrice), ...machineOf(purchase) });

function engine(purchase: Purchase): Outcome {
  try {
    return { days: minerPayback.compute(given(purchase)) as Exact };
  } catch (refusal) {
    if (refusal instanceof NeverPaysBack) return refusal;
    throw refusal;
  }
}

/** The closed form and the sum day by day give the same; returns it. */
function expectAgreement(purchase: Purchase): Outcome {
  const [closed, loop] = [engine(purchase), addedUp(purchase)];
  if ("days" in loop) {
    // 1e-9 day is the accuracy that the engine promises.
    expect("days" in closed && closed.days.minus(loop.days.toString()).abs().toNumber()).toBeLessThanOrEqual(1e-9);
    return closed;
  }
  expect(closed).toMatchObject({ peakDay: loop.peakDay });
  // 1e-12 relative is what the engine promises for money.
  const peak = (closed as { peak: Exact }).peak;
  expect(peak.minus(loop.peak.toString()).abs().lte(loop.peak.times(1e-12).toString())).toBe(true);
  return closed;
}
const daysOf = (purchase: Purchase) => {
  const outcome = expectAgreement(purchase);
  if (!("days" in outcome)) throw new Error(`It never pays back: ${JSON.stringify(outcome)}.`);
  return outcome.days.toNumber();
};
const agrees = (purchase: Purchase): void => void daysOf(purchase);
const neverOf = (purchase: Purchase) => {
  const outcome = expectAgreement(purchase);
  if ("days" in outcome) throw new Error(`It pays back on day ${outcome.days}.`);
  return { peak: outcome.peak.toNumber(), peakDay: outcome.peakDay };
};

describe("worked cases, from a sum of 60 digits made for this project", () => {
  it.each(paybacks.cases)("$id: $what", ({ args, assumptions, expected }) => {
    const purchase = buy({ ...defaults, ...args, ...(assumptions as Partial<Purchase>) });
    const outcome = engine(purchase);
    if (expected.never) {
      expect(outcome).toMatchObject({ peakDay: expected.peak_day });
      // The file prints 10 decimals.
      expect(
        Math.abs((outcome as { peak: Exact }).peak.toNumber() - Number(expected.peak_cumulative_usd)),
      ).toBeLessThanOrEqual(1e-10);
    } else
      expect(
        Math.abs((outcome as { days: Exact }).days.toNumber() - Number(expected.payback_days)),
      ).toBeLessThanOrEqual(1e-9);
  });

  it.each(paybacks.cases)("$id: the first whole day earns and costs as stated", ({ args, assumptions, expected }) => {
    const cash = machineCash(given(buy({ ...defaults, ...args, ...(assumptions as Partial<Purchase>) })));
    const net = Number(expected.first_full_day_revenue_usd) - Number(expected.first_full_day_cost_usd);
    // Both are printed to 13 decimals.
    expect(netOfDay(cash, cash.lead.ceil().toNumber()).toNumber()).toBeCloseTo(net, 12);
  });

  it.each(paybacks.cases)("$id: 1,825 days add up to the stated total", ({ args, assumptions, expected }) => {
    const cash = machineCash(given(buy({ ...defaults, ...args, ...(assumptions as Partial<Purchase>) })));
    const total = netOfDays(cash, new Exact(1825)).toNumber();
    const stated = Number(expected.net_total_1825d_usd);
    // 1e-9 relative, the digits that the file prints.
    expect(Math.abs(total - stated)).toBeLessThanOrEqual(1e-9 * Math.abs(stated));
  });
});

describe("no answer", () => {
  const twentyPerCent = buy({ machinePrice: 1800, leadDays: 120, difficultyGrowth: 0.2 });

  it("says how near the machine came, when, and what is missing", () =>
    expect(
      call(
        "MINERPAYBACK",
        ...quantities.map((name) => ({ ...machine, machinePrice: 1800 })[name]),
        rows({ fees: 0.03, poolFee: 0.02, uptime: 0.97, maxDays: 7300, leadDays: 120, difficultyGrowth: 0.2 }),
      ),
    ).toEqual({
      error: "#N/A",
      message:
        "Does not pay back within 7,300 days: cumulative cash peaks at 1,661.20 USD on day 694, 138.80 USD short.",
    }));

  it("carries the same as numbers", () => {
    const refusal = engine(twentyPerCent) as NeverPaysBack;
    expect(refusal).toBeInstanceOf(NeverPaysBack);
    expect(refusal.peak.plus(refusal.missing).toNumber()).toBe(1800);
    expect(refusal.peakDay).toBe(694);
  });

  it("a loss from the first day on: the peak is nothing, on day 0", () =>
    expect(neverOf(buy({ powerPrice: 0.2 }))).toEqual({ peak: 0, peakDay: 0 }));

  it("bitcoin is worth nothing", () => expect(neverOf(buy({ btcPrice: 0 }))).toEqual({ peak: 0, peakDay: 0 }));

  it("nothing is earned and nothing spent", () =>
    expect(neverOf(buy({ btcPrice: 0, powerPrice: 0 }))).toEqual({ peak: 0, peakDay: 0 }));

  it("the machine arrives after the horizon", () =>
    expect(neverOf(buy({ maxDays: 300, leadDays: 300 }))).toEqual({ peak: 0, peakDay: 0 }));

  it("free power, and cash that creeps towards a limit below the price: the peak is the horizon", () =>
    expect(neverOf(buy({ powerPrice: 0, difficultyGrowth: 2, machinePrice: 6000 }))).toMatchObject({ peakDay: 7300 }));

  it("the horizon ends the day before payback", () => {
    const purchase = buy({ difficultyGrowth: 0.3 });
    expect(daysOf({ ...purchase, maxDays: 474 })).toBeCloseTo(473.388, 3);
    expect(neverOf({ ...purchase, maxDays: 473 })).toMatchObject({ peakDay: 473 });
  });
});

describe("halvings", () => {
  const halvingIn = (days: number) => 1_050_000 - Math.round(days * blocksPerDay);

  it("on the boundary of a day", () =>
    agrees(buy({ blockHeight: halvingIn(100), machinePrice: 800, powerPrice: 0.03 })));
  it("inside a day", () => agrees(buy({ blockHeight: halvingIn(100.5), machinePrice: 800, powerPrice: 0.03 })));
  it("on the day of payback, before the moment and after it", () => {
    const undisturbed = daysOf(buy({ blockHeight: 840_000, powerPrice: 0.05 }));
    const [day, moment] = [Math.floor(undisturbed), undisturbed % 1];
    expect(daysOf(buy({ blockHeight: halvingIn(day + moment / 2), powerPrice: 0.05 }))).toBeGreaterThan(undisturbed);
    agrees(buy({ blockHeight: halvingIn(day + (1 + moment) / 2), powerPrice: 0.05 }));
  });
  it("two before payback", () =>
    expect(
      daysOf(
        buy({ machinePrice: 7000, powerPrice: 0.02, blockHeight: 1_030_000, difficultyGrowth: 0.1, priceGrowth: 0.35 }),
      ),
    ).toBeCloseTo(1208.43, 2));
  it("three before payback", () =>
    expect(
      daysOf(buy({ machinePrice: 34_000, powerPrice: 0, blockHeight: 1_040_000, priceGrowth: 0.3 })),
    ).toBeGreaterThan(69 + 2 * 1458.3));
  it("an era has just begun at purchase", () => {
    expect(daysOf(buy({ blockHeight: 840_000, machinePrice: 6000 }))).toBeLessThan(210_000 / blocksPerDay);
    agrees(buy({ blockHeight: 840_000, machinePrice: 6800, powerPrice: 0.03 }));
  });
  it("the next block begins an era, so that the old subsidy is never earned", () =>
    expect(daysOf(buy({ blockHeight: 1_050_000, machinePrice: 300, powerPrice: 0.02 }))).toBeGreaterThan(
      daysOf(buy({ blockHeight: 1_049_999, machinePrice: 300, powerPrice: 0.02 })),
    ));
  it("no subsidy is left: fees alone pay", () => agrees(buy({ blockHeight: 6_930_000, fees: 3.2 })));
  it("the last satoshi of subsidy goes", () => agrees(buy({ blockHeight: 6_929_900, fees: 3.2 })));
  it("difficulty falls at each", () =>
    agrees(buy({ blockHeight: 1_035_600, machinePrice: 900, powerPrice: 0.05, halvingDifficultyDrop: 0.1 })));
  it.each(["shareOfReward", "ratioToSubsidy"])("fees as %s fall with the subsidy", (feeMode) =>
    agrees(buy({ feeMode, blockHeight: 1_040_000, machinePrice: 800, powerPrice: 0.03 })),
  );
  it("come sooner with faster blocks", () =>
    expect(daysOf(buy({ blockSeconds: 60, machinePrice: 800, powerPrice: 0.005 }))).toBeGreaterThan(
      daysOf(buy({ machinePrice: 800, powerPrice: 0.005 })),
    ));
});

describe("lead time", () => {
  it("whole days", () => agrees(buy({ leadDays: 30 })));
  it("a fraction of a day", () => agrees(buy({ leadDays: 10.25, difficultyGrowth: 0.1, degradation: 0.05 })));
  it("less than a day", () => agrees(buy({ leadDays: 0.001 })));
  it("across a halving", () =>
    agrees(buy({ leadDays: 200, blockHeight: 1_035_600, machinePrice: 500, powerPrice: 0.02 })));
  it("ends on the day of a halving, before it, after it and with it", () => {
    for (const leadDays of [100.25, 100.75, 100.5])
      agrees(buy({ leadDays, blockHeight: 1_050_000 - 100.5 * blocksPerDay, machinePrice: 300, powerPrice: 0.02 }));
  });
});

describe("growth", () => {
  it("of price and difficulty alike leaves revenue as it is", () =>
    expect(daysOf(buy({ priceGrowth: 0.25, difficultyGrowth: 0.25, blockHeight: 850_000 }))).toBe(
      daysOf(buy({ blockHeight: 850_000 })),
    ));
  it.each([1e-15, 1e-12, -1e-15])("a hair from alike: %s", (hair) =>
    agrees(buy({ priceGrowth: 0.25, difficultyGrowth: 0.25 + hair, blockHeight: 850_000 })),
  );
  it.each([1e-17, 1e-20])("a machine that hardly ages: %s", (degradation) => agrees(buy({ degradation })));
  it("of price beyond difficulty", () => agrees(buy({ priceGrowth: 0.5, difficultyGrowth: 0.1, machinePrice: 4000 })));
  it("of difficulty below zero", () => agrees(buy({ difficultyGrowth: -0.3, machinePrice: 4000 })));
  it("of the running cost, and a machine that ages", () =>
    agrees(buy({ machinePrice: 1800, degradation: 0.05, powerEscalation: 0.03, difficultyGrowth: 0.15 })));
  it("free power", () => agrees(buy({ powerPrice: 0, difficultyGrowth: 0.3 })));
});

describe("losses on the way", () => {
  const rescued = buy({
    machinePrice: 1500,
    powerPrice: 0.14,
    blockHeight: 841_000,
    priceGrowth: 0.4,
    difficultyGrowth: 0.05,
  });
  const recovered = buy({ machinePrice: 2500, powerPrice: 0.07, blockHeight: 1_042_800, priceGrowth: 0.6 });

  it("at first, until the price has grown", () =>
    expect(daysOf(rescued)).toBeGreaterThan(daysOf({ ...rescued, curtail: true })));
  it("after a halving, until the price has recovered", () =>
    expect(daysOf(recovered)).toBeGreaterThan(daysOf({ ...recovered, curtail: true })));
  it("on the day of a halving, switched off whole", () =>
    agrees({ ...recovered, curtail: true, blockHeight: 1_042_800 + 72 }));
  it("after payback do not undo it", () => {
    const purchase = buy({ machinePrice: 600, difficultyGrowth: 1 });
    const days = daysOf(purchase);
    const nets = [...dailyNets(purchase)];
    expect(nets[Math.ceil(days) + 400]!.lt(0)).toBe(true);
  });
});

describe("cumulative cash that touches the price", () => {
  const purchase = buy({ difficultyGrowth: 0.6 });
  const cash = machineCash(given(purchase));

  it("at its peak pays back on that day, but for the rounding of 40 digits", () => {
    const { peak, peakDay } = payback(new Exact(1e9), cash, 7300) as { peak: Exact; peakDay: number };
    const { days } = payback(peak, cash, 7300) as { days: Exact };
    expect(days.minus(peakDay).abs().lt("1e-30")).toBe(true);
    expect(payback(peak.plus("1e-20"), cash, 7300)).toMatchObject({ peakDay });
  });

  it("at the end of a day is that many days", () => {
    const still = machineCash(given(buy()));
    const hundred = netOfDay(still, 0).times(100);
    expect(payback(hundred, still, 7300)).toMatchObject({ days: new Exact(100) });
  });
});

it("agrees with a sum day by day for any machine and any assumptions", () =>
  fc.assert(
    fc.property(purchases, (purchase) => {
      expectAgreement(purchase);
    }),
    { numRuns: 60 },
  ));

describe("order", () => {
  /** Infinity stands for never. */
  const wait = (purchase: Purchase) => {
    const outcome = engine(purchase);
    return "days" in outcome ? outcome.days.toNumber() : Infinity;
  };
  // 1e-9 day is the accuracy that the engine promises.
  const later = (first: Purchase, second: Purchase) => expect(wait(second)).toBeGreaterThanOrEqual(wait(first) - 1e-9);
  const more = fc.double({ min: 1, max: 1.5, noNaN: true });

  it("a dearer machine, dearer power, a lower price or faster difficulty never pays back sooner", () =>
    fc.assert(
      fc.property(purchases, more, (purchase, factor) => {
        later(purchase, { ...purchase, machinePrice: Number(purchase.machinePrice) * factor });
        later(purchase, { ...purchase, powerPrice: purchase.powerPrice * factor });
        later(purchase, { ...purchase, btcPrice: purchase.btcPrice / factor });
        later(purchase, { ...purchase, difficultyGrowth: purchase.difficultyGrowth + factor - 1 });
      }),
    ));

  it("a machine that is switched off on losing days never pays back later", () =>
    fc.assert(
      fc.property(purchases, (purchase) => later({ ...purchase, curtail: true }, { ...purchase, curtail: false })),
    ));

  it("a later delivery never pays back sooner, where days only get poorer and losses are curtailed", () =>
    fc.assert(
      fc.property(purchases, fc.integer({ min: 1, max: 300 }), (purchase, delay) => {
        const poorer = {
          ...purchase,
          curtail: true,
          degradation: 0,
          priceGrowth: 0,
          difficultyGrowth: 0.2,
          powerEscalation: 0,
          halvingDifficultyDrop: 0,
        };
        later(poorer, { ...poorer, leadDays: poorer.leadDays + delay });
      }),
    ));
});

describe("the analytic root within one era, by Lambert's W", () => {
  /** The lower branch, w·e^w = z with w ≤ −1, by Newton on w + ln(−w) = ln(−z). */
  const lambertW = (logOfMinusZ: number) => {
    let w = logOfMinusZ - Math.log(-logOfMinusZ) - 0.1;
    for (let i = 0; i < 50; i++) w -= (w + Math.log(-w) - logOfMinusZ) / (1 + 1 / w);
    return w;
  };

  it.each(paybacks.continuous_root_check)("$id", ({ id, continuous_root_days, discrete_payback_days }) => {
    const { args, assumptions } = paybacks.cases.find((each) => each.id === id)!;
    const cash = machineCash(given(buy({ ...defaults, ...args, ...(assumptions as Partial<Purchase>) })));
    const revenue = cash.revenue.times(cash.rewardOf(0)).toNumber();
    const cost = cash.cost.toNumber();
    const logq = Math.log(cash.factors.revenue.toNumber());
    const alpha = revenue / -Math.expm1(logq);
    const rest = args.machinePrice;
    const exponent = (alpha - rest) / cost;
    const logOfMinusZ = Math.log(-(alpha * logq) / cost) + exponent * logq;
    // Six decimals: exponent and W nearly cancel, which costs about six of 16 digits.
    expect(exponent - lambertW(logOfMinusZ) / logq).toBeCloseTo(continuous_root_days, 6);
    // The root accrues continuously, the engine linearly inside a day: up to 4e-4 day apart.
    expect(Math.abs(discrete_payback_days - continuous_root_days)).toBeLessThanOrEqual(4e-4);
    expect(numberOf("MINERPAYBACK", ...quantities.map((name) => args[name]), rows(assumptions))).toBeCloseTo(
      discrete_payback_days,
      9,
    );
  });
});

describe("at the end of a day, where doubles cannot tell which day it is", () => {
  const cash = machineCash(machineOf(buy({ machinePrice: 1, difficultyGrowth: 0.3 })));
  it.each([7, 100, 333])("a price a hair above the cash of %i days takes a hair longer, one below less", (days) => {
    const earned = netOfDays(cash, new Exact(days));
    const hair = earned.times("1e-20");
    const paidBack = (price: Exact) => (payback(price, cash, 3650) as { days: Exact }).days.minus(days).toNumber();
    const net = netOfDay(cash, days).toNumber();
    expect(paidBack(earned.plus(hair)) / (hair.toNumber() / net)).toBeCloseTo(1, 6);
    expect(paidBack(earned.minus(hair)) / (-hair.toNumber() / net)).toBeCloseTo(1, 2);
  });
});

it("a machine that costs nothing is paid back at once, also where it only loses", () => {
  expect(engine(buy({ machinePrice: 0, powerPrice: 1 }))).toEqual({ days: new Exact(0) });
});
