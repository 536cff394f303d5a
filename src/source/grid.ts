/** A cell by its place on a row: columns of a table, or points on a page. */
export interface Cell {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
}

const opening = /^(?:(?:US|CA|AU|HK|[CAS])?[$€£¥]|RMB|\(|(?:US|CA)?\$ ?\()$/;
const closing = /^(?:\)|%|\)%|%\)|¢|bps|x|\*{1,3}|[†‡])$/;
const number = /^[-–—−+~(]?[\s$€£¥\dA-Z]{0,6}\(?\d|^(?:[-–—−]{1,2}|n\/?[am]|nil)$/i;

/** A column has this many widths of its narrowest neighbour at most; wider cells are heads or totals over several. */
const widest = 3;

/**
 * Rows of cells as lines with bars, each value one cell and each column in one place.
 *
 * Signs in cells of their own ("$", ")", "%") go to their numbers; a head over several columns stands over each, and a
 * title over the whole on a line without bars.
 */
export function pipeRows(rows: readonly (readonly Cell[])[]): string[] {
  const mended = rows.map(withoutLoneSigns).filter((row) => row.length > 0);
  const columns = columnsOf(mended);
  const left = Math.min(...mended.map((row) => row[0]!.start));
  return mended.map((row) => {
    if (row.length === 1 && row[0]!.start <= left && columns.some((column) => overlaps(row[0]!, column)))
      return row[0]!.text;
    const cells = ["", ...columns.map(() => "")];
    const put = (at: number, text: string) => (cells[at] = cells[at] ? `${cells[at]} ${text}` : text);
    // A page may give a row fewer columns than the others: its values still stand in their order.
    const isWhole = row.length === columns.length + 1 && row.slice(1).every(({ text }) => number.test(text));
    row.forEach((cell, i) => {
      const over = isWhole ? [i] : columns.flatMap((column, at) => (overlaps(cell, column) ? [at + 1] : []));
      const isLabel = columns.length === 0 || cell.end <= columns[0]!.start;
      if (over.length) (number.test(cell.text) ? over.slice(0, 1) : over).forEach((at) => put(at, cell.text));
      else put(isLabel ? 0 : nearest(columns, cell) + 1, cell.text);
    });
    return `| ${cells.map((text) => text.replace(/\|/g, "/")).join(" | ")} |`;
  });
}

function withoutLoneSigns(row: readonly Cell[]): Cell[] {
  const made: Cell[] = [];
  let sign: Cell | undefined;
  for (const cell of row) {
    const text = cell.text.trim();
    if (text === "") continue;
    const last = made.at(-1);
    if (opening.test(text)) sign = sign ? { ...sign, text: sign.text + text } : { ...cell, text };
    else if (closing.test(text) && last && !sign) made[made.length - 1] = { ...last, text: last.text + text };
    else {
      made.push(sign ? { ...cell, text: sign.text + text } : { ...cell, text });
      sign = undefined;
    }
  }
  return sign ? [...made, sign] : made;
}

const overlaps = (a: Pick<Cell, "start" | "end">, b: Pick<Cell, "start" | "end">) => a.start < b.end && b.start < a.end;

/** Where the columns after the first stand: where the numbers of the rows do. */
function columnsOf(rows: readonly (readonly Cell[])[]): { start: number; end: number }[] {
  const numbers = rows.filter((row) => row.some(({ text }, i) => i > 0 && number.test(text)));
  const cells = (numbers.length ? numbers : rows).flatMap((row) =>
    row.slice(number.test(row[0]!.text) && row[0]!.start > 0 ? 0 : 1),
  );
  const widths = cells.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const usual = widths[widths.length >> 1] ?? 0;
  const columns: { start: number; end: number }[] = [];
  for (const { start, end } of cells
    .filter((cell) => cell.end - cell.start <= usual * widest)
    .sort((a, b) => a.start - b.start)) {
    const last = columns.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else columns.push({ start, end });
  }
  return columns;
}

function nearest(columns: readonly { start: number; end: number }[], { start, end }: Cell): number {
  const away = columns.map((column) => Math.max(column.start - end, start - column.end, 0));
  return away.indexOf(Math.min(...away));
}
