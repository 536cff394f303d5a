import fc from "fast-check";
import { minerPayback } from "../../src/economics/minerPayback";
import { readAssumptions } from "../../src/economics/readAssumptions";
import * as unit from "../../src/units/units";
import { rows } from "./call";
import type { Purchase } from "./dayLoop";

/** Machines and assumptions of every kind: losses, halvings, lead times inside a day, prices that outgrow difficulty. */
export const purchases: fc.Arbitrary<Purchase> = fc
  .record({
    machinePrice: fc.integer({ min: 0, max: 8000 }),
    hashrate: fc.integer({ min: 50, max: 400 }),
    power: fc.integer({ min: 0, max: 6000 }),
    powerPrice: fc.integer({ min: 0, max: 150 }).map((mills) => mills / 1000),
    btcPrice: fc.integer({ min: 0, max: 300_000 }),
    difficulty: fc.integer({ min: 50, max: 200 }).map((trillions) => trillions * 1e12),
    blockHeight: fc.integer({ min: 840_000, max: 1_300_000 }),
    fees: fc.constantFrom(0, 0.03, 0.2),
    feeMode: fc.constantFrom("btcPerBlock", "shareOfReward", "ratioToSubsidy"),
    poolFee: fc.constantFrom(0, 0.02),
    uptime: fc.constantFrom(1, 0.9),
    pue: fc.constantFrom(1, 1.2),
    opexPerDay: fc.constantFrom(0, 1.5),
    difficultyGrowth: fc.constantFrom(0, 0.35, -0.2, 1.5),
    priceGrowth: fc.constantFrom(0, 0.35, 0.6, -0.3),
    degradation: fc.constantFrom(0, 0.05),
    powerEscalation: fc.constantFrom(0, 0.03, -0.05),
    leadDays: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 800 }), fc.double({ min: 0, max: 800, noNaN: true })),
    halvingDifficultyDrop: fc.constantFrom(0, 0.1),
    curtail: fc.boolean(),
    blockSeconds: fc.constantFrom(600, 590, 120),
    maxDays: fc.integer({ min: 1, max: 2500 }),
  })
  .filter((purchase) => !Number.isNaN(purchase.leadDays));

const quantities = ["hashrate", "power", "powerPrice", "btcPrice", "difficulty", "blockHeight"] as const;
const positional: readonly string[] = ["machinePrice", ...quantities];

const assumed = (purchase: Purchase) =>
  Object.fromEntries(Object.entries(purchase).filter(([name]) => !positional.includes(name)));

/** What the functions of a machine's life get of it. */
export const machineOf = (purchase: Purchase) => ({
  hashrate: unit.ths(purchase.hashrate),
  power: unit.watt(purchase.power),
  powerPrice: unit.usdPerKwh(purchase.powerPrice),
  btcPrice: unit.usdPerBtc(purchase.btcPrice),
  difficulty: unit.difficulty(purchase.difficulty),
  blockHeight: unit.block(purchase.blockHeight),
  assumptions: readAssumptions("assumptions", minerPayback.parameters.assumptions, rows(assumed(purchase))),
});

/** The arguments of the functions of a machine's life, without its price, and what more is assumed. */
export function machineArguments(purchase: Purchase, more: Readonly<Record<string, number | boolean>> = {}) {
  const [hashrate, power, powerPrice, btcPrice, difficulty, blockHeight] = quantities.map((name) => purchase[name]);
  return [
    hashrate!,
    power!,
    powerPrice!,
    btcPrice!,
    difficulty!,
    blockHeight!,
    rows({ ...assumed(purchase), ...more }),
  ] as const;
}
