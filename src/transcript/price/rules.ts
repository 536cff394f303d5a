import { shifted } from "../digits";
import { amount, number, type Magnitude, type Numeral } from "../magnitude";
import { is, type Reading, type Rule } from "../rule";

/** A hedge is of the whole price, so a price is made of money without one. */
const money = (reading: Reading) => is("money")(reading) && (reading.value as Magnitude).hedge === undefined;
const per = (words: string) => new RegExp(`(?:(?:per|an?|for each|each)[\\s-]|\\/\\s?)(?:${words})`);

/** With what transcribers hear. */
const kWh = "(?:kil(?:o|ler)[\\s-]?(?:watt|what)[\\s-]?hours?|KWH|kilowatt)";
const perKwh = new RegExp(`(?:(?:per|an?)\\s|\\/\\s?)${kWh}`);
/** "US cents", "¢", "c": with the currency where one is said. */
const cents = "(?:(?:US|U\\.S\\.|Canadian|Australian|Singapore|EUR|euro) )?(?:cents?|¢|c|øre|öre|pence)";
const centsOf = (words: string) => hundredths.find(([said]) => said.test(words))?.[1] ?? dollarOf(words);
const hundredths: readonly (readonly [RegExp, string])[] = [
  [/eur/i, "EUR"],
  [/øre/i, "NOK"],
  [/öre/i, "SEK"],
  [/pence/i, "GBP"],
];
const dollarOf = (words: string) =>
  /canadian|^c¢|^ca?\$?¢/i.test(words)
    ? "CAD"
    : /australian|^a/i.test(words)
      ? "AUD"
      : /singapore/i.test(words)
        ? "SGD"
        : "USD";

/** What a price can be of: the words, the unit, and the power of ten to the canonical unit. */
const things: readonly (readonly [name: string, words: string, unit: string, power: number])[] = [
  [
    "per PH/s and day",
    "(?:pett?a-?\\s?hash|PH)(?:es)?(?:\\/s| per second| a second)?,?\\s?(?:per|a|\\/)\\s?day",
    "(TH/s)/day",
    -3,
  ],
  // Of petahashes only a day's revenue is priced; the day is often left out.
  ["per PH/s", "(?:peta-?\\s?hash|PH)(?:es)?(?:\\/s| per second| a second)?", "(TH/s)/day", -3],
  [
    "per TH/s and day",
    "(?:tera-?\\s?hash|TH)(?:es)?(?:\\/s| per second| a second)?,?\\s?(?:per|a|\\/)\\s?day",
    "(TH/s)/day",
    0,
  ],
  ["per TH/s", "(?:terr?a-?\\s?hash(?:es)?|tera|terahertz|TH?)(?:\\/s| (?:per|a|for) second)?", "(TH/s)", 0],
  ["per bitcoin", "(?:bit-?coins?|BTC|coins?)(?: (?:mined|produced|sold))?", "BTC", 0],
  ["per kWh", kWh, "kWh", 0],
  ["per MWh", "(?:mega[\\s-]?(?:watt|what)[\\s-]?hours?|MWH)", "kWh", -3],
  [
    "per share",
    "(?:(?:basic|diluted|fully diluted|basic and diluted|common|ordinary) )*(?:shares?|ADSs?|ADRs?)",
    "share",
    0,
  ],
  ["per MW", "(?:megawatt|MW)", "MW", 0],
];

const priced = ({ unit, value, tolerance, power, ...rest }: Magnitude, of: string, by: number): Magnitude => ({
  ...rest,
  unit: `${unit}/${of}`,
  value: shifted(value, by),
  tolerance: shifted(tolerance, by),
  power: power + by,
});

export const priceRules: readonly Rule<Magnitude>[] = [
  ...things.map(([name, words, of, power]): Rule<Magnitude> => ({
    name: `<money> ${name}`,
    dimension: "price",
    pattern: [money, per(words)],
    read: ([price]) => priced(price!.value as Magnitude, of, power),
  })),
  {
    name: "<number> cents per kWh",
    dimension: "price",
    pattern: [number, new RegExp(cents), perKwh],
    read: ([n, coins]) => amount(n!.value as Numeral, `${centsOf(coins!.value as string)}/kWh`, -2),
  },
  {
    // "C¢5.71 per kWh", "A8.1c/kWh"
    name: "¢ <number> per kWh",
    dimension: "price",
    pattern: [/(?:US|CA|C|AU|A)¢|¢/, number, perKwh],
    read: ([coins, n]) => amount(n!.value as Numeral, `${centsOf(coins!.value as string)}/kWh`, -2),
  },
  {
    // "thirty six thousand four hundred a coin"
    name: "<number> per bitcoin",
    dimension: "price",
    pattern: [number, /(?:per|an?) (?:bitcoin|BTC|coin)/],
    read: ([n]) => (Number((n!.value as Numeral).digits) >= 5000 ? amount(n!.value as Numeral, "USD/BTC") : undefined),
  },
  {
    name: "<number> mils per kWh",
    dimension: "price",
    pattern: [number, /mill?s/, perKwh],
    read: ([n]) => amount(n!.value as Numeral, "USD/kWh", -3),
  },
  {
    name: "<number> cents per share",
    dimension: "price",
    pattern: [
      number,
      new RegExp(cents),
      /(?:(?:per|an?)\s|\/\s?)(?:(?:basic|diluted|fully|and|common|ordinary) ){0,3}(?:share|ADS|security)/,
    ],
    read: ([n, coins]) => amount(n!.value as Numeral, `${centsOf(coins!.value as string)}/share`, -2),
  },
  {
    // Of what, the words around must say: power, or a share.
    name: "<number> cents",
    dimension: "price",
    pattern: [number, /(?:(?:US|U\.S\.|Canadian|Australian|Singapore|EUR|euro) )?(?:cents?|¢)|øre|öre/],
    read: ([n, coins]) => amount(n!.value as Numeral, `${centsOf(coins!.value as string)}/?`, -2),
  },
  {
    name: "<number> mils",
    dimension: "price",
    pattern: [number, /mill?s/],
    read: ([n]) => amount(n!.value as Numeral, "USD/kWh", -3),
  },
];
