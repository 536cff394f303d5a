import type { Magnitude } from "../magnitude";
import type { PeriodPhrase } from "../period/rules";
import type { Mention } from "./mentions";

/** What a question asks, for an answer that does not name it again: "28. Maybe 29." */
export interface Asked {
  readonly mentions: readonly Mention[];
  /** "What was the power cost in October?" */
  readonly phrase: PeriodPhrase | undefined;
  /** Of several questions an answer may take up any; and what is to come is not told in a bare number. */
  readonly isOnly: boolean;
  /** What was told of it before, where the question only asks for another time: "And a year ago?" */
  readonly like?: Magnitude;
  /** Words before a question that only name what it is about: "Power. What is it now?" */
  readonly isTopic?: true;
}
