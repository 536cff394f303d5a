import { pipeRows, type Cell } from "./grid";

/** Words where they stand on a page; y grows upwards. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PageLine {
  readonly y: number;
  readonly height: number;
  readonly cells: readonly Cell[];
}

/** A gap wider than this, in heights of the letters, parts two cells of a table. */
const cellGap = 1.1;
/** A gap wider than this is a space. */
const spaceGap = 0.12;
/** Lines further apart than this, in heights of the letters, are of two paragraphs. */
const paragraphGap = 1.9;
/** Raised words of less than this height are marks of notes. */
const noteHeight = 0.75;

/** The lines of a page from top to bottom, rows of tables with bars between their cells, an empty line between paragraphs. */
export function linesOfPage(words: readonly Word[]): string[] {
  const lines = rowsOf(words.filter(({ text }) => text.trim() !== ""));
  const out: string[] = [];
  for (let i = 0; i < lines.length;) {
    const line = lines[i]!;
    const above = lines[i - 1];
    if (above && above.y - line.y > Math.max(above.height, line.height) * paragraphGap) out.push("");
    let last = i;
    if (isRow(line)) while (isRow(lines[last + 1]) || (isRow(lines[last + 2]) && isShort(lines[last + 1]))) last += 1;
    if (last > i) out.push(...pipeRows(lines.slice(i, last + 1).map(({ cells }) => cells)));
    else out.push(line.cells.map(({ text }) => text).join("   "));
    i = last + 1;
  }
  return out;
}

const isRow = (line: PageLine | undefined) => (line?.cells.length ?? 0) > 1;
/** A heading inside a table: one cell, without a stop. */
const isShort = (line: PageLine | undefined) =>
  line?.cells.length === 1 && line.cells[0]!.text.length < 60 && !/[.!?]$/.test(line.cells[0]!.text);

function rowsOf(words: readonly Word[]): PageLine[] {
  const sorted = [...words].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Word[][] = [];
  let [y, height] = [Infinity, 0];
  for (const word of sorted) {
    if (y - word.y > Math.max(height, word.height) * 0.5) {
      rows.push([]);
      [y, height] = [word.y, word.height];
    }
    rows.at(-1)!.push(word);
    // A raised note opens its line too early.
    if (word.height > height) [y, height] = [word.y, word.height];
  }
  return rows.map(lineOf).filter(({ cells }) => cells.length > 0);
}

function lineOf(words: readonly Word[]): PageLine {
  const height = Math.max(...words.map((word) => word.height));
  const y = words.find((word) => word.height === height)!.y;
  const isNote = (word: Word) =>
    word.height < height * noteHeight && word.y > y && /^[\s(]*[\d*†‡a-z][\s,\d)]*$/.test(word.text);
  const cells: { start: number; end: number; text: string }[] = [];
  for (const word of [...words].filter((each) => !isNote(each)).sort((a, b) => a.x - b.x)) {
    const last = cells.at(-1);
    const gap = last ? word.x - last.end : Infinity;
    if (!last || gap > height * cellGap) cells.push({ start: word.x, end: word.x + word.width, text: word.text });
    else {
      const isApart = gap > height * spaceGap && !/\s$/.test(last.text) && !/^\s/.test(word.text);
      last.text += (isApart ? " " : "") + word.text;
      last.end = Math.max(last.end, word.x + word.width);
    }
  }
  return { y, height, cells: cells.map((cell) => ({ ...cell, text: closed(cell.text) })) };
}

/** Signs close to their numbers, one space between words. */
const closed = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .replace(/([$€£(]) (?=[\d(])/g, "$1")
    .replace(/(?<=\d) (?=[)%])/g, "")
    .trim();
