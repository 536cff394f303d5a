import { readFileSync } from "node:fs";
import { Exact } from "../../../src/units/exact";
import type { CallDocument, Comparison, Figure } from "../../../src/transcript/figure";

/** The fields of a labelled figure that a figure is made of. */
interface Entry {
  id: string;
  fact: string;
  metric: string;
  value: number | null;
  unit: string;
  period: string | null;
  basis: Figure["basis"];
  comparison: {
    kind: Comparison["kind"];
    change: number;
    direction: Comparison["direction"];
    of?: "loss";
    multiple?: number;
  } | null;
  dimension: Record<string, string> | null;
  approximate: boolean;
  bound: string | null;
  speaker: string | null;
  section: Figure["section"];
  line: number;
  quote: string;
  tol: number;
  status: "ok" | "suspect" | "conflict";
  issues: string[];
}

/** A labelled call: its text, its figures as the parser would give them, and the labels themselves. */
export interface GoldCall {
  readonly text: string;
  readonly document: CallDocument;
  readonly figures: readonly Figure[];
  readonly entries: readonly Entry[];
}

const digits = (value: number) => new Exact(value).toFixed();

function figureFrom(entry: Entry, lineStarts: readonly number[], text: string): Figure {
  const start = text.indexOf(entry.quote, lineStarts[entry.line - 1]);
  return {
    id: entry.id,
    metric: entry.metric,
    unit: entry.unit,
    period: entry.period,
    basis: entry.basis,
    approximate: entry.approximate,
    speaker: entry.speaker,
    section: entry.section,
    line: entry.line,
    value: entry.value === null ? null : digits(entry.value),
    comparison: entry.comparison && {
      kind: entry.comparison.kind,
      change: digits(entry.comparison.change),
      direction: entry.comparison.direction,
      ...(entry.comparison.of && { of: entry.comparison.of }),
      ...(entry.comparison.multiple && { multiple: digits(entry.comparison.multiple) }),
    },
    dimension: entry.dimension ?? {},
    bound: entry.bound as Figure["bound"],
    start,
    end: start + entry.quote.length,
    text: entry.quote,
    tolerance: digits(entry.tol),
    flags: [],
    suggestion: null,
  };
}

/** A call with its gold labels turned into figures. */
export function goldCall(textFile: string, goldFile: string, period: string): GoldCall {
  const text = readFileSync(textFile, "utf8");
  const gold = JSON.parse(readFileSync(goldFile, "utf8")) as Entry[] | { figures: Entry[] };
  const entries = Array.isArray(gold) ? gold : gold.figures;
  const lineStarts = text
    .split("\n")
    .reduce<number[]>((starts, line) => [...starts, starts.at(-1)! + line.length + 1], [0]);
  return {
    text,
    document: {
      company: null,
      ticker: null,
      period,
      date: null,
      title: null,
      lines: lineStarts.length - 1,
      characters: text.length,
    },
    figures: entries.map((entry) => figureFrom(entry, lineStarts, text)),
    entries,
  };
}
