import type { CallDocument, Comparison, Figure } from "../../../src/transcript/figure";
import type { Evidence } from "../../../src/transcript/checks/finding";
import { metric } from "../../../src/transcript/taxonomy";

const document: CallDocument = {
  company: null,
  ticker: null,
  period: "2025Q2",
  date: null,
  title: null,
  lines: 1,
  characters: 0,
};

/** A figure of the second quarter of 2025, for one mention in a test. `words` are what was said. */
export function said(id: string, value: string, more: Partial<Figure> & { words?: string } = {}): Figure {
  const { words = value, ...fields } = more;
  const { unit, time } = metric(id);
  return {
    id: "",
    metric: id,
    value,
    unit,
    period: time === "instant" ? "2025-06-30" : time === "none" ? null : "2025Q2",
    basis: "actual",
    comparison: null,
    dimension: {},
    approximate: false,
    bound: null,
    speaker: null,
    section: "prepared",
    line: 1,
    start: 0,
    end: 0,
    text: words,
    tolerance: unit === "BTC" ? "0.5" : halfLastDigit(value),
    flags: [],
    suggestion: null,
    ...fields,
  };
}

/** Half a unit of the last digit that is not a zero: "6.2" million said is 50,000 either way. */
function halfLastDigit(value: string): string {
  const [whole = "", fraction = ""] = value.replace("-", "").split(".");
  if (fraction) return `0.${"0".repeat(fraction.length)}5`;
  const zeros = /0*$/.exec(whole)![0].length;
  return zeros === 0 ? "0.5" : `5${"0".repeat(zeros - 1)}`;
}

/** A growth rate: grew("btc_mined", "qoq", "-0.28"). */
export function grew(
  id: string,
  kind: Comparison["kind"],
  signed: string,
  more: Partial<Figure> & { words?: string; of?: "loss"; multiple?: string } = {},
): Figure {
  const { of, multiple, ...fields } = more;
  const change = signed.replace("-", "");
  return {
    ...said(id, change, { words: `${change}`, ...fields }),
    value: null,
    unit: "ratio",
    tolerance: halfLastDigit(change),
    comparison: {
      kind,
      change,
      direction: signed.startsWith("-") ? "decrease" : "increase",
      ...(of && { of }),
      ...(multiple && { multiple }),
    },
  };
}

/** What stands beside the figures of a call: of others in their questions, and numbers that were not read. */
export interface Beside {
  readonly quoted?: readonly Figure[];
  readonly unread?: readonly string[];
}

/** Figures of one call, numbered in order, each found in the text by its words where there is a text. */
export function evidence(
  figures: readonly Figure[],
  text = "",
  date: string | null = null,
  { quoted, unread = [] }: Beside = {},
): Evidence {
  let from = 0;
  const placed = figures.map((figure, i) => {
    const start = text ? text.indexOf(figure.text, from) : i * 100;
    if (start < 0) throw new Error(`“${figure.text}” is not in the text of the test`);
    from = text ? start + figure.text.length : 0;
    const line = text ? text.slice(0, start).split("\n").length : i + 1;
    return { ...figure, id: `f${i + 1}`, start, end: start + figure.text.length, line };
  });
  const lineAt = (start: number) => text.slice(0, start).split("\n").length;
  const numbers = unread.map((words) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, line: lineAt(start), text: words };
  });
  return { document: { ...document, date }, figures: placed, text, ...(quoted && { quoted }), unread: numbers };
}
