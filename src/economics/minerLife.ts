import type { Exact } from "../units/exact";
import { assumptions, type Assumed } from "./assumptions";
import { cashPieces, type CashPiece } from "./cashPieces";
import { dailyFactor } from "./dailyFactors";
import { cashKeys, machineCash, machineParameters, type Machine } from "./machineCash";

/** A machine and what is assumed of its life, without a discount rate. */
export const machineForLife = {
  ...machineParameters,
  assumptions: assumptions(...cashKeys, "lifeDays", "resaleFraction"),
};

/** The same, with a discount rate. */
export const discountedMachine = {
  ...machineParameters,
  assumptions: assumptions(...cashKeys, "lifeDays", "discountRate", "resaleFraction"),
};

type Living = Machine & { readonly assumptions: Assumed<"lifeDays"> };

/** The days of its life on which a machine runs. */
export const lifeOf = (machine: Living): readonly CashPiece[] => [
  ...cashPieces(machineCash(machine), machine.assumptions.lifeDays.toNumber()),
];

/** What a dollar in a day is worth now, at an effective rate a year. */
export const discountPerDay = (rate: Exact): Exact => dailyFactor(rate).pow(-1);
