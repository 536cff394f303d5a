import { pipeRows, type Cell } from "./grid";

/** A table of a page while it is read. */
export class HtmlTable {
  readonly #rows: (Cell & { readonly lines: readonly string[] })[][] = [];
  /** Columns that cells of rows above still take, by the number of rows. */
  #below: number[] = [];
  #next = 0;
  /** It holds another table or long passages: it only lays out the page. */
  isLayout = false;

  beginRow(): void {
    this.#rows.push([]);
    this.#below = this.#below.map((rows) => Math.max(0, rows - 1));
    this.#next = 0;
  }

  addCell(lines: readonly string[], columns: number, rows: number): void {
    if (this.#rows.length === 0) this.beginRow();
    while ((this.#below[this.#next] ?? 0) > 0) this.#next += 1;
    const [start, end] = [this.#next, this.#next + columns];
    for (let i = start; i < end; i += 1) this.#below[i] = rows;
    this.#next = end;
    const text = lines.join(" ");
    if (text.length > longestCell) this.isLayout = true;
    this.#rows.at(-1)!.push({ start, end, text, lines });
  }

  lines(): string[] {
    const rows = this.#rows.map((row) => row.filter(({ text }) => text !== "")).filter((row) => row.length > 0);
    const isList = rows.every(
      (row) => row.length === 1 || (row.length === 2 && /^(?:[•▪●○■·*–-]|\(?\w{1,3}[.)])$/.test(row[0]!.text)),
    );
    if (this.isLayout) return rows.flatMap((row) => row.flatMap(({ lines }) => lines));
    if (isList) return rows.map((row) => row.map(({ text }) => text).join(" "));
    return pipeRows(rows);
  }
}

/** Longer than this a cell is no label and no value. */
const longestCell = 300;
