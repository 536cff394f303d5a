import fc from "fast-check";
import { normalQuantile } from "../../src/economics/normalQuantile";
import { readAssumptions } from "../../src/economics/readAssumptions";
import { paybackDistribution } from "../../src/economics/paybackDistribution";
import { simulatedPaybacks } from "../../src/economics/simulatedPaybacks";
import { seeded, xoshiro } from "../../src/economics/xoshiro";
import * as unit from "../../src/units/units";
import { monte_carlo_payback } from "../vectors/simulation.json";
import { call, numberOf, rows } from "./call";
import { defaults } from "./dayLoop";
import { pathLoop, type UncertainPurchase } from "./pathLoop";

const machine = {
  machinePrice: 2500,
  hashrate: 200,
  power: 3500,
  powerPrice: 0.06,
  btcPrice: 100_000,
  difficulty: 126_982_285_146_989.3,
  blockHeight: 950_000,
};
type Assumed = Readonly<Record<string, number | string | boolean>>;

const simulated = (of: typeof machine, assumed: Assumed) =>
  simulatedPaybacks({
    machinePrice: unit.usd(of.machinePrice),
    hashrate: unit.ths(of.hashrate),
    power: unit.watt(of.power),
    powerPrice: unit.usdPerKwh(of.powerPrice),
    btcPrice: unit.usdPerBtc(of.btcPrice),
    difficulty: unit.difficulty(of.difficulty),
    blockHeight: unit.block(of.blockHeight),
    assumptions: readAssumptions("assumptions", paybackDistribution.parameters.assumptions, rows(assumed)),
  });
const table = (of: typeof machine, assumed: Assumed) =>
  call("PAYBACKDISTRIBUTION", ...Object.values(of), rows(assumed)) as [string, number | object][];
const cell = (of: typeof machine, assumed: Assumed, label: string) =>
  table(of, assumed).find(([each]) => each === label)![1];

describe.each(monte_carlo_payback.runs)("$id", ({ args, assumptions, quantiles_days, first_paths_days }) => {
  it("has the first paths of another program", () => {
    const { paybacks } = simulated(args, assumptions);
    first_paths_days.forEach((days, path) => {
      if (days === null) expect(paybacks[path]).toBe(Infinity);
      else expect(Math.abs(paybacks[path]! / Number(days) - 1)).toBeLessThanOrEqual(monte_carlo_payback.tolerance_rel);
    });
  });
  it("shows #N/A where a quantile never pays back", () =>
    Object.values(quantiles_days).forEach((days, i) => {
      const shown = table(args, assumptions)[i + 1]![1];
      if (days === "never") expect(shown).toMatchObject({ error: "#N/A" });
      else expect(typeof shown).toBe("number");
    }));
});

const hundredths = (min: number, max: number) =>
  fc.integer({ min: Math.round(min * 100), max: Math.round(max * 100) }).map((count) => count / 100);
const market = fc.record({
  fees: hundredths(0, 0.5),
  feeMode: fc.constantFrom("btcPerBlock", "shareOfReward", "ratioToSubsidy"),
  poolFee: hundredths(0, 0.1),
  uptime: hundredths(0.5, 1),
  pue: hundredths(1, 2),
  opexPerDay: hundredths(0, 2),
  difficultyGrowth: hundredths(-0.5, 1),
  priceGrowth: hundredths(-0.5, 1),
  degradation: hundredths(0, 0.3),
  powerEscalation: hundredths(-0.2, 0.5),
  leadDays: hundredths(0, 200),
  halvingDifficultyDrop: hundredths(0, 0.5),
  curtail: fc.boolean(),
  blockSeconds: fc.integer({ min: 60, max: 900 }),
  discountRate: hundredths(-0.5, 1),
  resaleFraction: hundredths(0, 1),
  volatility: hundredths(0.01, 2),
  difficultyVolatility: hundredths(0, 1),
  correlation: hundredths(-1, 1),
  paths: fc.integer({ min: 1, max: 8 }),
  horizonDays: hundredths(14, 1500),
});

it("is a plain loop of the same paths, whatever is assumed", () =>
  fc.assert(
    fc.property(
      market,
      fc.integer({ min: 500, max: 4000 }),
      fc.integer({ min: 900_000, max: 1_050_100 }),
      (assumed, machinePrice, blockHeight) => {
        const purchase = { ...machine, machinePrice, blockHeight };
        const { paybacks, npvs } = simulated(purchase, { ...assumed, seed: 7 });
        const next = xoshiro(seeded(7));
        const uncertain: UncertainPurchase = { ...defaults, ...purchase, ...assumed };
        const loop = pathLoop(uncertain, () => normalQuantile((next() + 0.5) / 2 ** 32));
        // What is earned over a life is of the size of the price and more; its rounding is what the sums keep.
        loop.forEach(({ payback, npv }, path) => {
          if (payback === Infinity) expect(paybacks[path]).toBe(Infinity);
          else expect(Math.abs(paybacks[path]! / payback - 1)).toBeLessThanOrEqual(1e-9);
          expect(Math.abs(npvs[path]! - npv)).toBeLessThanOrEqual(1e-9 * (machinePrice + Math.abs(npv)));
        });
      },
    ),
  ));

