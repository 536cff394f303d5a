import { negated, shifted } from "../digits";
import { amount, number, type Magnitude, type Numeral } from "../magnitude";
import { is, type Reading, type Rule } from "../rule";

/** Currencies by how they are written; whatever is not US dollars keeps its own name. */
const currencyOf = (words: string): string => {
  const said = words.toLowerCase().replace(/[\s.]/g, "");
  if (/^(c\$|ca\$|cad|canadiandollars?)$/.test(said)) return "CAD";
  if (/^(a\$|au\$|aud|australiandollars?)$/.test(said)) return "AUD";
  if (/^(hk\$|hkd|hongkongdollars?)$/.test(said)) return "HKD";
  if (/^(s\$|sgd|singaporedollars?)$/.test(said)) return "SGD";
  if (/^(rmb|cny|yuan|renminbi)$/.test(said)) return "CNY";
  if (/^(€|eur|euros?)$/.test(said)) return "EUR";
  if (/^(£|gbp|poundssterling)$/.test(said)) return "GBP";
  if (/^(nok|kroner)$/.test(said)) return "NOK";
  if (/^(sek|kronor)$/.test(said)) return "SEK";
  if (/^(jpy|yen|¥)$/.test(said)) return "JPY";
  if (/^(aed|dirhams?)$/.test(said)) return "AED";
  return "USD";
};

const before = /(?:US|CA|AU|HK|[CAS])?\$|US dollars?|USD|CAD|AUD|HKD|SGD|RMB|CNY|EUR|GBP|NOK|SEK|JPY|AED|[€£]/;
const after =
  /(?:US|U\.S\.|Canadian|Australian|Hong Kong|Singapore) dollars?|dollars?|bucks|USD|CAD|AUD|HKD|SGD|RMB|CNY|yuan|renminbi|EUR|euros?|GBP|NOK|kroner|SEK|kronor|JPY|yen|AED|dirhams?/;
const numeralOf = (reading: Reading | undefined) => reading!.value as Numeral;
const loss = (magnitude: Magnitude): Magnitude => ({ ...magnitude, value: negated(magnitude.value) });

export const moneyRules: readonly Rule<Magnitude>[] = [
  {
    // "C$−5.4 million"; before the next, which takes a hyphen for a join.
    name: "$ minus <number>",
    dimension: "money",
    pattern: [/(?:US|CA|AU|HK|[CAS])?\$\s?[-−–‑]|€\s?[-−–‑]/, number],
    read: ([sign, n]) => loss(amount(numeralOf(n), currencyOf((sign!.value as string).replace(/[\s−–‑-]/g, "")))),
  },
  {
    name: "$ <number>",
    dimension: "money",
    pattern: [before, number],
    read: ([sign, n]) => amount(numeralOf(n), currencyOf(sign!.value as string)),
  },
  {
    name: "<number> dollars",
    dimension: "money",
    pattern: [number, after],
    read: ([n, words]) => amount(numeralOf(n), currencyOf(words!.value as string)),
  },
  {
    name: "minus <money>",
    dimension: "money",
    pattern: [/minus|negative|(?<=^|[\s(|:])[-−–‑]$/, is("money")],
    read: ([, money]) => loss(money!.value as Magnitude),
  },
  {
    name: "$(<number>)",
    dimension: "money",
    pattern: [/(?:US|C|A)?\$\s?\(/, number, /\)(?: (?:million|billion|thousand))?/],
    read: ([, n, close]) => {
      const scale = { m: 6, b: 9, t: 3 }[(close!.value as string).charAt(2)] ?? 0;
      return loss(amount(numeralOf(n), "USD", scale));
    },
  },
  {
    name: "(<money>) million",
    dimension: "money",
    pattern: [/\(/, is("money"), /\)\s(?:million|billion|thousand)/],
    read: ([, money, close]) => {
      const scale = { m: 6, b: 9, t: 3 }[(close!.value as string).charAt(2)] ?? 0;
      const { value, tolerance, power, ...rest } = money!.value as Magnitude;
      return power === 0
        ? loss({ ...rest, value: shifted(value, scale), tolerance: shifted(tolerance, scale), power: scale })
        : undefined;
    },
  },
  {
    name: "(<money>)",
    dimension: "money",
    pattern: [/\(/, is("money"), /\)/],
    read: ([, money]) => loss(money!.value as Magnitude),
  },
];
