import type { Magnitude } from "../magnitude";
import type { Basis } from "../figure";
import type { Metric } from "../taxonomy";
import type { Period } from "../period/resolve";
import type { PeriodPhrase } from "../period/rules";
import type { Asked } from "./question";
import type { Topic } from "./dimension";
import type { Kind } from "./growth";
import type { Mention } from "./mentions";
import type { Quantity, Scene } from "./scene";

/** When a level holds, and whether it has come. */
export interface When {
  /** The words that said so. */
  readonly phrase: PeriodPhrase | undefined;
  readonly time: Period | null;
  readonly side: "before" | "now" | "after";
  /** Only what another number was compared with. */
  readonly isPrior: boolean;
  /** An outlook or a goal. */
  readonly isAhead: boolean;
  /** An earlier outlook, since met or missed. */
  readonly isSuperseded: boolean;
  /** The goal whose date it shares. */
  readonly goal: Recent | undefined;
}

/** A figure just made, as far as the next one may lean on it. */
export interface Recent {
  readonly scene: Scene;
  readonly quantity: Quantity;
  readonly metric: Metric;
  readonly base: Metric;
  readonly basis: Basis;
  readonly opposite: boolean;
  readonly magnitude: Magnitude;
  readonly period: string | null;
  readonly dimension: Readonly<Record<string, string>>;
  readonly value: string | null;
  readonly unit: string;
  readonly when?: When;
}

/** What has been said so far that later words refer back to. */
export interface Memory {
  /** The last figure of the turn, or of the question that the turn answers. */
  recent: Recent | undefined;
  /** The last figure of the turn that is still to come: its date is that of what goes with it. */
  goal: Recent | undefined;
  /** The levels of this sentence and the one before, in order. */
  told: readonly Recent[];
  /** The question that the turn answers, until a figure has answered it. */
  asked: Asked | undefined;
  /** The last figure of the answer before the question, for "And a year ago?" */
  answered: Recent | undefined;
  /** Mentions of the sentence before. */
  mentions: readonly Mention[];
  /** The paragraph tells what happened after the time that is reported. */
  later: boolean;
  paragraph: number | undefined;
  /** Text of the two sentences before. */
  before: string;
  topic: Topic;
  /** Decimals stated with a unit, by their digits: "13.6" after "13.6 exahash". */
  readonly said: Map<string, Magnitude>;
  /** Mentions of the last words that stood alone above others: a heading, a point without a number. */
  head: readonly Mention[];
  /** The time of numbers in brackets, where the document says so: "figures in brackets refer to the same period of 2024". */
  brackets: PeriodPhrase | undefined;
  /** What the document says that its numbers are compared with: "all comparisons are to the third quarter of 2024". */
  compares: Kind | undefined;
  /** What the speaker last compared with. */
  kind: Kind | "several" | undefined;
  /** What was ever compared with, by anybody. */
  everKind: Kind | "several" | undefined;
}

export const blank = (): Memory => ({
  recent: undefined,
  goal: undefined,
  later: false,
  paragraph: undefined,
  told: [],
  asked: undefined,
  answered: undefined,
  mentions: [],
  before: "",
  topic: {},
  said: new Map(),
  head: [],
  brackets: undefined,
  compares: undefined,
  kind: undefined,
  everKind: undefined,
});
