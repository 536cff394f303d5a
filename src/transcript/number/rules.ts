import { halfUnit, negated, plain, shifted } from "../digits";
import { number, type Numeral } from "../magnitude";
import type { Rule } from "../rule";
import { numberWord, partOf, spelled } from "./spelled";

const scaleOf: Readonly<Record<string, number>> = {
  trillion: 12,
  t: 12,
  billion: 9,
  bn: 9,
  b: 9,
  million: 6,
  mm: 6,
  mn: 6,
  m: 6,
  thousand: 3,
  k: 3,
};

const numeral = (words: string): Numeral => {
  const digits = words.replace(/,\s?/g, "");
  return { digits: plain(digits), tolerance: halfUnit(digits) };
};

/** Where a number may begin, after a currency or not, and not as the rest of a date: "June 30 150 bitcoin". */
const afterCode = "(?<=\\b(?:RMB|CNY|USD|CAD|AUD|EUR|GBP|NOK|SEK|DKK|CHF) )";
const afresh =
  "(?<![A-Za-z\\d]|\\d[., ]|(?:January|February|March|April|May|June|July|August|September|October|November|December|phase|Q) )";

export const numberRules: readonly Rule<Numeral>[] = [
  {
    // "2 400 machines", "NOK 24 905 thousand", "91 604 118 shares": thousands apart by spaces, where nothing else can be meant.
    name: "<digits> apart",
    dimension: "number",
    pattern: [
      new RegExp(
        `(?:${afterCode} ?|${afresh})\\d{1,3}(?: \\d{3}){2,3}(?![\\d ]{0,2}\\d)|${afterCode}\\d{1,3} \\d{3}(?![\\d.,]*\\d)|${afresh}\\d{1,3} \\d{3}(?= (?:thousand|million|new|machines|miners|units|bitcoins?|BTC|GPUs|shares|MW|TH|PH)\\b)`,
      ),
    ],
    read: ([words]) => numeral((words!.value as string).replace(/ /g, "")),
  },
  {
    // As transcribers write what is said: "33 point 1", "98 thousand 550".
    name: "<digits> point <digits>",
    dimension: "number",
    pattern: [/(?<![A-Za-z\d.,])\d{1,4} point (?:oh )?\d{1,3}(?![\d,]*\d)/],
    read: ([words]) => numeral((words!.value as string).replace(/ point /i, ".").replace(/oh /i, "0")),
  },
  {
    name: "<digits> thousand <digits>",
    dimension: "number",
    pattern: [/(?<![A-Za-z\d.,])\d{1,3} thousand (?:and )?\d{3}(?![\d.,]*\d)/],
    read: ([words]) => numeral((words!.value as string).replace(/ thousand (?:and )?/i, "")),
  },
  {
    // "70, 000": a transcriber's space after the comma, believed only before three zeros.
    name: "<digits>",
    dimension: "number",
    pattern: [
      /(?:(?<![A-Za-z\d]|\d[.,])|(?<=\b(?:RMB|CNY|USD|CAD|AUD|EUR|GBP|NOK|SEK|HKD|SGD|JPY|AED)))(?:\d{1,3}(?:,\d{3}|, 000)+|(?!(?:[12]?\d|3[01])(?:st|nd|rd|th)\b(?!\/))\d+)(?:\.\d+)?|(?<![A-Za-z\d.,])\.\d+/,
    ],
    read: ([words]) => numeral(words!.value as string),
  },
  {
    name: "half a <unit>",
    dimension: "number",
    pattern: [/half an?(?= (?:exa|EH|giga|GW|mega|MW|peta|PH|million|billion|cent|bitcoin)\w*)/],
    read: () => ({ digits: "0.5", tolerance: "0.05", spelled: true }),
  },
  {
    name: "<number words>",
    dimension: "number",
    pattern: [
      new RegExp(
        `(?:a[\\s-])?(?:${numberWord})\\b(?:[\\s-]+(?:and[\\s-]+(?!three[\\s-]quarters)|point[\\s-]+)?(?:${numberWord}|oh)\\b){0,12}(?:[\\s-]+and (?:a half|a quarter|three[\\s-]quarters)(?:[\\s-]+(?:thousand|million|billion))?)?`,
      ),
    ],
    read: ([words]) => spelled(words!.value as string),
  },
  {
    name: "<number> and a half",
    dimension: "number",
    pattern: [
      (reading) => number(reading) && /^\d+$/.test((reading.value as Numeral).digits),
      /and (?:a half|a quarter|three[\s-]quarters)/,
    ],
    read: ([n, part]) => numeral(`${(n!.value as Numeral).digits}${partOf(part!.value as string)}`),
  },
  {
    name: "minus <number>",
    dimension: "number",
    pattern: [/minus|negative/, number],
    read: ([, n]) => {
      const { digits, ...rest } = n!.value as Numeral;
      return digits.startsWith("-") ? undefined : { ...rest, digits: negated(digits) };
    },
  },
  {
    name: "<number> <scale>",
    dimension: "number",
    pattern: [
      (reading) => number(reading) && !(reading.value as Numeral).scale,
      /trillion|billion|million|thousand|bn|mm|mn|[bmk]/,
    ],
    read: ([n, word]) => {
      const { digits, tolerance, ...rest } = n!.value as Numeral;
      const scale = scaleOf[(word!.value as string).toLowerCase()]!;
      return { ...rest, digits: shifted(digits, scale), tolerance: shifted(tolerance, scale), scale };
    },
  },
];
