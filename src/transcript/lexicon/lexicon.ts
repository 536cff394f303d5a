import { balance } from "./balance";
import { bitcoin } from "./bitcoin";
import { costs } from "./costs";
import type { Entry } from "./entry";
import { operations } from "./operations";
import { products } from "./products";
import { results } from "./results";

/** What the sector calls its metrics. */
export const lexicon: readonly Entry[] = [...results, ...costs, ...balance, ...bitcoin, ...operations, ...products];
