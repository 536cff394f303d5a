/** A decimal number as text: a parser copies figures, it does not compute with them. */
export type Digits = string;

/** Character offsets into the untouched text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Basis = "actual" | "prior" | "guidance" | "target" | "market";
/** The gravest first. */
export const severities = ["high", "medium", "low", "info"] as const;
export type Severity = (typeof severities)[number];
export type Bound = "over" | "under" | "nearly" | "up to";

/** A growth rate: `change` is a ratio and never negative, the direction says which way. */
export interface Comparison {
  readonly kind: "qoq" | "yoy" | "mom" | "other";
  readonly change: Digits;
  readonly direction: "increase" | "decrease";
  /** "loss" where the change is that of a loss on a signed metric: "gross loss improved by 49%". */
  readonly of?: "loss";
  /** N of an "N-fold increase". */
  readonly multiple?: Digits;
}

/** What a checker thinks was meant. Never used unless the analyst chooses it. */
export interface Suggestion {
  readonly value: Digits;
  readonly unit: string;
  readonly reason: string;
}

/** One number of the call: its meaning, its value as stated in the metric's canonical unit, and where it was said. */
export interface Figure {
  readonly id: string;
  /** Id in the taxonomy. */
  readonly metric: string;
  /** Null for a growth rate. */
  readonly value: Digits | null;
  readonly unit: string;
  /** 2024Q2, 2024H1, FY2024, 2024-03, 2024YTD, FY2026Q1, an ISO date for an instant, or null. */
  readonly period: string | null;
  readonly basis: Basis;
  readonly comparison: Comparison | null;
  readonly dimension: Readonly<Record<string, string>>;
  readonly approximate: boolean;
  /** The hedging words: "around". */
  readonly hedge?: string;
  readonly bound: Bound | null;
  readonly speaker: string | null;
  readonly section: "prepared" | "questions" | "header";
  /** Counted from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The words from `start` to `end`. */
  readonly text: string;
  /** Half a unit of the last digit as stated, scale applied: the precision of the statement. */
  readonly tolerance?: Digits;
  /** The analyst gave the number its meaning. */
  readonly byHand?: true;
  /** Ids of the issues that concern it. */
  readonly flags: readonly string[];
  readonly suggestion: Suggestion | null;
}

/** A doubt about one figure or a contradiction between several, in plain sentences with its arithmetic. */
export interface Issue {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly figures: readonly string[];
  readonly line: number;
}

/** A number that no rule gave a meaning. */
export interface Unread extends Span {
  readonly line: number;
  readonly text: string;
}

export interface CallDocument {
  readonly company: string | null;
  readonly ticker: string | null;
  /** The quarter that the call reports: 2024Q2. */
  readonly period: string | null;
  /** ISO date of the call. */
  readonly date: string | null;
  readonly title: string | null;
  readonly lines: number;
  readonly characters: number;
}

/** A call as read. */
export interface Call {
  readonly document: CallDocument;
  readonly figures: readonly Figure[];
  readonly issues: readonly Issue[];
  readonly unread: readonly Unread[];
}
