import type { Span } from "../figure";
import { bulletOf } from "./bullets";

/** A passage as far as its place among others goes: the line it begins in, and whether it heads what follows. */
export interface Passage extends Span {
  readonly line: string;
  readonly heads: boolean;
}

interface Point {
  readonly indent: number;
  readonly mark: string;
  readonly span: Span;
}

/** Marks that a list within a list has where its lines are not indented. */
const inner = /^(?:[o▪▫◦○□‣⁃∙·–—-]|\(?[ivx]{1,4}[.)]|\(?[a-h][.)])$/;

/**
 * What stands above each passage of a document and speaks for it too, the nearest first: the points that it is a point
 * of, and the words that lead in to the list ("For 2026 we expect:").
 */
export class Above {
  readonly #text: string;
  #points: Point[] = [];
  #lead: Span | undefined;
  /** Nothing has followed the words that lead in yet. */
  #isFresh = false;

  constructor(text: string) {
    this.#text = text;
  }

  of({ start, end, line, heads }: Passage): readonly Span[] {
    const length = bulletOf(line);
    if (!length) {
      const lead = heads ? undefined : this.#lead;
      const goesOn = lead && (this.#isFresh || isLabelled(this.#text.slice(start, end)));
      this.#points = [];
      this.#lead = heads ? undefined : (this.#leadIn(start, end) ?? (goesOn ? lead : undefined));
      this.#isFresh = this.#lead !== undefined && this.#lead !== lead;
      return goesOn ? [lead] : [];
    }
    this.#isFresh = false;
    const point = { indent: /^\s*/.exec(line)![0].length, mark: kindOf(line.slice(0, length)), span: { start, end } };
    this.#points = this.#points.slice(0, this.#depthOf(point));
    const over = this.#points.map(({ span }) => span).reverse();
    this.#points.push(point);
    return this.#lead ? [...over, this.#lead] : over;
  }

  /** How many of the open points a new one stands below. */
  #depthOf({ indent, mark }: Point): number {
    const isBelow = (each: Point) =>
      each.indent < indent || (each.indent === indent && inner.test(mark) && !inner.test(each.mark));
    const first = this.#points.findIndex((each) => (each.mark === mark && each.indent >= indent) || !isBelow(each));
    return first < 0 ? this.#points.length : first;
  }

  /** The last sentence of a passage, where it ends in a colon. */
  #leadIn(start: number, end: number): Span | undefined {
    const words = this.#text.slice(Math.max(start, end - longest), end);
    if (!/:\W{0,4}$/.test(words)) return undefined;
    const before = Math.max(...[". ", "; ", ", and "].map((mark) => words.lastIndexOf(mark) + mark.length));
    return { start: end - words.length + (before > 5 ? before : 0), end };
  }
}

/** "Revenue: $120 million" */
const isLabelled = (line: string) => line.length < 160 && /^[^:.;]{2,70}(?::|\s[–—-])\s{1,3}\S/.test(line);

/** The longest words that lead in to a list. */
const longest = 240;

/** The kind of a mark: numbers and letters are of one kind each. */
const kindOf = (mark: string) => {
  const bare = mark.trim();
  if (/^\(?\d/.test(bare)) return bare.startsWith("(") ? "(1)" : "1.";
  if (/^\(?[ivx]{1,4}[.)]/.test(bare)) return "(i)";
  return /^\(?[a-h][.)]/i.test(bare) ? "(a)" : bare;
};
