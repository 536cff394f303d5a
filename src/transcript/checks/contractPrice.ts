import { Exact } from "../../units/exact";
import type { Figure } from "../figure";
import type { Check, Finding } from "./finding";
import { figuresIn, sentenceAround } from "./sentence";
import { about, amount, mentioned, sourced } from "./wording";

/** What a year of a megawatt of leased halls brings, in dollars: with less or more, one of the numbers is another. */
const usual = { low: 200_000, high: 12_000_000 };

/** How far a stated price may be off, with steps up over the term. */
const slack = 1.35;

const term = /\b(\d{1,2})[- ](?:years?|yr)\b/i;
const words: Readonly<Record<string, number>> = {
  five: 5,
  seven: 7,
  eight: 8,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
};
const termInWords = /\b(five|seven|eight|ten|twelve|fifteen|twenty)[- ]years?\b/i;
const rate =
  /\$(\d{1,2}(?:\.\d{1,3})?) million (?:per|a|for each) (?:megawatt|MW)(?: of (?:critical )?IT(?: load)?)?[, ]{0,2}(?:per|a|each|every) (?:year|annum)\b/i;

function yearsIn(sentence: string): number | null {
  const digits = term.exec(sentence)?.[1];
  const spelled = termInWords.exec(sentence)?.[1];
  return digits ? Number(digits) : spelled ? words[spelled.toLowerCase()]! : null;
}

const only = (figures: readonly Figure[], id: RegExp) => {
  const found = figures.filter(
    ({ metric, value, unit }) => id.test(metric) && Number(value) > 0 && !/^(?!USD)[A-Z]{3}$/.test(unit),
  );
  return found.length === 1 ? found[0] : undefined;
};

function check(contract: Figure, text: string, figures: readonly Figure[]): Finding | null {
  const span = sentenceAround(text, contract);
  const sentence = text.slice(span.start, span.end);
  const years = yearsIn(sentence);
  const power = only(figuresIn(span, figures), /_mw$/);
  if (!years || !power || only(figuresIn(span, figures), /^hpc_contract_value$/) !== contract) return null;
  const yearly = new Exact(contract.value!).div(power.value!).div(years);
  const told = rate.exec(sentence)?.[1];
  const price = told && new Exact(told).times(1e6);
  const fits = price
    ? yearly.lt(price.times(slack)) && yearly.gt(price.div(slack))
    : yearly.gt(usual.low) && yearly.lt(usual.high);
  if (fits) return null;
  const expected = price
    ? `${amount(price, "USD")} was said`
    : `${amount(usual.low, "USD")} to ${amount(usual.high, "USD")} is usual`;
  return {
    severity: "medium",
    message: `${mentioned(contract)} for ${sourced(power)} over ${years} years is ${about(yearly, "USD")} a megawatt and year; ${expected}. Value, power or term is probably another.`,
    figures: [contract, power],
  };
}

/** A lease whose value, power and years make a price that cannot be. */
export const contractPrice: Check = ({ figures, text }) =>
  text === ""
    ? []
    : figures
        .filter(({ metric: id, value }) => id === "hpc_contract_value" && value !== null)
        .flatMap((contract) => check(contract, text, figures) ?? []);
