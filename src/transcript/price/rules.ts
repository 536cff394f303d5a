import { shifted } from "../digits";
import { amount, number, type Magnitude, type Numeral } from "../magnitude";
import { is, type Reading, type Rule } from "../rule";

/** A hedge is of the whole price, so a price is made of money without one. */
const money = (reading: Reading) => is("money")(reading) && (reading.value as Magnitude).hedge === undefined;
const per = (words: string) => new RegExp(`(?:(?:per|an?|for each|each)[\\s-]|\\/\\s?)(?:${words})`);

/** What a price can be of: the words, the unit, and the power of ten to the canonical unit. */
const things: readonly (readonly [name: string, words: string, unit: string, power: number])[] = [
  [
    "per PH/s and day",
    "(?:peta-?\\s?hash|PH)(?:es)?(?:\\/s| per second| a second)?,?\\s?(?:per|a|\\/)\\s?day",
    "(TH/s)/day",
    -3,
  ],
  [
    "per TH/s and day",
    "(?:tera-?\\s?hash|TH)(?:es)?(?:\\/s| per second| a second)?,?\\s?(?:per|a|\\/)\\s?day",
    "(TH/s)/day",
    0,
  ],
  ["per TH/s", "(?:terr?a-?\\s?hash(?:es)?|tera|terahertz|TH?)(?:\\/s| (?:per|a|for) second)?", "(TH/s)", 0],
  ["per bitcoin", "(?:bit-?coins?|BTC|coins?)(?: (?:mined|produced|sold))?", "BTC", 0],
  ["per kWh", "(?:kilowatt[\\s-]?hours?|KWH|kilowatt)", "kWh", 0],
  ["per MWh", "(?:megawatt[\\s-]?hours?|MWH)", "kWh", -3],
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
    pattern: [number, /(?:US )?(?:cents?|¢)/, /(?:(?:per|an?)\s|\/\s?)(?:kilowatt[\s-]?hours?|KWH|kilowatt)/],
    read: ([n]) => amount(n!.value as Numeral, "USD/kWh", -2),
  },
  {
    name: "<number> mils per kWh",
    dimension: "price",
    pattern: [number, /mill?s/, /(?:(?:per|an?)\s|\/\s?)(?:kilowatt[\s-]?hours?|KWH)/],
    read: ([n]) => amount(n!.value as Numeral, "USD/kWh", -3),
  },
  {
    name: "<number> cents per share",
    dimension: "price",
    pattern: [number, /cents?|¢/, /(?:(?:per|an?)\s|\/\s?)(?:(?:basic|diluted|common|ordinary) )?(?:share|ADS)/],
    read: ([n]) => amount(n!.value as Numeral, "USD/share", -2),
  },
  {
    // Of what, the words around must say: power, or a share.
    name: "<number> cents",
    dimension: "price",
    pattern: [number, /cents?|¢/],
    read: ([n]) => amount(n!.value as Numeral, "USD/?", -2),
  },
  {
    name: "<number> mils",
    dimension: "price",
    pattern: [number, /mill?s/],
    read: ([n]) => amount(n!.value as Numeral, "USD/kWh", -3),
  },
];
