import type { Exact } from "../units/exact";
import { Refusal } from "../units/refusal";
import * as unit from "../units/units";
import { assumptions } from "./assumptions";
import { blockReward, rewardFormula } from "./blockReward";
import { costPerBtcOf } from "./costPerBtc";
import { defineFunction, type Given } from "./define";
import { hashpriceOf } from "./hashprice";
import { blocksPerThDay } from "./hashvalue";
import { btcPrice, choice, difficulty, efficiency, powerPrice, subsidy } from "./parameters";
import { formsByChoice } from "./portable";

const solveFor = choice(["btcPrice", "powerPrice", "hashprice", "efficiency", "difficulty"], "What to solve for.");
type Target = (typeof solveFor.options)[number];

const neededFor = (...values: Target[]) => ({ optional: true, neededFor: { parameter: "solveFor", values } }) as const;

const parameters = {
  solveFor,
  efficiency: { ...efficiency, ...neededFor("btcPrice", "powerPrice", "hashprice", "difficulty") },
  powerPrice: { ...powerPrice, ...neededFor("btcPrice", "hashprice", "efficiency", "difficulty") },
  btcPrice: { ...btcPrice, ...neededFor("powerPrice", "efficiency", "difficulty") },
  difficulty: { ...difficulty, ...neededFor("btcPrice", "powerPrice", "efficiency") },
  subsidy: { ...subsidy, ...neededFor("btcPrice", "powerPrice", "efficiency", "difficulty") },
  assumptions: assumptions("fees", "feeMode", "poolFee", "pue"),
};

/** All quantities; those that a target does not need are absent, and its solution does not look at them. */
type Known = { readonly [Name in keyof Given<typeof parameters>]-?: NonNullable<Given<typeof parameters>[Name]> };

const keptShare = ({ assumptions }: Known) => assumptions.poolFee.minus(1).neg();
const reward = ({ subsidy, assumptions }: Known) => blockReward(subsidy, assumptions.fees, assumptions.feeMode);
/** kWh a day at the meter for one TH/s. */
const energy = ({ efficiency, assumptions }: Known) => efficiency.times("0.024").times(assumptions.pue);
/** Revenue of one TH/s in a day after the pool fee. */
const earned = (known: Known) => hashpriceOf(known.btcPrice, known.difficulty, reward(known)).times(keptShare(known));

function notFree(powerPrice: Exact, target: string): void {
  if (powerPrice.isZero())
    throw new Refusal("no-answer", `powerPrice is 0: power is free, so every ${target} breaks even.`);
}

function someReward(known: Known): void {
  if (reward(known).isZero()) throw new Refusal("no-answer", "No bitcoin is mined: subsidy and fees are both 0.");
}

const solutions = {
  btcPrice: (known: Known) =>
    costPerBtcOf(
      unit.usdPerThDay(energy(known).times(known.powerPrice)),
      known.difficulty,
      reward(known),
      known.assumptions.poolFee,
    ),
  powerPrice: (known: Known) => unit.usdPerKwh(earned(known).div(energy(known))),
  hashprice: (known: Known) =>
    unit.usdPerThToPh(unit.usdPerThDay(energy(known).times(known.powerPrice).div(keptShare(known)))),
  efficiency(known: Known) {
    notFree(known.powerPrice, "efficiency");
    return unit.joulePerTh(earned(known).div(known.powerPrice.times("0.024").times(known.assumptions.pue)));
  },
  difficulty(known: Known) {
    notFree(known.powerPrice, "difficulty");
    const earnedAtOne = blocksPerThDay.times(reward(known)).times(known.btcPrice).times(keptShare(known));
    return unit.difficulty(earnedAtOne.div(energy(known).times(known.powerPrice)));
  },
} satisfies Record<Target, (known: Known) => Exact>;

const dayOfRevenue = (reward: string) => `btcPrice*${reward}*86400*10^12/(difficulty*2^32)*(1-poolFee)`;
const formulas: Record<Exclude<Target, "hashprice">, (reward: string) => string> = {
  btcPrice: (reward) => `0.024*efficiency*pue*powerPrice*difficulty*2^32/(86400*10^12*${reward}*(1-poolFee))`,
  powerPrice: (reward) => `${dayOfRevenue(reward)}/(0.024*efficiency*pue)`,
  efficiency: (reward) => `${dayOfRevenue(reward)}/(0.024*pue*powerPrice)`,
  difficulty: (reward) => `86400*10^12/2^32*${reward}*btcPrice*(1-poolFee)/(0.024*efficiency*pue*powerPrice)`,
};

export const breakeven = defineFunction({
  name: "BREAKEVEN",
  group: "Miner",
  summary: "The one quantity at which a running machine earns exactly its energy, given the others.",
  parameters,
  returns: unit.usdPerBtc,
  returnsBy: {
    parameter: "solveFor",
    units: {
      btcPrice: unit.usdPerBtc,
      powerPrice: unit.usdPerKwh,
      hashprice: unit.usdPerPhDay,
      efficiency: unit.joulePerTh,
      difficulty: unit.difficulty,
    },
  },
  form: "elementwise",
  rational: true,
  refuses: {
    noAnswer: "powerPrice is 0 and the efficiency or difficulty is asked for; subsidy and fees are both 0.",
  },
  note: "What is solved for may be blank, and so may what the solution does not need. Uptime cancels.",
  source: "docs/conventions.md#break-even",
  portable: [
    ...formsByChoice({ feeMode: rewardFormula }, ({ feeMode }) => feeMode).flatMap(({ when, formula: reward }) =>
      Object.entries(formulas).map(([target, formula]) => ({
        when: { solveFor: target, ...when },
        formula: formula(String(reward)),
      })),
    ),
    { when: { solveFor: "hashprice" }, formula: "24*efficiency*pue*powerPrice/(1-poolFee)" },
  ],
  examples: [
    {
      formula: 'MINING.BREAKEVEN("btcPrice",17.5,0.08,,141668107417558,3.125)',
      asks: "Below which price of bitcoin does an Antminer S21 earn less than its power costs at 8 cents, with the difficulty of 31 January 2026?",
    },
    {
      formula: 'MINING.BREAKEVEN("powerPrice",{15;17.5;29.5},,100000,149.3E12,3.125,{"poolFee",0.02;"pue",1.05})',
      asks: "What can each class of machine pay for a kWh, with a pool fee of 2 % and 5 % of energy for cooling?",
    },
  ],
  compute(given) {
    const known = given as Known;
    if (known.solveFor !== "hashprice") someReward(known);
    return solutions[known.solveFor](known);
  },
});
