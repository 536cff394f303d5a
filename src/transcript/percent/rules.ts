import { shifted } from "../digits";
import { amount, inUnit, number, type Magnitude, type Numeral } from "../magnitude";
import { is, type Rule } from "../rule";

const folds: Readonly<Record<string, string>> = { two: "2", three: "3", four: "4", five: "5", six: "6", ten: "10" };
const times: Readonly<Record<string, string>> = { doubl: "2", tripl: "3", quadrupl: "4" };
const shares: Readonly<Record<string, string>> = {
  quarter: "0.25",
  third: "0.33",
  fifth: "0.2",
  tenth: "0.1",
  half: "0.5",
  "two third": "0.67",
  "three quarter": "0.75",
};
const one = (multiple: string): Numeral => ({ digits: multiple, tolerance: "0.5" });

export const percentRules: readonly Rule<Magnitude>[] = [
  inUnit("percent", "%", /%|per\s?cent(?!age)|pct/, "ratio", -2),
  {
    name: "<number> points",
    dimension: "percent",
    pattern: [number, /percentage points?|(?:basis points?|bps|bips)/],
    read: ([n, words]) => ({
      ...amount(n!.value as Numeral, "ratio", (words!.value as string).startsWith("perc") ? -2 : -4),
      points: true,
    }),
  },
  {
    name: "<number>-fold",
    dimension: "percent",
    pattern: [number, /fold|times|x/],
    read: ([n]) => ({ ...amount(n!.value as Numeral, "ratio"), multiple: true }),
  },
  {
    name: "threefold",
    dimension: "percent",
    pattern: [/(?:two|three|four|five|six|ten)fold/],
    read: ([words]) => ({
      ...amount(one(folds[(words!.value as string).toLowerCase().replace("fold", "")]!), "ratio"),
      multiple: true,
    }),
  },
  {
    // "fell by a third", "up a third", "a fifth less".
    name: "by a third",
    dimension: "percent",
    pattern: [
      /by (?:about |almost |nearly |over )?(?:a (?:quarter|third(?!\s(?:part|of)))|a (?:fifth|tenth)|half(?!\s(?:an?|the|of)\b)|two[ -]thirds|three[ -]quarters)|(?<=\b(?:up|down|fell|rose|grew|increased|decreased|declined|dropped|shrank)\s)(?:a (?:quarter|third|fifth|tenth)|half(?!\s(?:an?|the|of)\b)|two[ -]thirds|three[ -]quarters)|(?:a (?:quarter|third|fifth|tenth)|two[ -]thirds|three[ -]quarters)(?=\s(?:less|more|lower|higher|fewer)\b)/,
    ],
    read: ([words]) => {
      const part = /(?:two.|three.)?(?:quarter|third|fifth|tenth|half)/i.exec(words!.value as string)![0];
      return amount({ digits: shares[part.toLowerCase().replace("-", " ")]!, tolerance: "0.005" }, "ratio");
    },
  },
  {
    name: "doubled",
    dimension: "percent",
    pattern: [/(?:more than |nearly |almost |over )?(?:doubl|tripl|quadrupl)ed/],
    read: ([words]) => ({
      ...amount(one(times[/(doubl|tripl|quadrupl)/i.exec(words!.value as string)![1]!.toLowerCase()]!), "ratio"),
      multiple: true,
    }),
  },
  {
    name: "(<number>)%",
    dimension: "percent",
    pattern: [/\(/, number, /\)\s?%/],
    read: ([, n]) => {
      const ratio = amount(n!.value as Numeral, "ratio", -2);
      return { ...ratio, value: shifted(`-${ratio.value}`, 0) };
    },
  },
  {
    name: "negative <percent>",
    dimension: "percent",
    pattern: [/minus|negative|(?<=^|[\s(|:])[-−–‑]$/, is("percent")],
    read: ([, percent]) => {
      const ratio = percent!.value as Magnitude;
      return ratio.multiple ? undefined : { ...ratio, value: shifted(`-${ratio.value}`, 0) };
    },
  },
];
