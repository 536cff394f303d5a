import type { Quantity } from "../units/quantity";
import * as unit from "../units/units";
import { assumptions } from "./assumptions";
import { blockReward, rewardFormula } from "./blockReward";
import { headed } from "./columns";
import { costPerBtcOf } from "./costPerBtc";
import { defineFunction, type Given } from "./define";
import { halvingHeightAfter } from "./halvingHeight";
import { hashpriceOf } from "./hashprice";
import { marginOf } from "./minerMargin";
import { orError } from "./orError";
import { blockHeight, btcPrice, difficulty, efficiency, list, number, perCent, powerPrice } from "./parameters";
import { formsByChoice } from "./portable";
import { eraOf, subsidyOfEra } from "./subsidy";

const difficultyChange = number(
  unit.fraction,
  "Change of difficulty at the halving.",
  { above: -1 },
  { hint: perCent },
);

const parameters = {
  btcPrices: list(btcPrice, "Prices of bitcoin, a row or a column."),
  difficultyChanges: list(difficultyChange, "Changes of difficulty after the halving, a row or a column."),
  efficiency,
  powerPrice,
  difficulty,
  blockHeight: { ...blockHeight, meaning: "Height of the next block to be mined, before the halving." },
  assumptions: assumptions("fees", "feeMode", "poolFee", "pue"),
};

const columns = {
  btcPrice: unit.usdPerBtc,
  difficultyChange: unit.fraction,
  hashpriceBefore: unit.usdPerPhDay,
  hashpriceAfter: unit.usdPerPhDay,
  marginBefore: unit.fraction,
  marginAfter: unit.fraction,
  breakevenPriceBefore: unit.usdPerBtc,
  breakevenPriceAfter: unit.usdPerBtc,
};

/** What a TH/s earns and what its energy costs on one side of the halving, at a price of bitcoin and a difficulty. */
function runningIn(
  { efficiency, powerPrice, assumptions: { poolFee, pue } }: Given<typeof parameters>,
  reward: Quantity<"BTC/block">,
) {
  const energy = unit.usdPerThDay(efficiency.times("0.024").times(pue).times(powerPrice));
  type At = readonly [price: Quantity<"USD/BTC">, difficulty: Quantity<"-">];
  return {
    hashprice: (...[price, difficulty]: At) => unit.usdPerThToPh(hashpriceOf(price, difficulty, reward)),
    margin: (...[price, difficulty]: At) =>
      marginOf(hashpriceOf(price, difficulty, reward).times(poolFee.minus(1).neg()), energy),
    breakevenPrice: (difficulty: Quantity<"-">) => costPerBtcOf(energy, difficulty, reward, poolFee),
  };
}

const hashpriceFormula = (difficulty: string, reward: string) => `btcPrice*${reward}*86400*10^15/(${difficulty}*2^32)`;
const marginFormula = (difficulty: string, reward: string) =>
  `1-0.024*efficiency*pue*powerPrice/(${hashpriceFormula(difficulty, reward)}/1000*(1-poolFee))`;
const breakevenFormula = (difficulty: string, reward: string) =>
  `0.024*efficiency*pue*powerPrice*${difficulty}*2^32/(86400*10^12*${reward}*(1-poolFee))`;

/** The reward of a fee mode in the era of blockHeight or in the next. */
const rewardOf = (reward: string, era: string) => reward.replaceAll("subsidy", `INT(5000000000/2^${era})/10^8`);

export const halvingScenario = defineFunction({
  name: "HALVINGSCENARIO",
  group: "Scenario",
  summary:
    "Hashprice, margin on energy and break-even price before and after the next halving, for prices of bitcoin and changes of difficulty.",
  parameters,
  returns: unit.unitsOfHeaders,
  columns,
  form: "table",
  refuses: {
    noAnswer:
      "blockHeight is past the last halving; in a cell, a margin without revenue or a break-even price without reward.",
  },
  note: "A header row, then a row for every pair, all changes of difficulty of a price together. Before: the subsidy at blockHeight, difficulty as given. After: the next subsidy, difficulty * (1 + difficultyChange). Margins are fractions of revenue after the pool fee.",
  source: "docs/conventions.md#a-day-of-mining",
  portable: formsByChoice({ feeMode: rewardFormula }, ({ feeMode }) => feeMode).map(({ when, formula }) => {
    const before = ["difficulty", rewardOf(String(formula), "INT(blockHeight/210000)")] as const;
    const after = [
      "(difficulty*(1+difficultyChange))",
      rewardOf(String(formula), "(INT(blockHeight/210000)+1)"),
    ] as const;
    const row = [hashpriceFormula, marginFormula, breakevenFormula].flatMap((each) => [
      each(...before),
      each(...after),
    ]);
    return {
      when,
      each: { btcPrice: "btcPrices", difficultyChange: "difficultyChanges" },
      formula: [["btcPrice", "difficultyChange", ...row]],
    };
  }),
  examples: [
    {
      formula: "MINING.HALVINGSCENARIO({90000;120000},{-0.1,0},15,0.05,120000000000000,1040000)",
      asks: "What do two bitcoin prices and a fall of difficulty by a tenth leave of a 15 J/TH machine after the halving of 2028?",
    },
    {
      formula:
        'MINING.HALVINGSCENARIO(100000,0,17.5,0.06,120000000000000,1040000,{"fees",0.03;"poolFee",0.02;"pue",1.05})',
      asks: "And a 17.5 J/TH machine at 100,000 USD with fees, pool fee and cooling, if difficulty stands still?",
    },
  ],
  compute(given) {
    const { btcPrices, difficultyChanges, difficulty, blockHeight, assumptions } = given;
    const nextEra = eraOf(halvingHeightAfter(blockHeight, unit.count(1)));
    const inEra = (era: number) =>
      runningIn(given, blockReward(subsidyOfEra(era), assumptions.fees, assumptions.feeMode));
    const [before, after] = [inEra(nextEra - 1), inEra(nextEra)];
    const changed = (change: Quantity<"fraction">) => unit.difficulty(difficulty.times(change.plus(1)));
    return headed(
      columns,
      btcPrices.flatMap((price) =>
        difficultyChanges.map((change) => ({
          btcPrice: orError(price),
          difficultyChange: orError(change),
          hashpriceBefore: orError(() => before.hashprice(price(), difficulty)),
          hashpriceAfter: orError(() => after.hashprice(price(), changed(change()))),
          marginBefore: orError(() => before.margin(price(), difficulty)),
          marginAfter: orError(() => after.margin(price(), changed(change()))),
          breakevenPriceBefore: orError(() => before.breakevenPrice(difficulty)),
          breakevenPriceAfter: orError(() => after.breakevenPrice(changed(change()))),
        })),
      ),
    );
  },
});