it("has the paths of a shorter run as the first of a longer one", () => {
  const [short, long] = [20, 50].map((paths) => simulated(machine, { volatility: 0.6, paths, seed: 3 }));
  expect([...long!.paybacks].slice(0, 20)).toEqual([...short!.paybacks]);
  expect([...long!.npvs].slice(0, 20)).toEqual([...short!.npvs]);
});

it("draws the same after a payback as without one", () => {
  const [cheap, dear] = [1, 2500].map(
    (machinePrice) => simulated({ ...machine, machinePrice }, { volatility: 0.6, paths: 30 }).npvs,
  );
  cheap!.forEach((npv, path) => expect(npv - 2499).toBeCloseTo(dear![path]!, 8));
});

it("has the mean value of a machine whose price does not move, as volatility pushes it up as often as down", () => {
  const assumed = { difficultyGrowth: 0.2, horizonDays: 1456 };
  const { npvs } = simulated(machine, { ...assumed, volatility: 0.5, paths: 20_000 });
  const mean = npvs.reduce((sum, npv) => sum + npv, 0) / npvs.length;
  const deviation = Math.sqrt(npvs.reduce((sum, npv) => sum + (npv - mean) ** 2, 0) / npvs.length);
  const [still] = simulated(machine, { ...assumed, volatility: 1e-9, paths: 1 }).npvs;
  // Four standard errors: one run in sixteen thousand would miss it, and this one is always the same.
  expect(Math.abs(mean - still!)).toBeLessThan((4 * deviation) / Math.sqrt(npvs.length));
});

it("without uncertainty is MINERPAYBACK, but for the growth within a step", () => {
  const assumed = { difficultyGrowth: 0.3, fees: 0.03, poolFee: 0.02, uptime: 0.97 };
  const payback = numberOf("MINERPAYBACK", ...Object.values({ ...machine, machinePrice: 1500 }), rows(assumed));
  const days = cell({ ...machine, machinePrice: 1500 }, { ...assumed, volatility: 1e-9, paths: 1 }, "paybackP50");
  expect(Math.abs((days as number) - payback)).toBeLessThan(14);
});

it("lays out its rows", () => {
  const shown = table(machine, { volatility: 0.5, paths: 10, seed: 9, horizonDays: 100.5 });
  expect(shown.map(([label]) => label)).toEqual([
    "probPayback",
    "paybackP05",
    "paybackP25",
    "paybackP50",
    "paybackP75",
    "paybackP95",
    "meanNpv",
    "probNpvPositive",
    "paths",
    "seed",
    "horizonDays",
  ]);
  expect(shown.slice(8).map(([, value]) => value)).toEqual([10, 9, 98]);
});

it("says of a quantile that never pays back how many paths do", () => {
  const never = { ...machine, machinePrice: 1e9 };
  expect(cell(never, { volatility: 0.5, paths: 2000 }, "paybackP95")).toEqual({
    error: "#N/A",
    message: "The 95th percentile never pays back within 1,820 days: 0 of 2,000 paths do.",
  });
});

it("a machine that costs nothing is paid back at once, even one that only loses", () => {
  const given = { ...machine, machinePrice: 0 };
  expect(cell(given, { volatility: 0.5, paths: 10 }, "paybackP95")).toBe(0);
  expect(cell({ ...given, btcPrice: 0 }, { volatility: 0.5, paths: 10 }, "probPayback")).toBe(1);
});

it("a machine that is switched off at every price loses what it cost, and one that runs its power as well", () => {
  const worthless = { ...machine, btcPrice: 0 };
  expect(cell(worthless, { volatility: 0.5, paths: 10, curtail: true }, "meanNpv")).toBe(-2500);
  // 3,500 W at 0.06 USD/kWh for 14 days, 70.56 USD, paid at the end.
  const run = cell(worthless, { volatility: 0.5, paths: 10, horizonDays: 14, discountRate: 0.1 }, "meanNpv");
  expect(run).toBeCloseTo(-2500 - 70.56 / 1.1 ** (14 / 365), 9);
});

it.each([
  ["no assumptions", undefined, "volatility: needs 0 < x ≤ 5, got nothing (add it to assumptions)."],
  ["no volatility", rows({ paths: 10 }), "volatility: needs 0 < x ≤ 5, got nothing (add it to assumptions)."],
  [
    "a blank volatility",
    rows({ volatility: null }),
    "volatility: needs 0 < x ≤ 5, got nothing (add it to assumptions).",
  ],
  ["a volatility of 0", rows({ volatility: 0 }), "volatility: needs 0 < x ≤ 5, got 0."],
  ["half a path", rows({ volatility: 0.5, paths: 0.5 }), "paths: needs a whole number from 1 to 100000, got 0.5."],
  ["too short a horizon", rows({ volatility: 0.5, horizonDays: 13 }), "horizonDays: needs 14 to 36400 days, got 13."],
])("%s is refused", (_, assumed, message) =>
  expect(call("PAYBACKDISTRIBUTION", ...Object.values(machine), assumed)).toEqual({ error: "#VALUE!", message }),
);
