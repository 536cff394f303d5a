import { bitcoinRules } from "./bitcoin/rules";
import { comparisonRules } from "./comparison/rules";
import { efficiencyRules } from "./efficiency/rules";
import { hashrateRules } from "./hashrate/rules";
import { hedgeRules } from "./hedge/rules";
import { labelRules } from "./label/rules";
import { moneyRules } from "./money/rules";
import { numberRules } from "./number/rules";
import { percentRules } from "./percent/rules";
import { periodRules } from "./period/rules";
import { powerRules } from "./power/rules";
import { priceRules } from "./price/rules";
import { productRules } from "./product/rules";
import { rangeRules } from "./range/rules";
import { grammar } from "./recognise";
import { regionRules } from "./region/rules";
import type { Rule } from "./rule";
import { unitRules } from "./units/rules";

/** Every rule. Of words that two rules could open, the earlier takes them: a date before its day, a model before its number. */
export const rules: readonly Rule[] = [
  ...productRules,
  ...labelRules,
  ...periodRules,
  ...comparisonRules,
  ...regionRules,
  ...numberRules,
  ...efficiencyRules,
  ...hashrateRules,
  ...powerRules,
  ...moneyRules,
  ...priceRules,
  ...percentRules,
  ...bitcoinRules,
  ...unitRules,
  ...hedgeRules,
  ...rangeRules,
];

export const sector = grammar(rules);

/** The names alone, for sentences without a number: what they speak of may be meant in the next. */
export const names = grammar([...productRules, ...regionRules]);
