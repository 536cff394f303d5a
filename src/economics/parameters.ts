import type { Exact } from "../units/exact";
import type { Unit } from "../units/quantity";
import * as unit from "../units/units";
import type {
  Bounds,
  CellsParameter,
  ChoiceParameter,
  ListParameter,
  NumberParameter,
  RangeParameter,
  SwitchParameter,
  TextParameter,
} from "./parameter";

/** Makers of parameters, and the quantities that several functions take, each once. */

type Rest<Symbol extends string> = Partial<
  Pick<NumberParameter<Symbol>, "default" | "hint" | "optional" | "neededFor" | "takes">
>;

const numberOf =
  (kind: NumberParameter["kind"]) =>
  <Symbol extends string, const R extends Rest<Symbol>>(
    of: Unit<Symbol>,
    meaning: string,
    bounds: Bounds,
    rest: R = {} as R,
  ) =>
    ({ kind, unit: of, meaning, bounds, takes: "cell or range", ...rest }) as const;

export const number = numberOf("number");
export const integer = numberOf("integer");
export const date = numberOf("date");

export const choice = <const Option extends string>(
  options: readonly Option[],
  meaning: string,
  fallback?: Option,
): ChoiceParameter<Option> => ({ kind: "choice", options, meaning, default: fallback, takes: "cell" });

export const onOff = (meaning: string, fallback: boolean): SwitchParameter => ({
  kind: "switch",
  meaning,
  default: fallback,
  takes: "cell",
});

export const range = <Symbol extends string>(
  of: Unit<Symbol>,
  meaning: string,
  bounds: Bounds,
  shapedAs?: string,
  fallback?: number,
): RangeParameter<Symbol> => ({
  kind: "range",
  unit: of,
  meaning,
  bounds,
  shapedAs,
  default: fallback,
  takes: "range",
});

export const list = <Symbol extends string>(item: NumberParameter<Symbol>, meaning: string): ListParameter<Symbol> => ({
  kind: "list",
  unit: item.unit,
  item,
  meaning,
  takes: "range",
});

export const cells = (meaning: string): CellsParameter => ({ kind: "cells", meaning, takes: "range" });

export const text = (meaning: string): TextParameter => ({ kind: "text", meaning, takes: "cell" });

/** "write 30 % as 0.3", for a fraction that was typed as per cent. */
export const perCent = (given: Exact) =>
  given.abs().gte(1) && given.abs().lte(1000) ? `write ${given} % as ${given.div(100)}` : undefined;
const cents = (given: Exact) => (given.gt(1) && given.lte(100) ? "cents?" : undefined);

export const notNegative: Bounds = { min: 0 };
export const positive: Bounds = { above: 0 };
const growth: Bounds = { above: -1, max: 10 };

export const machinePrice = number(unit.usd, "Price of the machine, delivered and installed.", notNegative);
export const hashrate = number(unit.ths, "Hashrate of the machine.", positive);
export const power = number(unit.watt, "Power draw of the machine.", notNegative);
export const powerPrice = number(unit.usdPerKwh, "Price of power.", { min: 0, max: 1 }, { hint: cents });
export const btcPrice = number(unit.usdPerBtc, "Price of bitcoin.", notNegative);
export const difficulty = number(unit.difficulty, "Network difficulty.", positive);
export const blockHeight = integer(unit.block, "Height of the next block to be mined at purchase.", notNegative);
export const height = integer(unit.block, "Block height.", notNegative);
export const subsidy = number(unit.btcPerBlock, "Block subsidy.", notNegative);
export const efficiency = number(unit.joulePerTh, "Energy per terahash.", positive);
export const networkHashrate = number(unit.ehs, "Hashrate of the network.", positive);
export const fleetHashrate = number(unit.ehs, "Hashrate of the fleet.", positive);
export const hashprice = number(unit.usdPerPhDay, "Hashprice before the pool fee, as per says.", notNegative);

export const fees = number(
  unit.btcPerBlock,
  "Transaction fees in the block reward: BTC per block, or a fraction as feeMode says.",
  notNegative,
  { default: 0 },
);
export const feeMode = choice(
  ["btcPerBlock", "shareOfReward", "ratioToSubsidy"],
  "What fees are: btcPerBlock adds them to the subsidy; shareOfReward is their share of subsidy and fees; ratioToSubsidy is fees / subsidy.",
  "btcPerBlock",
);
export type FeeMode = (typeof feeMode.options)[number];

export const poolFee = number(
  unit.fraction,
  "Pool fee, as a fraction of gross revenue.",
  { min: 0, below: 1 },
  { default: 0, hint: perCent },
);
export const uptime = number(
  unit.fraction,
  "Share of the day that the machine runs; scales revenue and energy.",
  { above: 0, max: 1 },
  { default: 1, hint: perCent },
);
export const pue = number(unit.ratio, "Power at the meter / power of the machine.", { min: 1, max: 3 }, { default: 1 });
export const blockSeconds = number(unit.seconds, "Time between blocks.", { min: 60, max: 6000 }, { default: 600 });
export const per = choice(["TH", "PH"], "Hashrate that the result is for: TH/s or PH/s.", "PH");

/** For functions that take a hashprice. */
export const perOfHashprice = { ...per, meaning: "Hashrate that hashprice is for: TH/s or PH/s." };

export const growthPerYear = (meaning: string) =>
  number(unit.fractionPerYear, meaning, growth, { default: 0, hint: perCent });
export const lossPerYear = (meaning: string) =>
  number(unit.fractionPerYear, meaning, { min: 0, below: 1 }, { default: 0, hint: perCent });
