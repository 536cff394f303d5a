import { readCall } from "../../../src/transcript/read";
import type { Figure } from "../../../src/transcript/figure";

/** A bullet or a sentence of a written document, with all that may be read of it. */
export interface Statement {
  readonly document: string;
  readonly heading: string;
  readonly words: string;
  /** Metric, period ("-" for none), value or growth, dimensions, and the basis where it is not actual. */
  readonly facts: readonly string[];
}

/** The statements of one document below one heading. */
export const below =
  (document: string, heading: string) =>
  (words: string, ...facts: string[]): Statement => ({ document, heading, words, facts });

export const quarterly =
  "Alder Ridge Mining Corp. Reports Third Quarter 2025 Results\n\nRENO, Nev., November 6, 2025 (GLOBE NEWSWIRE) -- Alder Ridge Mining Corp. (NASDAQ: ALDR) today announced its financial results.";
export const monthly =
  "Quillback Digital Announces September 2025 Production and Operations Update\n\nAUSTIN, Texas, October 3, 2025 (GLOBE NEWSWIRE) -- Quillback Digital, Inc. (NASDAQ: QBDG) today released its unaudited update.";
export const announcement =
  "Fennimore Hash Announces Purchase of New Miners\n\nBOISE, Idaho, January 14, 2026 (GLOBE NEWSWIRE) -- Fennimore Hash, Inc. (NASDAQ: FNHX) today announced an agreement.";

const digits = (text: string) => String(Number(text));

function factOf({ metric, period, value, comparison, dimension, basis, unit }: Figure): string {
  const sign = comparison?.direction === "decrease" ? "-" : "";
  const stated = comparison ? `${comparison.kind} ${digits(sign + comparison.change)}` : digits(value!);
  const about = Object.entries(dimension).map((pair) => pair.join("=").replace(/ /g, "_"));
  const currency = /^(?!USD|BTC)[A-Z]{3}(?=$|\/)/.exec(unit)?.[0];
  return [
    metric,
    period ?? "-",
    stated,
    ...about,
    ...(currency ? [currency] : []),
    ...(basis === "actual" ? [] : [basis]),
  ].join(" ");
}

/** Lines of a document as they stand, several of them leaning on each other, with all that may be read of them. */
export interface Passage {
  readonly title: string;
  readonly document: string;
  readonly lines: string;
  readonly facts: readonly string[];
}

/** Passages of one document. */
export const standing =
  (document: string) =>
  (title: string, lines: readonly string[], ...facts: string[]): Passage => ({
    title,
    document,
    lines: lines.join("\n"),
    facts,
  });

/** What the reader makes of a passage. */
export const readPassage = ({ document, lines }: Passage): string[] =>
  readCall(`${document}\n\n${lines}\n`)
    .figures.filter(({ start }) => start >= document.length)
    .map(factOf);

/** What the reader makes of a statement where it stands. */
export function read({ document, heading, words }: Statement): string[] {
  const text = `${document}\n\n## ${heading}\n\n`;
  return readCall(`${text}- ${words}\n`)
    .figures.filter(({ start }) => start >= text.length)
    .map(factOf);
}
