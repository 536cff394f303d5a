import type { Base, Direction } from "../comparison/rules";
import { names, sector } from "../dimensions";
import { inPlainDollars } from "../document/currency";
import { numberWord } from "../number/spelled";
import type { Sentence } from "../document/document";
import type { Span } from "../figure";
import { unsigned } from "../digits";
import { unhedged } from "../hedge/rules";
import { bareNumber, isQuantity, type Magnitude, type Numeral } from "../magnitude";
import type { PeriodPhrase } from "../period/rules";
import type { Pair } from "../range/rules";
import { recognise } from "../recognise";
import type { Reading } from "../rule";
import { mentionsIn, type Mention } from "./mentions";
import { corrected } from "./corrected";
import { headedBy, type Headed } from "./headed";
import { insertedIn } from "./inserted";
import { siteOver, sitesSaid, type Places } from "./sites";
import { wordsOf, type Word } from "./words";

/** One number of a sentence with what was said of it. Offsets are those of the text. */
export interface Quantity extends Span {
  /** Where its hedge begins, if it has one. */
  readonly from: number;
  /** Nothing for a number without a unit. */
  readonly magnitude: Magnitude | undefined;
  readonly numeral: Numeral | undefined;
  readonly joined?: Pair["joined"];
  readonly point?: "low" | "high";
  /** It puts right the number before it. */
  readonly corrects?: true;
}
export interface Said<V> extends Span {
  readonly value: V;
}

/** A sentence without any of these holds no figure. */
const mayCount = new RegExp(`\\d|\\b(?:${numberWord}|doubled|tripled|quadrupled)\\b`, "i");

/** A sentence with everything that was read in it. */
export interface Scene extends Span {
  readonly text: string;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly periods: readonly Said<PeriodPhrase>[];
  readonly bases: readonly Said<Base>[];
  readonly directions: readonly Said<Direction>[];
  readonly products: readonly Said<string>[];
  readonly regions: readonly Said<string>[];
  readonly sites: readonly Said<string>[];
  readonly places: Places;
  readonly under: Headed | undefined;
  /** Clauses put in by the way: what they name is not what the rest is of. */
  readonly inserted: readonly Span[];
}

export function sceneOf(text: string, sentence: Sentence, places: Places, currency?: string): Scene {
  const at = sentence.start;
  const passage = text.slice(at, sentence.end);
  // A question names what its answer may give in a bare number, and when.
  const asks = text.charAt(sentence.end - 1) === "?";
  const readings = recognise(passage, asks || mayCount.test(passage) ? sector : names);
  const said = <V>(dimension: string): Said<V>[] =>
    readings
      .filter((reading) => reading.dimension === dimension)
      .map(({ span, value }) => ({ start: at + span.start, end: at + span.end, value: value as V }));
  const goesOn = isRest({ text, start: at });
  const stated = readings.flatMap((reading, i) =>
    quantitiesOf(asWritten(reading, passage, readings[i - 1], goesOn), passage, at).map((each) =>
      priced(each, text, currency),
    ),
  );
  const quantities = corrected(stated, text);
  // "Over the first nine months we mined …": what opens a sentence is its time, not what it compares with.
  const opens = ({ start }: Span) =>
    /^\W*over\b/i.test(text.slice(start, start + 5)) && !/\w/.test(text.slice(at, start));
  const bases = said<Base>("comparison");
  const opening = bases.flatMap(({ value: { period }, ...span }) =>
    period && opens(span) ? [{ ...span, value: period }] : [],
  );
  const words = quantities.length || asks ? wordsOf(text, sentence) : [];
  return {
    text,
    sentence,
    start: sentence.start,
    end: sentence.end,
    words,
    mentions: mentionsIn(words),
    quantities,
    periods: [...opening, ...said<PeriodPhrase>("period").map((period) => throughTo(period, text, at))],
    bases: bases.filter((base) => !(base.value.period && opens(base))),
    directions: [...said<Direction>("direction"), ...leadingTo(bases, text)].sort((a, b) => a.start - b.start),
    products: [...said<string>("product"), ...modelsCounted(readings, passage, at)].sort((a, b) => a.start - b.start),
    regions: said("region"),
    sites: quantities.length ? [...siteOver(text, sentence, places), ...sitesSaid(passage, at, places)] : [],
    places,
    inserted: quantities.length ? insertedIn({ text, start: at, end: sentence.end }) : [],
    // Whoever is quoted below a heading speaks for himself.
    under: quantities.length && sentence.turn.speaker === null ? headedBy(text, sentence) : undefined,
  };
}

