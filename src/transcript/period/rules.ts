import { monthNumber, monthPattern } from "../months";
import type { Rule } from "../rule";
import { is } from "../rule";

/** A time as said, before the date of the call gives it a year. */
export type PeriodPhrase = { readonly edge?: "start" | "end" } & (
  | {
      readonly unit: "quarter";
      readonly quarter?: number;
      readonly year?: number;
      readonly fiscal?: true;
      readonly shift?: number;
      readonly years?: number;
      readonly endMonth?: number;
    }
  | {
      readonly unit: "half";
      readonly half: number;
      readonly year?: number;
      readonly years?: number;
      readonly fiscal?: true;
    }
  | {
      readonly unit: "year";
      readonly year?: number;
      readonly shift?: number;
      readonly fiscal?: true;
      /** Called a calendar year: "the end of calendar 2026". */
      readonly calendar?: true;
      /** The month that it ended with: the year is then that of the day. */
      readonly endMonth?: number;
    }
  | {
      readonly unit: "month";
      readonly month?: number;
      readonly year?: number;
      readonly shift?: number;
      /** "last January": never the month that has begun. */
      readonly isLast?: true;
    }
  | { readonly unit: "day"; readonly month: number; readonly day: number; readonly year?: number }
  /** What is reported, or the same of an earlier year: a quarter on most calls, a month in an update. */
  | { readonly unit: "reported"; readonly shift: number }
  | { readonly unit: "today" }
  /** With a year, that many months of it, or up to the end of a month. */
  | { readonly unit: "year to date"; readonly months?: number; readonly endMonth?: number; readonly year?: number }
  | { readonly unit: "ago"; readonly days?: number; readonly weeks?: number; readonly months?: number }
);

const month = monthPattern;
const nth = "(?:first|second|third|fourth|1st|2nd|3rd|4th)";
const ofYear =
  "(?:,? (?:of |in )?(?:the )?(?:fiscal |calendar |financial )?(?:year )?(?:20\\d\\d|F(?:Y ?['’]?(?:20)?|['’])\\d\\d|(?<=(?:fiscal|financial) (?:year )?)['’]?\\d\\d|last year|this year|next year|the prior year)(?!\\d))?";
/** A year called fiscal, short or in full: "FY26", "F2026", "fiscal year 2026". */
const fiscalYear = "(?:F(?:Y ?)?['’]?|(?:fiscal|financial) (?:year )?['’]?)(?:20)?\\d\\d(?![\\d%]|[.,]\\d)";
const endingMonth = `end(?:ed|ing)(?: on)? (?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${month}(?: \\d{1,2}(?:st|nd|rd|th)?)?`;

const ordinal = (words: string): number =>
  ["first|1st|one|q1|1q", "second|2nd|two|q2|2q", "third|3rd|three|q3|3q", "fourth|4th|four|q4|4q"].findIndex((each) =>
    new RegExp(`(?:\\b|\\d)(?:${each})`, "i").test(words),
  ) + 1;
const monthOf = (words: string): number => monthNumber(new RegExp(`\\b${month}`, "i").exec(words)![0]);

/** The year that a phrase names: in full, in two digits after FY or Q, or as last, this or next. */
function yearOf(words: string): { year?: number; years?: number } {
  const full = /(?<!\d)20\d\d(?!\d)/.exec(words)?.[0];
  if (full) return { year: Number(full) };
  const short =
    /(?:F(?:Y ?)?['’]?|['’]|CY ?|(?:fiscal|financial|calendar) (?:year )?|[1-4]Q ?|Q[1-4] ?|H[12] ?|[12]H ?)(\d\d)\b/i.exec(
      words,
    )?.[1];
  if (short) return { year: 2000 + Number(short) };
  if (/last year|prior year|previous year/i.test(words)) return { years: -1 };
  if (/next year/i.test(words)) return { years: 1 };
  return /this year/i.test(words) ? { years: 0 } : {};
}

/** Months of a year so far that make no quarters. */
const few = { four: 4, five: 5, seven: 7, eight: 8, ten: 10, eleven: 11 } as const;
type Few = keyof typeof few;

