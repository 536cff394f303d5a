import { btcPerBlock } from "../units/units";
import type { Quantity } from "../units/quantity";
import { Refusal } from "../units/refusal";
import type { FeeMode } from "./parameters";

/**
 * What the miner of a block gets: subsidy and fees.
 *
 *   btcPerBlock: subsidy + fees;  shareOfReward: subsidy/(1 - fees);  ratioToSubsidy: subsidy*(1 + fees)
 *
 * Luxor's "fees as % of block rewards" is a share of the reward (its post of 17 July 2021 reproduces to 1.2e-5 that way),
 * ViaBTC's 1.3 % a ratio to the subsidy.
 */
export function blockReward(
  subsidy: Quantity<"BTC/block">,
  fees: Quantity<"BTC/block">,
  feeMode: FeeMode,
): Quantity<"BTC/block"> {
  switch (feeMode) {
    case "btcPerBlock":
      return btcPerBlock(subsidy.plus(fees));
    case "ratioToSubsidy":
      return btcPerBlock(subsidy.times(fees.plus(1)));
    case "shareOfReward":
      if (fees.gte(1))
        throw new Refusal(
          "input",
          `fees: needs 0 ≤ x < 1 as a share of the reward, got ${fees} (write ${fees} % as ${fees.div(100)}).`,
        );
      return btcPerBlock(subsidy.div(fees.minus(1).neg()));
  }
}

/** The same in formulas, by fee mode. */
export const rewardFormula: Readonly<Record<FeeMode, string>> = {
  btcPerBlock: "(subsidy+fees)",
  shareOfReward: "(subsidy/(1-fees))",
  ratioToSubsidy: "(subsidy*(1+fees))",
};
