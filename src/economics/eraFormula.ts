import { rewardFormula } from "./blockReward";
import { formsByChoice, type PortableForm } from "./portable";

/** A name of LET and what it stands for. */
type Binding = readonly [name: string, formula: string];

const letFormula = (bindings: readonly Binding[], result: string) =>
  `LET(${bindings.map(([name, formula]) => `${name},${formula}`).join(",")},${result})`;

/** Whole days are counted from here: the first one not before a moment. */
const ceiling = (moment: string) => `(0-INT(0-${moment}))`;

/** 1 + e^x + e^2x + … with n terms, by hyperbolic sines, which lose no digits where x is small. */
const geometric = (x: string, n: string) => `IF(${x}=0,${n},EXP((${n}-1)*${x}/2)*SINH(${n}*${x}/2)/SINH(${x}/2))`;

/** Eras of a machine's life in a row, 0 the one at purchase: when each begins and ends, in days, and what a block pays. */
const eras = (reward: string): readonly Binding[] => [
  ["era", "INT(blockHeight/210000)"],
  ["j", "SEQUENCE(1,INT((blockHeight+horizon*86400/blockSeconds)/210000)-era+1,0)"],
  ["begins", "IF(j=0,-1,((era+j)*210000-blockHeight)*blockSeconds/86400)"],
  ["ends", "((era+j+1)*210000-blockHeight)*blockSeconds/86400"],
  ["subsidy", "INT(5000000000/2^(era+j))/10^8"],
  ["reward", `${reward}/(1-halvingDifficultyDrop)^j`],
];

/** Income and running cost of a day, and the logarithms of what multiplies them from day to day. */
const rates: readonly Binding[] = [
  ["income", "hashrate*uptime*(1-poolFee)*86400*10^12/(2^32*difficulty)*btcPrice"],
  ["running", "power*pue*uptime*24/1000*powerPrice+opexPerDay"],
  ["market", "(LN(1+priceGrowth)-LN(1+difficultyGrowth))/365"],
  ["ageing", "LN(1-degradation)/365"],
  ["earning", "market+ageing"],
  ["costing", "LN(1+powerEscalation)/365"],
];

/**
 * The whole days of each era on which the machine runs: with curtailment those that pay, which are one interval, since
 * revenue over cost moves one way within an era.
 */
const runs: readonly Binding[] = [
  ["opens", `IF(begins>leadDays,${ceiling("begins")},${ceiling("leadDays")})`],
  ["closes", "IF(INT(ends)<horizon,INT(ends),horizon)"],
  ["gain", "income*reward*EXP(market*opens+ageing*(opens-leadDays))"],
  ["bill", "running*EXP(costing*opens)"],
  ["tilt", "IF(earning=costing,-1E-15,earning-costing)"],
  ["turn", "IF(gain=0,-1E9,IF(bill=0,1E9,LN(IF(gain=0,1,gain)/IF(bill=0,1,bill))))/tilt"],
  ["waits", "IF(curtail*(tilt>0),INT(0-turn)+1,0)"],
  ["lasts", "IF(curtail*(tilt<0),0-INT(turn),horizon)"],
  ["latest", "IF(closes>opens,closes,opens)"],
  ["starts", "IF(waits<0,opens,IF(opens+waits>latest,latest,opens+waits))"],
  ["stops", "IF(opens+lasts<closes,opens+lasts,closes)"],
  ["earned", "gain*EXP(earning*(starts-opens))"],
  ["spent", "bill*EXP(costing*(starts-opens))"],
];

/** Days that are a mixture, in a row: that on which the lead time ends, then that of each halving; and what each nets. */
const mixedDays: readonly Binding[] = [
  ["mixed", "IF(j=0,INT(leadDays),INT(begins))"],
  [
    "counts",
    "IF(j=0,leadDays>mixed,(begins>mixed)*IF((mixed=INT(leadDays))*(leadDays>mixed),0,1))*(mixed<horizon)*(mixed+1>leadDays)",
  ],
  ["mix", "TRANSPOSE(mixed)"],
  ["since", "IF(mix<leadDays,leadDays,mix)"],
  ["low", "IF(since>begins,since,begins)"],
  ["high", "IF(mix+1<ends,mix+1,ends)"],
  ["blend", "MMULT(IF(high>low,high-low,0),TRANSPOSE(reward))"],
  ["mixedIncome", "income*blend*EXP(market*mix+ageing*(since-leadDays))"],
  ["mixedCost", "running*EXP(costing*mix)*IF(mix+1>since,mix+1-since,0)"],
  ["mixedNet", "mixedIncome-mixedCost"],
  ["mixedCash", "counts*TRANSPOSE(IF(curtail*(mixedNet<0),0,mixedNet))"],
];

