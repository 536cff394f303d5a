import { Refusal } from "../units/refusal";
import { assumptionKeys, type Assumed } from "./assumptions";
import { cashSteps } from "./cashSteps";
import type { Given } from "./define";
import { cashKeys, machineParameters } from "./machineCash";
import { needs } from "./needs";
import { machinePrice } from "./parameters";
import { paybackPaths, stepDays, type PaybackPaths } from "./paybackPaths";
import { seeded, xoshiro } from "./xoshiro";

/** Keys of assumptions that say what may happen to a purchase. */
export const simulationKeys = [
  ...cashKeys,
  "discountRate",
  "resaleFraction",
  "volatility",
  "difficultyVolatility",
  "correlation",
  "paths",
  "seed",
  "horizonDays",
] as const;

export const purchaseParameters = { machinePrice, ...machineParameters };

type Purchase = Given<typeof purchaseParameters> & { readonly assumptions: Assumed<(typeof simulationKeys)[number]> };

/** Whole steps within the horizon. */
export const stepsWithin = ({ horizonDays }: Assumed<"horizonDays">) => horizonDays.divToInt(stepDays).toNumber();

/** Payback and net present value of a purchase on every path of its seed, in order. Refuses assumptions without volatility. */
export function simulatedPaybacks({ machinePrice, assumptions, ...machine }: Purchase): PaybackPaths {
  const { curtail, volatility, paths, seed } = assumptions;
  if (!volatility)
    throw new Refusal(
      "input",
      `volatility: needs ${needs(assumptionKeys.volatility)}, got nothing (add it to assumptions).`,
    );
  const walk = {
    machinePrice: machinePrice.toNumber(),
    steps: cashSteps({ ...machine, assumptions }, stepDays, stepsWithin(assumptions)),
    curtail,
    priceGrowth: assumptions.priceGrowth.toNumber(),
    difficultyGrowth: assumptions.difficultyGrowth.toNumber(),
    discountRate: assumptions.discountRate.toNumber(),
    volatility: volatility.toNumber(),
    difficultyVolatility: assumptions.difficultyVolatility.toNumber(),
    correlation: assumptions.correlation.toNumber(),
    resaleFraction: assumptions.resaleFraction.toNumber(),
  };
  return paybackPaths(walk, paths.toNumber(), xoshiro(seeded(seed.toNumber())));
}
