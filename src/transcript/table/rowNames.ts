import type { Entry } from "../lexicon/entry";
import { balance } from "./rows/balance";
import { bitcoin } from "./rows/bitcoin";
import { operations } from "./rows/operations";
import { results } from "./rows/results";

/** What rows of tables and points of lists are called, beside what sentences say. The whole label must be said here. */
export const rowNames: readonly Entry[] = [...results, ...balance, ...bitcoin, ...operations];

/** What sentences say of a metric and tables of something else. */
export const notNames: readonly string[] = [
  "other income",
  "other income expense",
  "other expense",
  "other loss",
  "total cost expense",
  "cost expense",
];