const family = (horizon: string, reward: string): readonly Binding[] => [
  ["horizon", horizon],
  ...eras(reward),
  ...rates,
  ...runs,
  ...mixedDays,
];

/** Cumulative cash after each number of whole days in a column, by a sum in closed form for each era. */
const totals = (column: string): readonly Binding[] => [
  ["ran", column],
  ["upTo", "IF(ran<stops,ran,stops)"],
  ["n", "IF(upTo>starts,upTo-starts,0)"],
  ["byEra", `earned*${geometric("earning", "n")}-spent*${geometric("costing", "n")}+IF(ran>mixed,1,0)*mixedCash`],
  ["total", "MMULT(byEra,TRANSPOSE(0*j+1))"],
];

/** What a machine brings and costs: on the first day of a run, the logarithm of its daily factor, and on mixed days. */
const parts = {
  btc: {
    first: "mining*reward*EXP((ageing-LN(1+difficultyGrowth)/365)*starts-ageing*leadDays)",
    pace: "ageing-LN(1+difficultyGrowth)/365",
    mixed: "mining*blend*EXP(ageing*(since-leadDays)-LN(1+difficultyGrowth)/365*mix)",
  },
  revenue: { first: "earned", pace: "earning", mixed: "mixedIncome" },
  cost: { first: "spent", pace: "costing", mixed: "mixedCost" },
};
export type CashPart = keyof typeof parts;

/** A part of the cash up to each number of whole days in a column. */
const partsUpTo = (part: CashPart, column: string): readonly Binding[] => {
  const { first, pace, mixed } = parts[part];
  return [
    ["mining", "hashrate*uptime*(1-poolFee)*86400*10^12/(2^32*difficulty)"],
    ["ran", column],
    ["upTo", "IF(ran<stops,ran,stops)"],
    ["n", "IF(upTo>starts,upTo-starts,0)"],
    ["pace", pace],
    ["kept", "counts*TRANSPOSE(IF(curtail*(mixedNet<0),0,1))"],
    ["part", `${first}*${geometric("pace", "n")}+IF(ran>mixed,1,0)*kept*TRANSPOSE(${mixed})`],
  ];
};

/** Net cash over a life, discounted at a rate a year; undiscounted where none is given. */
const worth = (rate?: string): readonly Binding[] => [
  ["discount", rate === undefined ? "0" : `LN(1+${rate})/365`],
  ["n", "IF(stops>starts,stops-starts,0)"],
  ["growing", "earning-discount"],
  ["rising", "costing-discount"],
  [
    "worth",
    `SUM(EXP(0-discount*(starts+1))*(earned*${geometric("growing", "n")}-spent*${geometric("rising", "n")}))+SUM(EXP(0-discount*(mixed+1))*mixedCash)`,
  ],
];

const byFeeMode = (formula: (reward: string) => string): readonly PortableForm[] =>
  formsByChoice({ feeMode: rewardFormula }, ({ feeMode }) => formula(feeMode));

/** Formulas of `total`, the cash after each number of days in a column; in closed form by era, for every fee mode. */
export const overDays = (horizon: string, column: string, bindings: readonly Binding[], result: string) =>
  byFeeMode((reward) => letFormula([...family(horizon, reward), ...totals(column), ...bindings], result));

/** A part of the cash of the days from `from` up to `to`, for a formula of the reward. */
export const partBetween = (part: CashPart, from: string, to: string, reward: string): string =>
  letFormula(
    [...family(to, reward), ...partsUpTo(part, `IF(SEQUENCE(2,1,0)=0,${from},${to})`)],
    "SUM(part*IF(SEQUENCE(2,1,0)=0,0-1,1))",
  );

/** Formulas of `worth`, the cash of lifeDays, discounted at a rate a year where one is given. */
export const overLife = (result: string, rate?: string) =>
  byFeeMode((reward) => letFormula([...family("lifeDays", reward), ...worth(rate)], result));
