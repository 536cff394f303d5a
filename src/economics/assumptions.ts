import * as unit from "../units/units";
import type { CellValue } from "./cell";
import type { CellParameter, ValueOf } from "./parameter";
import {
  blockHeight,
  blockSeconds,
  btcPrice,
  choice,
  date,
  difficulty,
  feeMode,
  fees,
  growthPerYear,
  hashrate,
  integer,
  lossPerYear,
  machinePrice,
  notNegative,
  number,
  onOff,
  perCent,
  poolFee,
  power,
  powerPrice,
  pue,
  uptime,
} from "./parameters";

/** Every key of an assumptions range. One range serves a whole sheet: a function ignores the keys that it does not use. */
export const assumptionKeys = {
  fees,
  feeMode,
  poolFee,
  uptime,
  pue,
  opexPerDay: number(
    unit.usdPerDay,
    "Other running cost of a machine; not scaled by uptime, saved on curtailed days.",
    notNegative,
    { default: 0 },
  ),
  difficultyGrowth: growthPerYear("Effective annual growth of difficulty."),
  priceGrowth: growthPerYear("Effective annual growth of the bitcoin price."),
  degradation: lossPerYear("Loss of hashrate a year from energisation; power draw unchanged."),
  powerEscalation: growthPerYear("Effective annual growth of the whole running cost, energy and opexPerDay."),
  leadDays: number(
    unit.days,
    "From purchase to energisation, may be fractional.",
    { min: 0, max: 3650 },
    { default: 0 },
  ),
  halvingDifficultyDrop: number(
    unit.fraction,
    "One-off fall of difficulty at each halving after purchase.",
    { min: 0, below: 1 },
    { default: 0, hint: perCent },
  ),
  curtail: onOff("Switch off on days whose net would be negative.", false),
  blockSeconds: {
    ...blockSeconds,
    meaning: "Block interval that places halvings in time; revenue does not depend on it.",
  },
  maxDays: integer(unit.days, "Horizon of the payback search.", { min: 1, max: 36500 }, { default: 3650 }),
  lifeDays: integer(
    unit.days,
    "Life of the machine for NPV, IRR, ROI, fair price and option value.",
    { min: 1, max: 36500 },
    { default: 1825 },
  ),
  discountRate: number(
    unit.fractionPerYear,
    "Effective annual discount rate.",
    { above: -1, max: 10 },
    { default: 0.1, hint: perCent },
  ),
  resaleFraction: number(
    unit.fraction,
    "Resale at the end of life, as a fraction of the machine's price.",
    { min: 0, max: 1 },
    { default: 0, hint: perCent },
  ),
  volatility: number(
    unit.perRootYear,
    "Volatility of the log bitcoin price.",
    { above: 0, max: 5 },
    { optional: true, hint: perCent },
  ),
  difficultyVolatility: number(
    unit.perRootYear,
    "Volatility of log difficulty.",
    { min: 0, max: 5 },
    { default: 0, hint: perCent },
  ),
  correlation: number(unit.ratio, "Correlation of the two shocks.", { min: -1, max: 1 }, { default: 0 }),
  paths: integer(unit.count, "Monte Carlo paths.", { min: 1, max: 100_000 }, { default: 1000 }),
  seed: integer(unit.count, "Seed of the random generator.", { min: 1, max: 4_294_967_295 }, { default: 1 }),
  horizonDays: number(
    unit.days,
    "Monte Carlo horizon, rounded down to a multiple of 14.",
    { min: 14, max: 36400 },
    { default: 1820 },
  ),
  months: integer(unit.count, "Rows of the projection.", { min: 1, max: 360 }, { default: 60 }),
  startDate: date(
    unit.excelDate,
    "Purchase date, for the date column of the projection.",
    { min: 1 },
    { optional: true },
  ),
  metric: choice(["payback", "npv", "irr", "roi"], "What the cells of an ASP scenario show.", "payback"),
  machinePrice,
  hashrate,
  power,
  powerPrice,
  btcPrice,
  difficulty,
  blockHeight,
  asp: number(unit.usdPerTh, "Price of machines; sets machinePrice = asp * hashrate.", notNegative, { optional: true }),
} satisfies Record<string, CellParameter>;

export type AssumptionKey = keyof typeof assumptionKeys;

/** The values of some keys, defaults filled in. */
export type Assumed<Key extends AssumptionKey> = { readonly [K in Key]: ValueOf<(typeof assumptionKeys)[K]> };

export interface AssumptionsParameter<Key extends AssumptionKey = AssumptionKey> {
  readonly kind: "assumptions";
  readonly keys: readonly Key[];
  readonly meaning: string;
  readonly takes: "range";
  readonly optional: true;
}

/** The range for a function that decides by another argument which keys it reads, and reads them itself. */
export interface AssumptionCellsParameter {
  readonly kind: "assumption cells";
  readonly keys: readonly AssumptionKey[];
  readonly meaning: string;
  readonly takes: "range";
}

/** What stands beside the keys of an assumptions range. */
export type AssumptionCells = ReadonlyMap<AssumptionKey, CellValue>;

/** The optional last parameter: a range of two columns, key and value, of which the function uses these keys. */
export const assumptions = <const Key extends AssumptionKey>(...keys: readonly Key[]): AssumptionsParameter<Key> => ({
  kind: "assumptions",
  keys,
  meaning: "Range of two columns, key and value, with every further assumption; leave out a row for its default.",
  takes: "range",
  optional: true,
});
