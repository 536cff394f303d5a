import type { Line } from "../document/lines";
import { headOf } from "./atoms";
import { mended, type Fragment } from "./cell";
import type { Row, Table } from "./table";

/** A line of a grid taken apart: its columns, empty ones kept. */
interface GridLine {
  readonly at: number;
  readonly columns: readonly Fragment[];
}

const ruler = /^\s*(?:\|\s*)?:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*(?:\|\s*)?$/;

/** Cells between bars, or between tabs. */
function columnsOf(text: string, start: number, separator: "|" | "\t"): Fragment[] {
  const columns: Fragment[] = [];
  let at = 0;
  for (const piece of text.split(separator)) {
    columns.push({ start: start + at, text: piece, column: columns.length });
    at += piece.length + 1;
  }
  // Bars at the edges hold nothing outside.
  if (separator === "|" && columns.length > 2 && !columns[0]!.text.trim())
    return columns.slice(1).map((each, i) => ({ ...each, column: i }));
  return columns;
}

const bars = (text: string) => text.split("|").length - 1;
const isBarred = (text: string) => /^\s*\|.*\|/.test(text) || ruler.test(text);

/** How a line is parted in columns, if it is; text with one bar alone is a title. */
function separatorOf(line: string, next: string | undefined, before: "|" | "\t" | undefined): "|" | "\t" | undefined {
  if (line.length > 2000) return undefined;
  if (isBarred(line) && bars(line) > 0) return "|";
  if (bars(line) >= 2 || (bars(line) >= 1 && (before === "|" || ruler.test(next ?? ""))))
    return bars(line) === bars(next ?? "") || before === "|" || ruler.test(next ?? "") ? "|" : undefined;
  return /\S\t|\t\S/.test(line) || (before === "\t" && line.includes("\t")) ? "\t" : undefined;
}

/** Rulers above and below the heads. */
const mostRulers = 6;

/** The grid that begins at a line: lines parted in columns one after the other. */
export function gridAt(lines: readonly Line[], first: number): Table | undefined {
  const separator = separatorOf(lines[first]!.text, lines[first + 1]?.text, undefined);
  if (!separator) return undefined;
  const found: GridLine[] = [];
  let last = first;
  for (let at = first; at < lines.length; at += 1) {
    const { text, start } = lines[at]!;
    if (separatorOf(text, lines[at + 1]?.text, separator) !== separator) break;
    // Lines that only rule are no table, however many.
    if (found.length < 2 && at - first > mostRulers) break;
    last = at;
    if (!ruler.test(text)) found.push({ at, columns: columnsOf(text, start, separator) });
  }
  if (found.length < 2) return undefined;
  const headed = headsOf(found);
  const rows = found.slice(headed.count).map(rowOf);
  const heads = separator === "\t" ? { ...headed.heads, isLoose: true as const } : headed.heads;
  return { first, last, caption: headed.titles, heads, rows };
}

/** The lines at the top that say what the columns are: all beside the first column are heads or empty. */
function headsOf(lines: readonly GridLine[]) {
  let count = 0;
  const texts: string[][] = [];
  for (const { columns } of lines.slice(0, 5)) {
    const beside = columns.slice(1).map(({ text }) => plain(text));
    const said = beside.filter(Boolean);
    const isTop =
      count === 0 &&
      said.length > 0 &&
      !said.some((text) => mended([{ start: 0, text }])[0]?.kind === "number" && !headOf(text)?.atoms.length);
    const isHead = said.length > 0 && said.every((text) => headOf(text)?.opening === "" || isTop);
    const isTitle = said.length === 0 && count < 2 && plain(columns[0]?.text ?? "") !== "" && texts.length === 0;
    if (!isHead && !isTitle) break;
    count += 1;
    if (isHead) texts.push(beside);
  }
  // A first line of words alone heads the columns even where it is not understood.
  const titles = lines.slice(0, count).map(({ columns }) => plain(columns[0]?.text ?? ""));
  const width = Math.max(0, ...texts.map((each) => each.length));
  const byColumn = Array.from({ length: width + 1 }, (_, column) =>
    column === 0 ? undefined : atomsOf(above(texts, column - 1)),
  );
  const names = Array.from({ length: width + 1 }, (_, column) =>
    column === 0 ? (titles.at(-1) ?? "") : above(texts, column - 1),
  );
  const inOrder = texts.flatMap((each) => each.flatMap((text) => headOf(text)?.atoms ?? []));
  return { count, heads: { byColumn, inOrder, names }, titles: titles.filter(Boolean).reverse() };
}

const atomsOf = (text: string) => {
  const head = headOf(text);
  return head && head.opening === "" ? head.atoms : undefined;
};

/** The words over a column; what stands over several is written over the first of them. */
function above(texts: readonly (readonly string[])[], column: number): string {
  return texts
    .map((row, i) => {
      if (row[column] || i === texts.length - 1) return row[column] ?? "";
      for (let left = column; left >= 0; left -= 1) if (row[left]) return row[left]!;
      return "";
    })
    .join(" ");
}

const plain = (text: string) =>
  text
    .replace(/\*\*|__|`|\\(?=\W)/g, "")
    .replace(/<br ?\/?>/gi, " ")
    .trim();

function rowOf({ columns: [label, ...rest] }: GridLine): Row {
  return { label: plain(label?.text ?? ""), cells: mended(rest) };
}
