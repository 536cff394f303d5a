import { isQuantity, number, type Magnitude, type Numeral } from "../magnitude";
import type { Reading, Rule } from "../rule";
import { boundOf } from "./bound";

const before =
  /(?:a (?:little|bit) |slightly |just |well )?(?:in excess of|more than|greater than|north of|at least|as much as|no more than|no less than|less than|close to|shy of|(?<!\badd(?:s|ing)? )up to|over|above|below|under|nearly|almost|approximately|approx\.?|roughly|around|about|some|like|~)/;
const after = /plus or minus|give or take|plus|\+|or so|something|or more/;

/** The same value with the words kept that hedge it, and what they bound; a second hedge adds nothing. */
function hedged<V extends { readonly hedge?: string }>(value: V, words: unknown): V | undefined {
  if (value.hedge !== undefined) return undefined;
  const hedge = String(words).toLowerCase();
  const bound = boundOf(hedge);
  return { ...value, hedge, ...(bound ? { bound } : {}) };
}

export const hedgeRules: readonly Rule<Magnitude | Numeral>[] = [
  {
    name: "about <quantity>",
    dimension: ([, quantity]) => quantity!.dimension,
    pattern: [before, isQuantity],
    read: ([words, quantity]) => hedged(quantity!.value as Magnitude, words!.value),
  },
  {
    // Another dimension than a number: "over 4 exahash" hedges the hashrate, not the 4.
    name: "about <number>",
    dimension: "bare number",
    pattern: [before, number],
    read: ([words, n]) => hedged(n!.value as Numeral, words!.value),
  },
  {
    name: "<number> plus",
    dimension: "number",
    pattern: [number, after],
    read: ([n, words]) => hedged(n!.value as Numeral, words!.value),
  },
];

const hedges = new Set(hedgeRules.map(({ name }) => name));

/** The reading without its hedge: "$67 million" of "around $67 million". */
export function unhedged(reading: Reading): Reading {
  const inner = hedges.has(reading.rule) ? reading.parts.find(({ dimension }) => dimension !== "words") : undefined;
  return inner ? unhedged(inner) : reading;
}
