import type { CellStyle } from "../grid";

/** Pixels of a character and of a cell's margins; the grid's font is about Arial 11. */
const characterWidth = 7.2;
const cellMargin = 12;
const widestFit = 480;
/** Points of a line of that font. */
const lineHeight = 15;
const fontSize = 11;

/** The width in points that shows the longest of some texts, none wider than a screen can take. */
export const fittingWidth = (texts: readonly string[]): number =>
  0.75 * Math.min(widestFit, Math.max(...texts.map(({ length }) => length)) * characterWidth + cellMargin);

export interface FittedCell {
  readonly text: string;
  readonly style: Pick<CellStyle, "wrap" | "size">;
  /** Points. */
  readonly columnWidth: number;
}

/** The height in points of a row that shows its cells whole: a wrapped text takes the lines that its column leaves it. */
export const fittingHeight = (cells: readonly FittedCell[]): number =>
  Math.max(
    lineHeight,
    ...cells.map(({ text, style: { wrap, size }, columnWidth }) => {
      const scale = size / fontSize;
      const room = Math.max(1, (columnWidth / 0.75 - cellMargin) / (characterWidth * scale));
      const lines = wrap ? text.split("\n").reduce((sum, line) => sum + Math.max(1, linesOf(line, room)), 0) : 1;
      return lines * lineHeight * scale;
    }),
  );

/** Lines of a text whose words stay whole. */
function linesOf(text: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(" ")) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= room) used = needed;
    else {
      lines += (used === 0 ? 0 : 1) + Math.floor((length - 1) / room);
      used = length % room;
    }
  }
  return lines;
}
