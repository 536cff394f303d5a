import type { Span } from "./figure";
import type { Reading, Rule, Step } from "./rule";

/** Rules made ready: those of words alone as one expression, the others by the kind of step that they start from. */
interface Grammar {
  readonly words: RegExp;
  readonly literal: readonly Rule[];
  readonly composite: readonly Composite[];
}

interface Composite {
  readonly rule: Rule;
  readonly before: readonly RegExp[];
  readonly starts: (reading: Reading) => boolean;
  readonly after: readonly (RegExp | ((reading: Reading) => boolean))[];
}

/** How far before a reading the words of a rule are looked for; bounds the work at each reading. */
const reach = 32;

const isWords = (step: Step): step is RegExp => step instanceof RegExp;

/** A match ends at the end of a word or a number; inside the expression, so that a longer alternative is tried. */
const whole = (source: string) => `(?:${source})(?!(?<=[A-Za-z])[A-Za-z]|(?<=\\d)\\d)`;

/** "RMB5 million": a name of a currency that the number is written to. */
const afterCurrency = "(?<=(?<![A-Za-z])(?:RMB|CNY|USD|CAD|AUD|EUR|GBP|NOK|SEK|HKD|SGD|JPY|AED))(?=\\d)";

export function grammar(rules: readonly Rule[]): Grammar {
  const literal = rules.filter(({ pattern }) => pattern.every(isWords));
  const groups = literal.map(({ pattern: [step] }) => `(${whole(ungrouped((step as RegExp).source))})`);
  return {
    literal,
    words: new RegExp(`(?:(?<![A-Za-z])|${afterCurrency})(?:${groups.join("|")})`, "gi"),
    composite: rules.filter(({ pattern }) => !pattern.every(isWords)).map(compositeOf),
  };
}

const ungrouped = (source: string) => source.replace(/(\\.)|\((?!\?)/g, (whole, escaped) => escaped ?? "(?:");

function compositeOf(rule: Rule): Composite {
  const first = rule.pattern.findIndex((step) => !isWords(step));
  return {
    rule,
    before: rule.pattern.slice(0, first).map((step) => new RegExp(`(?:${(step as RegExp).source})[\\s-]{0,3}$`, "i")),
    starts: rule.pattern[first] as (reading: Reading) => boolean,
    after: rule.pattern.slice(first + 1).map((step) => (isWords(step) ? new RegExp(whole(step.source), "iy") : step)),
  };
}

/** Everything that the rules read in a text, the longest readings only, in order. */
export function recognise(text: string, rules: Grammar): Reading[] {
  const waiting = readWords(text, rules);
  const byStart = new Map<number, Reading[]>();
  const known = new Set<string>();
  const all: Reading[] = [];
  const add = (reading: Reading) => {
    const key = `${reading.dimension} ${reading.span.start} ${reading.span.end}`;
    if (known.has(key)) return;
    known.add(key);
    all.push(reading);
    byStart.set(reading.span.start, [...(byStart.get(reading.span.start) ?? []), reading]);
    waiting.push(reading);
  };
  waiting.splice(0).forEach(add);
  // From the back, so that what follows a reading is known when a rule looks for it.
  while (waiting.length) {
    const reading = waiting.pop()!;
    for (const composite of rules.composite) {
      if (!composite.starts(reading)) continue;
      const made = completed(text, composite, reading, byStart);
      if (made) add(made);
    }
  }
  return longest(all);
}

function readWords(text: string, { words, literal }: Grammar): Reading[] {
  const readings: Reading[] = [];
  for (const match of text.matchAll(words)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const rule = literal[match.indexOf(match[0], 1) - 1];
    if (!rule || !wholeWord(text, span)) continue;
    const parts = [word(text, span)];
    const value = rule.read(parts);
    if (value !== undefined) readings.push(readingOf(rule, value, parts));
  }
  return readings;
}

const word = (text: string, span: Span): Reading<"words", string> => ({
  dimension: "words",
  value: text.slice(span.start, span.end),
  span,
  rule: "words",
  parts: [],
});

const readingOf = (rule: Rule, value: unknown, parts: readonly Reading[]): Reading => ({
  dimension: typeof rule.dimension === "string" ? rule.dimension : rule.dimension(parts),
  value,
  span: { start: parts[0]!.span.start, end: parts.at(-1)!.span.end },
  rule: rule.name,
  parts,
});

/** The reading that a rule makes of one that it starts from, if its other steps stand around it. */
function completed(text: string, { rule, before, after }: Composite, from: Reading, byStart: Map<number, Reading[]>) {
  const parts: Reading[] = [from];
  for (const step of [...before].reverse()) {
    const end = parts[0]!.span.start;
    const window = text.slice(Math.max(0, end - reach), end);
    const match = step.exec(window);
    if (!match) return undefined;
    const start = end - window.length + match.index;
    const found = word(text, { start, end: start + match[0].replace(/(?<![\s-])[\s-]+$/, "").length });
    if (!wholeWord(text, found.span)) return undefined;
    parts.unshift(found);
  }
  for (const step of after) {
    const found = next(text, step, parts.at(-1)!.span.end, byStart);
    if (!found) return undefined;
    parts.push(found);
  }
  const value = rule.read(parts);
  return value === undefined ? undefined : readingOf(rule, value, parts);
}

/** The words or the longest reading that follow an offset, with nothing but space or a hyphen between. */
function next(text: string, step: Step, after: number, byStart: Map<number, Reading[]>): Reading | undefined {
  let start = after;
  while (start < after + 3 && /[\s-]/.test(text.charAt(start))) start += 1;
  if (!isWords(step)) {
    const fitting = (byStart.get(start) ?? []).filter(step);
    return fitting.sort((a, b) => b.span.end - a.span.end)[0];
  }
  return wordsAt(text, step, start) ?? wordsAt(text, step, after);
}

function wordsAt(text: string, step: RegExp, start: number): Reading | undefined {
  step.lastIndex = start;
  const match = step.exec(text);
  const found = match?.[0] ? word(text, { start, end: start + match[0].length }) : undefined;
  return found && wholeWord(text, found.span) ? found : undefined;
}

const letter = /\p{L}/u;
const digit = /\p{N}/u;
/** An edge between two letters or two digits cuts a word or a number. */
const cuts = (a: string, b: string) => (letter.test(a) && letter.test(b)) || (digit.test(a) && digit.test(b));
const wholeWord = (text: string, { start, end }: Span) =>
  !cuts(text.charAt(start - 1), text.charAt(start)) && !cuts(text.charAt(end - 1), text.charAt(end));

/** Readings that no other covers or cuts into; of two over the same words the later, which was made of the earlier. */
function longest(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  const inOrder = readings
    .map((reading, i) => ({ reading, i }))
    .sort(
      (a, b) => a.reading.span.start - b.reading.span.start || b.reading.span.end - a.reading.span.end || b.i - a.i,
    );
  for (const { reading } of inOrder)
    if (!kept.length || reading.span.start >= kept.at(-1)!.span.end) kept.push(reading);
  return kept;
}