/** "Through October 31 we earned 2,071": all of the year up to the end of that month. */
const throughTo = (period: Said<PeriodPhrase>, text: string, at: number): Said<PeriodPhrase> => {
  const { value, start } = period;
  const isEnd = value.unit === "day" && value.day >= 28;
  return isEnd && /^\W*through $/i.test(text.slice(Math.max(at, start - 12), start)) && start - at < 12
    ? { ...period, value: { unit: "year to date" } }
    : period;
};

/** "12% above the second quarter": what it is compared with says which way it went. */
const leadingTo = (bases: readonly Said<Base>[], text: string): Said<Direction>[] =>
  bases.flatMap(({ start, end }) => {
    const way = /^(?:(above|ahead)|below)\b/i.exec(text.slice(start, start + 6));
    return way ? [{ start, end, value: way[1] ? "up" : "down" }] : [];
  });

/** "24,200 Antminer S23 machines": the model among the words of what is counted. */
const modelsCounted = (readings: readonly Reading[], passage: string, at: number): Said<string>[] =>
  readings
    .filter(({ dimension, value }) => dimension === "units" && (value as Magnitude).unit === "units")
    .flatMap(({ span }) =>
      recognise(passage.slice(span.start, span.end), names)
        .filter(({ dimension }) => dimension === "product")
        .map((model) => ({
          start: at + span.start + model.span.start,
          end: at + span.start + model.span.end,
          value: model.value as string,
        })),
    );

/** In brackets after an amount, or its time, is no loss: "C$12.5 million (US$9.0 million)", "from Q1 2025 ($17.1 million)". */
function asWritten(reading: Reading, passage: string, before: Reading | undefined, goesOn: boolean): Reading {
  const { rule, value, span } = reading;
  const told = before ? isQuantity(before) || /^(?:period|comparison)$/.test(before.dimension) : goesOn;
  const isAside = rule === "(<money>)" && told && /^\)?\s*$/.test(passage.slice(before?.span.end ?? 0, span.start));
  if (!isAside) return reading;
  const amount = value as Magnitude;
  return { ...reading, value: { ...amount, value: unsigned(amount.value) } };
}

/** "$16.5 million" in a document of Canadian dollars. */
const priced = (quantity: Quantity, text: string, currency: string | undefined): Quantity => {
  const { magnitude, start, end } = quantity;
  if (!magnitude || currency === undefined) return quantity;
  const unit = inPlainDollars(magnitude.unit, text.slice(start, end), currency);
  return { ...quantity, magnitude: { ...magnitude, unit } };
};

/** "by 31 BTC to 9,812 BTC": a step and where it led, no range. */
const isStep = ({ joined, ends: [first, second] }: Pair, before: string) =>
  joined === "range" &&
  /\bby (?:about |around |approximately |some |almost |nearly |over )?$/i.test(before) &&
  (isQuantity(first.reading)
    ? (first.reading.value as Magnitude).value === first.magnitude?.value
    : Number(second.magnitude?.value) > 5 * Number(first.magnitude?.value));

function quantitiesOf(reading: Reading, passage: string, at: number): Quantity[] {
  const { dimension, span } = reading;
  if (dimension === "pair") {
    const { joined, ends } = reading.value as Pair;
    const apart = isStep(reading.value as Pair, passage.slice(Math.max(0, span.start - 24), span.start));
    return ends.map((end, i) => ({
      start: at + end.reading.span.start,
      end: at + end.reading.span.end,
      from: i === 0 ? at + span.start : at + end.reading.span.start,
      magnitude: end.magnitude,
      numeral: end.numeral,
      ...(apart ? {} : { joined, point: i === 0 ? "low" : "high" }),
    }));
  }
  if (!isQuantity(reading) && !bareNumber(reading)) return [];
  const core = unhedged(reading).span;
  const isBare = bareNumber(reading);
  return [
    {
      start: at + core.start,
      end: at + core.end,
      from: at + span.start,
      magnitude: isBare ? undefined : (reading.value as Magnitude),
      numeral: isBare ? (reading.value as Numeral) : undefined,
    },
  ];
}

/** A scene that is the rest of a point whose number was taken by its name: "(Q2 2025: 1,021)" of "Bitcoin produced: 1,154 (Q2 2025: 1,021)". */
export const isRest = ({ text, start }: { readonly text: string; readonly start: number }) =>
  /[\p{L}\d%¢)] {0,2}$/u.test(text.slice(Math.max(0, start - 4), start));

/** The text between two offsets, never more than a line of it. */
export const between = ({ text }: Scene, start: number, end: number) => text.slice(Math.max(start, end - 400), end);

/** How many words lie between two offsets. */
export function wordsBetween({ words }: Scene, start: number, end: number): number {
  return indexFrom(words, end) - indexFrom(words, start);
}

/** Index of the first word that begins at an offset or after it. */
function indexFrom(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
