import { rewardFormula } from "./blockReward";
import { partBetween, type CashPart } from "./eraFormula";
import { formsByChoice, type PortableForm } from "./portable";

const endOf = (month: string) => `INT(365*${month}/12+1/2)`;
const [before, day] = [endOf("(month-1)"), endOf("month")];
const height = `(blockHeight+INT(${day}*86400/blockSeconds))`;
const era = `INT(${height}/210000)`;

const network = [
  "month",
  day,
  `IF(startDate="","",startDate+${day})`,
  height,
  `INT(5000000000/2^${era})/10^8`,
  `difficulty*(1+difficultyGrowth)^(${day}/365)*(1-halvingDifficultyDrop)^(${era}-INT(blockHeight/210000))`,
  `btcPrice*(1+priceGrowth)^(${day}/365)`,
];

/** The row of a month, its sums in closed form by era. */
export const projectionForms: readonly PortableForm[] = formsByChoice(
  { feeMode: rewardFormula },
  ({ feeMode }) => feeMode,
).map(({ when, formula: reward }) => {
  const part = (name: CashPart, from: string) => partBetween(name, from, day, String(reward));
  const cash = (from: string) => `${part("revenue", from)}-${part("cost", from)}`;
  const sums = [part("btc", before), part("revenue", before), part("cost", before), cash(before)];
  return {
    when,
    each: { month: "1 to months" },
    formula: [[...network, ...sums, `${cash("0")}-machinePrice`]],
  };
});
