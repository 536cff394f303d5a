import { balance } from "./balance";
import { bitcoin } from "./bitcoin";
import { costs } from "./costs";
import { datacenters } from "./datacenters";
import type { Entry } from "./entry";
import { fleet } from "./fleet";
import { hashrate } from "./hashrate";
import { power } from "./power";
import { products } from "./products";
import { results } from "./results";

/** What the sector calls its metrics. */
export const lexicon: readonly Entry[] = [
  ...results,
  ...costs,
  ...balance,
  ...bitcoin,
  ...hashrate,
  ...fleet,
  ...power,
  ...datacenters,
  ...products,
];