const said = (words: readonly { value: unknown }[]) => words[0]!.value as string;
const phrase = (
  name: string,
  pattern: RegExp,
  read: (words: string) => PeriodPhrase | undefined,
): Rule<PeriodPhrase> => ({
  name,
  dimension: "period",
  pattern: [pattern],
  read: (parts) => read(said(parts)),
});
const fiscal = (words: string) => (/fiscal|financial|FY|\bF['’]?\d\d/i.test(words) ? { fiscal: true as const } : {});

export const periodRules: readonly Rule<PeriodPhrase>[] = [
  phrase(
    "<month> <day>",
    new RegExp(
      `${month} \\d{1,2}(?:st|nd|rd|th)?(?![\\d,.]*\\d)(?:,? ?20\\d\\d)?|${month} \\d{1,2}(?:st|nd|rd|th)?, ?20\\d\\d|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}(?:,? 20\\d\\d)?`,
    ),
    (words) => {
      const day = Number(/\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(words.replace(/20\d\d/, ""))![1]);
      return day >= 1 && day <= 31 ? { unit: "day", month: monthOf(words), day, ...yearOf(words) } : undefined;
    },
  ),
  phrase("<year>-<month>-<day>", /20\d\d-\d\d-\d\d/, (words) => {
    const [year, monthSaid, day] = words.split("-").map(Number);
    return { unit: "day", month: monthSaid!, day: day!, year: year! };
  }),
  phrase(
    "quarter ended <month>",
    new RegExp(`(?:quarter|three[ -]months?|period) (?:period )?${endingMonth}(?:,? 20\\d\\d)?`),
    (words) => ({
      unit: "quarter",
      endMonth: monthOf(words),
      ...yearOf(words),
    }),
  ),
  phrase(
    "<month> quarter",
    new RegExp(`${month} quarter(?:,? (?:of |in )?20\\d\\d)?|${month} 20\\d\\d quarter`),
    (words) => ({
      unit: "quarter",
      endMonth: monthOf(words),
      ...yearOf(words),
    }),
  ),
  phrase(
    "quarter <n>",
    new RegExp(
      `(?:fiscal )?Q[ -]?(?:one|two|three|four)\\b|(?:fiscal )?Q[1-4](?:,? ?(?:of )?(?:the )?${fiscalYear}|,? ['’]?(?:20)?\\d\\d(?![\\d%]|[.,]\\d)|['’]\\d\\d)?${ofYear}|[1-4]Q ?(?:FY ?)?['’]?(?:20)?\\d\\d|[1-4]Q ${fiscalYear}|${fiscalYear},? ?Q[1-4]|(?:last year )?quarter (?:one|two|three|four)${ofYear}`,
    ),
    (words) => ({ unit: "quarter", quarter: ordinal(words), ...yearOf(words), ...fiscal(words) }),
  ),
  phrase(
    "<nth> quarter",
    new RegExp(
      `(?:fiscal )?${nth}(?: fiscal|[ -]calendar)?[ -]quarter${ofYear}|${fiscalYear} ${nth}[ -]quarter|(?:last|(?:the )?(?:prior|previous)) year['’]s ${nth}[ -]quarter`,
    ),
    (words) => ({
      unit: "quarter",
      quarter: ordinal(words),
      ...yearOf(words),
      ...fiscal(words),
    }),
  ),
  phrase(
    "half of <year>",
    new RegExp(
      `(?:first|second|back|latter|1st|2nd)[ -]half(?: year)?(?: of)?${ofYear}|H[12](?:,? ?(?:of )?${fiscalYear}| ['’]?(?:20)?\\d\\d|['’]\\d\\d)?|[12]H ?(?:FY ?)?['’]?(?:20)?\\d\\d|[12]H ${fiscalYear}|${fiscalYear},? ?(?:H[12]|[12]H|(?:first|second)[ -]half)`,
    ),
    (words) => ({
      unit: "half",
      half: /first|1st|H1|1H/i.test(words) ? 1 : 2,
      ...yearOf(words),
      ...fiscal(words),
    }),
  ),
  phrase(
    "middle of <year>",
    /(?:the )?mid(?:dle)?(?:[ -]of)?[ -](?:the )?(?:next year|this year|20\d\d|year)/,
    (words) => ({ unit: "half", half: 1, ...yearOf(words) }),
  ),
  phrase(
    "same quarter last year",
    /(?:the )?(?:same|comparable|corresponding) (?:quarter|period)(?: (?:of|in|from))? (?:(?:the )?(?:last|prior|previous|preceding) (?:fiscal )?year|20\d\d|(?:fiscal|financial) (?:year )?['’]?(?:20)?\d\d(?!\d)|a year ago)|(?:the )?(?:prior|previous)[ -]year(?:['’]s)?(?: (?:second|first|third|fourth))? (?:quarter|period)|(?:the )?year[ -]ago (?:quarter|period)|(?:a|one) year (?:ago|earlier|before|prior)|(?:the )?year before/,
    (words) => (/quarter/i.test(words) ? { unit: "quarter", shift: -4 } : { unit: "reported", shift: -4 }),
  ),
  phrase(
    "prior corresponding period",
    /(?:the )?(?:prior corresponding period|previous corresponding period|pcp|prior comparative period)|twelve months (?:ago|earlier|before)|12 months (?:ago|earlier|before)/,
    () => ({ unit: "reported", shift: -4 }),
  ),
  phrase("three months earlier", /(?:three|3) months (?:ago|earlier|before|prior)/, () => ({
    unit: "quarter",
    shift: -1,
    edge: "end",
  })),
  phrase(
    "a month earlier",
    /(?:a|one) month (?:ago|earlier|before|prior)|(?:the )?(?:prior|previous|preceding) month/,
    () => ({
      unit: "month",
      shift: -1,
    }),
  ),
  phrase("end of the year", /(?:the )?end of (?:the|our|this) (?:calendar |fiscal )?year(?! (?:ago|over))/, () => ({
    unit: "year",
    edge: "end",
  })),
  phrase(
    "last quarter",
    /(?:the )?(?:last|previous|prior|preceding) quarter|(?:a|one|the) quarter (?:ago|earlier|before|prior)/,
    () => ({ unit: "quarter", shift: -1 }),
  ),
  phrase(
    "this quarter",
    /(?:this|the current|the reporting|the reported|during the|in the|for the|the) quarter|quarter(?=[ -]end)/,
    () => ({ unit: "quarter", shift: 0 }),
  ),
  phrase("next quarter", /(?:the )?(?:next|following|coming|upcoming) quarter/, () => ({ unit: "quarter", shift: 1 })),
  phrase(
    "year end",
    /(?:the )?(?:calendar |fiscal )?year[ -]end(?: 20\d\d)?|(?<!\b(?:Chinese|Lunar) )New Year(?:['’]s(?: Eve| Day)?)?(?! 20\d\d)/,
    (words) => ({
      unit: "year",
      edge: "end",
      ...yearOf(words),
    }),
  ),
  phrase(
    "six months ended <month>",
    new RegExp(
      `(?:the )?(?:(?:first )?(?:six|nine|twelve|6|9|12)[ -]months?)(?: period)? ${endingMonth}(?:,? 20\\d\\d)?|half[ -]year ${endingMonth}(?:,? 20\\d\\d)?|(?:the )?(?:six|nine|6|9)[ -]months? (?:of )?20\\d\\d|(?<![\\d.$€£])[69]M ?['’]?(?:20)?\\d\\d(?![\\d%]|[.,]\\d)|(?:for|over|in|during) (?:the|these|those) (?:six|nine) months|(?:the )?first (?:six|nine|four|five|seven|eight|ten|eleven) months(?: of(?: the| this)? (?:fiscal )?(?:year(?: 20\\d\\d)?|20\\d\\d|FY ?(?:20)?\\d\\d))?`,
    ),
    (words) => {
      const short = /M ?['’]?(\d\d)$/.exec(words)?.[1];
      const year = short ? 2000 + Number(short) : yearOf(words).year;
      const named = /\b(?:four|five|seven|eight|ten|eleven)(?= months)/i.exec(words)?.[0].toLowerCase() as
        Few | undefined;
      const ofHalf = /\bsix\b|\bhalf\b|\b6(?=[ -]?m)/i.test(words) ? 6 : undefined;
      const months = (named && few[named]) ?? ofHalf ?? (/\bnine\b|\b9(?=[ -]?m)/i.test(words) ? 9 : 12);
      if (year === undefined) return { unit: "year to date" };
      return {
        unit: "year to date",
        months,
        year,
        ...(/end(?:ed|ing)/i.test(words) ? { endMonth: monthOf(words) } : {}),
      };
    },
  ),
  phrase(
    "year ended <month>",
    new RegExp(`(?:the )?(?:full |fiscal |financial )?year ${endingMonth}(?:,? 20\\d\\d)?`),
    (words) => {
      const { year } = yearOf(words);
      return year === undefined ? undefined : { unit: "year", year, endMonth: monthOf(words) };
    },
  ),
  phrase("year to date", /year[ -]to[ -]date|YTD|so far this year/, () => ({ unit: "year to date" })),
  phrase(
    "full year",
    /(?:the )?(?:full|whole|entire)[ -](?:fiscal )?year(?: (?:of )?(?:20\d\d))?|(?:for|in the course of|over the course of) the year(?: (?:20\d\d))?(?! (?:ago|over))|(?:fiscal|financial|calendar) (?:year )?['’]?(?:20)?\d\d(?![\d%]|[.,]\d)|FY ?['’]?(?:20)?\d\d|(?<![A-Za-z])CY ?(?:20)?\d\d/,
    (words) => ({
      unit: "year",
      ...yearOf(words),
      ...fiscal(words),
      ...(/calendar|CY/i.test(words) ? { calendar: true as const } : {}),
    }),
  ),
  phrase("last year", /(?:the )?(?:last|prior|previous) year/, () => ({ unit: "year", shift: -1 })),
  phrase("this year", /(?:this|the current) year/, () => ({ unit: "year", shift: 0 })),
  phrase("next year", /next year/, () => ({ unit: "year", shift: 1 })),
  phrase("last <month>", new RegExp(`last ${month}(?! \\d)`), (words) =>
    /^.ast [A-Z]/.test(words) ? { unit: "month", month: monthOf(words), isLast: true } : undefined,
  ),
  phrase("<month>", new RegExp(`${month}(?:,? (?:of )?20\\d\\d)?`), (words) =>
    // "may" is a verb, "march" a walk: months carry a capital.
    /^[A-Z]/.test(words) ? { unit: "month", month: monthOf(words), ...yearOf(words) } : undefined,
  ),
  phrase(
    "last month",
    /(?:the )?(?:last|prior|previous|preceding) month|a month (?:ago|earlier|before)|the month before/,
    () => ({
      unit: "month",
      shift: -1,
    }),
  ),
  phrase(
    "<year>",
    /(?<![$\d.,])20[0-3]\d(?![\d,.]*\d|\s?(?:%|bit-?coins?|BTC|machines?|miners|units|mega|MW|EH|PH|TH|dollars|tera|exa|peta))/,
    (words) => ({ unit: "year", year: Number(words) }),
  ),
  phrase(
    "today",
    // "we currently expect" dates the outlook, not what is expected.
    /(?:as of |up to )?(?:today|at present|this morning|this week|right now|as we speak|at the moment)(?!['’]s)|as of now|(?:currently|presently)(?! (?:expect|anticipat|estimat|plan|forecast|guid|project|target|aim|intend|see ))|current|(?<=\d )now(?=\s*(?:[.,;]|$))/,
    () => ({ unit: "today" }),
  ),
  phrase("yesterday", /(?:as of )?(?:yesterday|last night)/, () => ({ unit: "ago", days: 1 })),
  phrase("last week", /(?:as of )?last week/, () => ({ unit: "ago", weeks: 1 })),
  phrase("weeks ago", /(?:one|two|three|four|six|\d{1,3}|a couple of|a few) (?:weeks|months) ago/, (words) => {
    const count =
      { a: 2, one: 1, two: 2, three: 3, four: 4, six: 6 }[words.split(" ")[0]!.toLowerCase()] ??
      Number.parseInt(words, 10);
    return { unit: "ago", [/week/i.test(words) ? "weeks" : "months"]: count };
  }),
  {
    name: "end of <period>",
    dimension: "period",
    pattern: [/(?:the )?(?:very )?(?:end|close|conclusion)(?: of)?(?: the| our| this)?/, is("period")],
    read: ([, period]) => ({ ...(period!.value as PeriodPhrase), edge: "end" }),
  },
  {
    name: "beginning of <period>",
    dimension: "period",
    pattern: [/(?:the )?(?:beginning|start|outset) of(?: the| our| this)?/, is("period")],
    read: ([, period]) => ({ ...(period!.value as PeriodPhrase), edge: "start" }),
  },
  {
    name: "<period> end",
    dimension: "period",
    pattern: [
      (reading) => reading.dimension === "period" && ["quarter", "year"].includes((reading.value as PeriodPhrase).unit),
      /end/,
    ],
    read: ([period]) => ({ ...(period!.value as PeriodPhrase), edge: "end" }),
  },
];
