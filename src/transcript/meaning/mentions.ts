import type { Span } from "../figure";
import type { Entry } from "../lexicon/entry";
import { lexicon } from "../lexicon/lexicon";
import { metric, type Metric } from "../taxonomy";
import { normalised, type Word } from "./words";

/** What some words may name. */
export interface Sense {
  readonly metric: Metric;
  /** The words name the opposite: a "gross loss" of gross profit. */
  readonly opposite: boolean;
  readonly weak: boolean;
}
/** Words of a sentence that name a metric, or one of several: "sold" is said of coins and of machines. */
export interface Mention extends Span {
  readonly senses: readonly Sense[];
  /** Number of words. */
  readonly length: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly senses: Sense[];
}
const node = (): Node => ({ next: new Map(), senses: [] });

/** Every way to say a phrase: its alternatives, with and without its optional words. */
export function variants(phrase: string): string[][] {
  return phrase.split(" ").reduce<string[][]>(
    (said, token) => {
      const words = token.replace(/\?$/, "").split("|").map(normalised);
      const longer = said.flatMap((before) => words.map((word) => [...before, word]));
      return token.endsWith("?") ? [...said, ...longer] : longer;
    },
    [[]],
  );
}

function plant(root: Node, { metric: id, phrases, opposite = false, weak = false }: Entry): void {
  const sense: Sense = { metric: metric(id), opposite, weak };
  for (const words of phrases.flatMap(variants)) {
    let at = root;
    for (const word of words) {
      if (!at.next.has(word)) at.next.set(word, node());
      at = at.next.get(word)!;
    }
    if (at !== root && !at.senses.some((each) => each.metric === sense.metric)) at.senses.push(sense);
  }
}

const root = node();
lexicon.forEach((entry) => plant(root, entry));

/** "book value per share", "bitcoin per share": no earnings. */
const notEarned = new Set([
  "bitcoin",
  "value",
  "cash",
  "rate",
  "asset",
  "holding",
  "dividend",
  "nav",
  "sat",
  "satoshi",
  "book",
]);

/** The metrics that words name, in order; of phrases over each other, each sense keeps its longest. */
export function mentionsIn(words: readonly Word[]): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < words.length; i += 1) {
    let at: Node | undefined = words[i]!.norm === "per" && notEarned.has(words[i - 1]?.norm ?? "") ? undefined : root;
    for (let j = i; j < words.length && (at = at?.next.get(words[j]!.norm)); j += 1) {
      if (!at.senses.length) continue;
      mentions.push({ start: words[i]!.start, end: words[j]!.end, senses: at.senses, length: j - i + 1 });
    }
  }
  return mentions.filter(
    (each, i) =>
      !near(mentions, i).some((other) => (holds(other, each) && covers(other, each)) || qualifies(other, each)),
  );
}

/** Mentions in order of their start: those that may hold another stand close to it. */
const near = (mentions: readonly Mention[], i: number) => mentions.slice(Math.max(0, i - 12), i + 12);
const holds = (a: Span, b: Span) => a.start <= b.start && b.end <= a.end;

/** "Installed hashrate stood at": which hashrate stood there is said before. */
const qualifies = (a: Mention, b: Mention) =>
  a.start < b.start && b.start < a.end && a.end < b.end && [a, b].every(({ senses }) => senses.every(isOfHashrate));
const isOfHashrate = ({ metric: { id, unit, market } }: Sense) => unit === "TH/s" && !market && !id.startsWith("peer");

/** A longer phrase speaks for the shorter ones inside it if they could mean the same kind of thing. */
const covers = (longer: Mention, shorter: Mention) =>
  longer.length > shorter.length &&
  longer.senses.some((a) => shorter.senses.some((b) => a.metric.unit.split("/")[0] === b.metric.unit.split("/")[0]));
