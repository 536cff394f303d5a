import type { Call, Digits } from "../transcript/figure";

/** What the analyst decided about one figure. */
export type Decision =
  | { readonly choice: "accept" }
  | { readonly choice: "leave" }
  /** Use the checker's suggested reading; the value as stated stays beside it. */
  | { readonly choice: "suggestion" }
  | { readonly choice: "edit"; readonly value: Digits; readonly note: string };

/** A call with the analyst's decisions, by figure id. */
export interface Review {
  readonly call: Call;
  readonly decisions: Readonly<Record<string, Decision>>;
}
