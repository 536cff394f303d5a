import { monthNumber, monthPattern } from "../months";

export interface Quarter {
  readonly quarter: number;
  readonly year: number;
  readonly fiscal: boolean;
}

/** What is reported where it is no quarter. */
export type Span =
  | { readonly unit: "month"; readonly month: number; readonly year: number }
  | {
      readonly unit: "half";
      readonly half: number;
      readonly year: number;
      readonly fiscal: boolean;
      /** Where it is named by the day that it ended: the year is then that of the day. */
      readonly endMonth?: number;
    }
  | { readonly unit: "year"; readonly year: number; readonly fiscal: boolean };

const nth = ["first", "second", "third", "fourth"];
const fullYear = (digits: string) => 2000 + Number(digits.slice(-2));

/** "Q2 2024", "4Q24", "FY25 Q3", "third quarter of fiscal 2025". */
export function quarterIn(text: string): Quarter | null {
  const short =
    /\b(fiscal )?(?:Q([1-4])|([1-4])Q)(?: (?:and|&) (?:full|fiscal|whole)[ -]year)?[ ,'’/]{0,3}(?:of )?(fiscal |FY ?)?(?:year )?['’]?(20\d\d|\d\d)(?![\d%]|[.,]\d)/i.exec(
      text,
    );
  if (short)
    return {
      quarter: Number(short[2] ?? short[3]),
      year: fullYear(short[5]!),
      fiscal: Boolean(short[1] ?? short[4]),
    };
  const reversed =
    /(?<![a-z\d])(?:(FY ?|fiscal (?:year )?)['’]?)?(20\d\d|(?<=FY ?['’]?)\d\d),?[ -]?(fiscal )?(?:Q([1-4])\b|(first|second|third|fourth)[ -](?:fiscal )?quarter\b)/i.exec(
      text,
    );
  if (reversed)
    return {
      quarter: reversed[4] ? Number(reversed[4]) : nth.indexOf(reversed[5]!.toLowerCase()) + 1,
      year: fullYear(reversed[2]!),
      fiscal: Boolean(reversed[1] ?? reversed[3]),
    };
  const spelled =
    /\b(fiscal )?(first|second|third|fourth|1st|2nd|3rd|4th)(?: fiscal)?[ -]quarter(?:,? (?:and|&) (?:full|fiscal|twelve|six|nine|half|first|year)[a-z -]{0,24})?(?: (?:of|for|in))?(?: the)?( fiscal| FY| financial)?(?: year)?(?: ended (?:\w{3,9} \d{1,2}))?,? ?(20\d\d|(?<=FY ?)\d\d)\b/i.exec(
      text,
    );
  if (!spelled) return null;
  const word = spelled[2]!.toLowerCase();
  const quarter = /^\d/.test(word) ? Number(word[0]) : nth.indexOf(word) + 1;
  return {
    quarter,
    year: fullYear(spelled[4]!),
    fiscal: Boolean(spelled[1] ?? spelled[3]) && !/and fiscal/i.test(spelled[0]),
  };
}

const monthName = `(${monthPattern})(?![a-z])`;
const quarterEnding = new RegExp(
  `\\b(?:quarters?|three(?: and (?:six|nine|twelve))?[- ]months?)(?: periods?)? (?:end(?:ed|ing)|to)(?: on)? (?:\\d{1,2}(?:st|nd|rd|th)? )?${monthName}(?: \\d{1,2}(?:st|nd|rd|th)?)?,? (20\\d\\d)`,
  "i",
);
const monthQuarter = new RegExp(
  `\\b${monthName}(?: (20\\d\\d))? quarter(?:ly)?(?: (?:activities |operational |production |business )?(?:report|update|results|review))?(?: (20\\d\\d))?`,
  "i",
);

/** "Quarterly Activities Report – September 2025" */
const quarterlyReport = new RegExp(
  `\\bquarterly\\b[^.]{0,40}?\\b(?:report|update|results|review)\\b[^.\\d]{1,20}?\\b${monthName} (20\\d\\d)\\b`,
  "i",
);

/** The last month of a quarter that a title names by its end: "quarter ended 31 December 2025", "June 2025 Quarterly Report". */
export function quarterEndedIn(text: string): { readonly month: number; readonly year: number } | null {
  const ended = quarterEnding.exec(text);
  if (ended) return { month: monthNumber(ended[1]!), year: Number(ended[2]) };
  const named = monthQuarter.exec(text) ?? quarterlyReport.exec(text);
  const year = named?.[2] ?? named?.[3];
  return year ? { month: monthNumber(named![1]!), year: Number(year) } : null;
}

/** Words that a report of a month has beside its name. */
const monthly =
  /\b(?:production|operations?|operational|operating|mining|monthly|month|bitcoin|mined|hash ?rate|update|unaudited|treasury|activit(?:y|ies))\b/i;
const monthOfYear = new RegExp(`(?<!\\d[ -](?:of )?)\\b(${monthPattern})(?: of)?,? (20\\d\\d)\\b`, "gi");

const halfEnding = new RegExp(
  `\\b(?:half[- ]years?|(?<!(?:and|&) )(?:six|6)[- ]months?)(?: periods?)?(?: results)?(?: for the period)? (?:end(?:ed|ing)|to)(?: on)? (?:\\d{1,2}(?:st|nd|rd|th)? )?${monthName}(?: \\d{1,2}(?:st|nd|rd|th)?)?,? (20\\d\\d)`,
  "i",
);

/** A month, half year or full year that a title says it reports. */
export function spanIn(title: string): Span | null {
  const half =
    /\b(fiscal )?(?:H([12])|([12])H|(first|second)[ -]half(?: year)?|half[ -]year)(?: results?)?(?: (?:of|for|in))?(?: the)?[ ,'’]{0,2}(fiscal |FY ?|financial )?(?:year )?['’]?(20\d\d|\d\d(?!\d| \w))/i.exec(
      title,
    );
  if (half)
    return {
      unit: "half",
      half: Number(half[2] ?? half[3] ?? (/second/i.test(half[4] ?? "") ? 2 : 1)),
      year: fullYear(half[6]!),
      fiscal: Boolean(half[1] ?? half[5]),
    };
  const halfEnded = halfEnding.exec(title);
  if (halfEnded) {
    const endMonth = monthNumber(halfEnded[1]!);
    return { unit: "half", half: endMonth > 6 ? 2 : 1, year: Number(halfEnded[2]), fiscal: false, endMonth };
  }
  if (monthly.test(title))
    for (const match of title.matchAll(monthOfYear))
      // "June 30, 2025" is a day; "for the quarter ended June 2025" a quarter.
      if (
        !/\b(?:quarter|year|months|period) end(?:ed|ing) $/i.test(
          title.slice(Math.max(0, match.index - 20), match.index),
        )
      )
        return { unit: "month", month: monthNumber(match[1]!), year: Number(match[2]) };
  const year =
    /\b(?:(fiscal|financial|FY) ?(?:year )?|(?:full|whole)[ -](fiscal )?year |annual results? (?:for )?|(?:reports?|announces?|preliminary|unaudited|audited|annual) (?=20\d\d (?:\w{3,12} )?(?:results|figures)\b)|(?<!half[- ])year (?:ended|end|to) (?:\w{3,9} \d{1,2}|\d{1,2}(?:st|th)? \w{3,9}),? )(20\d\d|\d\d(?!\d))/i.exec(
      title,
    );
  return year ? { unit: "year", year: fullYear(year[3]!), fiscal: Boolean(year[1] ?? year[2]) } : null;
}
