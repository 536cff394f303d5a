import { printed } from "../units/printed";
import { Refusal } from "../units/refusal";
import { count, days, fraction, unitsOfRows, usd } from "../units/units";
import { assumptions } from "./assumptions";
import { compensatedSum } from "./compensatedSum";
import { defineFunction } from "./define";
import { stepDays } from "./paybackPaths";
import { quantile } from "./quantile";
import { purchaseParameters, simulatedPaybacks, simulationKeys, stepsWithin } from "./simulatedPaybacks";

export const paybackDistribution = defineFunction({
  name: "PAYBACKDISTRIBUTION",
  group: "Scenario",
  summary: "How likely a machine pays back, and when, while bitcoin price and difficulty walk at random.",
  parameters: { ...purchaseParameters, assumptions: assumptions(...simulationKeys) },
  returns: unitsOfRows,
  form: "table",
  refuses: {
    input: "assumptions gives no volatility.",
    noAnswer: "A quantile never pays back within horizonDays: in its own cell.",
  },
  note: "11 rows by 2 columns (label, value): probPayback; paybackP05, paybackP25, paybackP50, paybackP75 and paybackP95 in days from purchase, over all paths; meanNpv in USD; probNpvPositive; paths; seed; horizonDays, rounded down to whole steps. Price and difficulty move every 14 days, their logarithms normally distributed; the same seed gives the same paths.",
  source: "docs/conventions.md#monte-carlo",
  portable: {
    none: "The table comes from a seeded simulation of many paths, which built-in functions cannot repeat; a portable copy carries the values.",
  },
  examples: [
    {
      formula:
        'MINING.PAYBACKDISTRIBUTION(2500,200,3500,0.06,100000,126982285146989,950000,{"volatility",0.55;"curtail",TRUE})',
      asks: "How likely does a machine of 2,500 USD pay back within five years, and when?",
    },
    {
      formula:
        'MINING.PAYBACKDISTRIBUTION(2000,200,3500,0.045,100000,126982285146989,950000,{"volatility",0.55;"difficultyGrowth",0.25;"difficultyVolatility",0.1;"correlation",0.3;"paths",500;"seed",42})',
      asks: "And where difficulty grows by a quarter a year, uncertain and moving with the price, on 500 paths of another seed?",
    },
  ],
  compute(purchase) {
    const { paths, seed } = purchase.assumptions;
    const horizon = stepsWithin(purchase.assumptions) * stepDays;
    const { paybacks, npvs } = simulatedPaybacks(purchase);
    const sorted = paybacks.slice().sort();
    const [repaid, worthwhile] = [paybacks.filter(Number.isFinite).length, npvs.filter((npv) => npv > 0).length];
    const paybackAt = (percentile: number) => {
      const found = quantile(sorted, percentile);
      if (found !== Infinity) return days(found);
      const within = `within ${printed(horizon)} days: ${printed(repaid)} of ${printed(paths)} paths do`;
      return new Refusal("no-answer", `The ${percentile}th percentile never pays back ${within}.`);
    };
    return [
      ["probPayback", fraction(repaid).div(paths)],
      ["paybackP05", paybackAt(5)],
      ["paybackP25", paybackAt(25)],
      ["paybackP50", paybackAt(50)],
      ["paybackP75", paybackAt(75)],
      ["paybackP95", paybackAt(95)],
      ["meanNpv", usd(compensatedSum(npvs)).div(paths)],
      ["probNpvPositive", fraction(worthwhile).div(paths)],
      ["paths", paths],
      ["seed", seed],
      ["horizonDays", count(horizon)],
    ];
  },
});
