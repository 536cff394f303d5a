import type { CallDocument, Figure, Severity, Suggestion, Unread } from "../figure";

/** What a check looks at. The text is empty where only the figures are at hand. */
export interface Evidence {
  readonly document: CallDocument;
  readonly figures: readonly Figure[];
  readonly text: string;
  /** What others than the company said of it, an analyst in his question. */
  readonly quoted?: readonly Figure[];
  /** Numbers without a meaning. */
  readonly unread?: readonly Unread[];
}

/** A doubt before it has a number. */
export interface Finding {
  readonly severity: Severity;
  readonly message: string;
  /** The figures in doubt, not those that only serve as evidence. */
  readonly figures: readonly Figure[];
  /** Where to look if no figure is concerned. */
  readonly line?: number;
  readonly suggestions?: readonly { readonly figure: Figure; readonly suggestion: Suggestion }[];
}

export type Check = (evidence: Evidence) => readonly Finding[];
