/** A text in the form in which some site or authority gives it, with what is to be read of it. */
export interface Format {
  readonly format: string;
  readonly text: string;
  /** Company, period reported, day: "-" where the text does not say. */
  readonly about: string;
  /** Metric, period, value or growth, a figure a line, in the order of the text. */
  readonly figures: string;
  /** Numbers left over, in order. */
  readonly unread?: readonly string[];
}

/** What most of these texts say, whoever prints them. */
export const said = {
  welcome: "Good afternoon, and welcome to the Osprey Compute third quarter 2025 earnings call.",
  remarks: "Revenue for the third quarter was $33.4 million. Cash was $74 million.",
  question: "Is revenue of $40 million possible?",
  answer: "We expect revenue of $36 million in the fourth quarter.",
} as const;

/** The figures in what most of them say. */
export const figures = `
  total_revenue 2025Q3 33400000
  cash 2025-09-30 74000000
  revenue_guidance 2025Q4 36000000`;
