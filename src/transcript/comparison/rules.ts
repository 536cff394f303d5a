import type { PeriodPhrase } from "../period/rules";
import { is, type Rule } from "../rule";

/** What a growth rate compares with: a kind that was named, or the period. */
export interface Base {
  readonly kind?: "qoq" | "yoy" | "mom";
  readonly period?: PeriodPhrase;
}
/** Which way a figure went; "better" says only that it went the good way. */
export type Direction = "up" | "down" | "better" | "worse";

const kinds: readonly (readonly [kind: NonNullable<Base["kind"]>, words: RegExp])[] = [
  ["qoq", /quarter[ -]over[ -]quarter|quarter[ -]on[ -]quarter|q\/q|q-o-q|qoq|sequential(?:ly)?/],
  [
    "yoy",
    /over (?:the )?(?:past |last |previous |preceding )?(?:twelve|12) months|over the (?:past|previous) year|year[ -]over[ -]year|year[ -]on[ -]year|y\/y|y-o-y|yoy|annually/,
  ],
  ["mom", /month[ -]over[ -]month|month[ -]on[ -]month|m\/m|mom/],
];

const directions: readonly (readonly [direction: Direction, words: RegExp])[] = [
  [
    "up",
    /\+(?=\d{1,4}(?:\.\d+)?\s?%)|increas(?:e|es|ed|ing)|grow(?:s|n|ing)?|grew|growth(?! (?:margin|loss|profit|in ))|growth(?= in )|rose|ris(?:e|es|en|ing)|(?<!\b(?:ma[dk]es?|make|making|adds?|added|ends?|ended|set|sums?|ramp|start|build) )up(?! to| from here| and running)|upward|higher|gained|expand(?:s|ed|ing)?|expansion|jump(?:ed)?|climb(?:ed)?|surg(?:ed|e|ing)|widen(?:ed|ing)?|uptick|additional|gain(?= of (?:about |around |nearly )?\d{1,4}(?:\.\d+)?\s?(?:%|percent))|(?<=(?:%|percent|quarter|third|fifth|tenth)\s)more|(?<=(?:%|percent)\s)above(?=\s(?:where\b|(?:the |our |last year['’]s |a year ago['’]s )?\d))|more(?! like\b)(?! than(?! (?:in|last|a year|the)\b))/,
  ],
  [
    "down",
    /decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|down|fell|fall(?:s|en|ing)?|lower|reduc(?:e|es|ed|ing|tion)|drop(?:ped|s)?|narrow(?:s|ed|ing)?|shr(?:ank|ink|unk|inking)|fewer|(?<=(?:%|percent|quarter|third|fifth|tenth)\s)less|(?<=(?:%|percent)\s)below(?=\s(?:where\b|(?:the |our |last year['’]s |a year ago['’]s )?\d))|less(?! than)|contract(?:ed|ion)/,
  ],
  ["better", /improv(?:e|es|ed|ing|ement)|better/],
  ["worse", /worse(?:ned|ning)?|deteriorat(?:ed|ing|ion)/],
];

export const comparisonRules: readonly Rule<Base | Direction>[] = [
  ...kinds.map(([kind, words]): Rule<Base> => ({
    name: kind,
    dimension: "comparison",
    pattern: [words],
    read: () => ({ kind }),
  })),
  ...directions.map(([direction, words]): Rule<Direction> => ({
    name: direction,
    dimension: "direction",
    pattern: [words],
    read: () => direction,
  })),
  {
    name: "compared to <period>",
    dimension: "comparison",
    pattern: [
      /(?:as |when )?(?:compar(?:ed|ing) (?:to|with)|relative to|similar to|versus|vs\.?|over|from|than|against|(?<=(?:%|percent)\s)(?:above|below|on|ahead of))(?: that of| those of| the level of)?(?: in| at| of)?(?: the)?/,
      is("period"),
    ],
    read: ([, period]) => ({ period: period!.value as PeriodPhrase }),
  },
];
