import { bulletOf } from "../document/bullets";
import type { Line } from "../document/lines";
import { headOf, type Atom, type Head } from "./atoms";
import { cellsAtEnd, cellsOnly, mended, type Fragment } from "./cell";
import { countInOrder } from "./heads";
import { fusedWords, nameHeadsIn, type NameHeads } from "./nameHeads";
import type { Cell, Row, Table } from "./table";

/** Rows after which lines without heads must have begun to look like a table; bounds the work at each line. */
const trial = 40;

/** What a line can be in a table without bars. */
interface Piece {
  readonly line: Line;
  readonly blank: boolean;
  readonly head: Head | undefined;
  /** Nothing but cells, or signs of cells. */
  readonly only: readonly Fragment[] | undefined;
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** Longest line of a table, and longest label. */
const longest = 300;
const longestLabel = 140;

function pieceOf(line: Line): Piece {
  const text = line.text.trim();
  const none = { line, blank: !text, head: undefined, only: undefined, label: text, cells: [] };
  if (!text || text.length > longest) return none;
  const head = headOf(text);
  const only = cellsOnly(line.text, line.start);
  const { label, cells } = only ? { label: "", cells: [] } : cellsAtEnd(line.text, line.start);
  return { line, blank: false, head, only, label, cells };
}

const dated = (atoms: readonly Atom[]) =>
  atoms.some(({ kind }) => /^(?:span|date|year|quarter|half|relative)$/.test(kind));

/** A line of heads: times, kinds of change, currencies, and nothing else but a name for the labels before them. */
function headLine({ head, cells }: Piece): readonly Atom[] | undefined {
  if (!head) return undefined;
  if (head.opening === "") return head.atoms;
  const wide =
    head.opening.length <= 60 &&
    !/[.;:]/.test(head.opening) &&
    dated(head.atoms) &&
    (countInOrder(head.atoms) ?? 0) >= 2;
  return wide && cells.every(({ said }) => /^[-'’]?(?:20)?\d\d$/.test(said)) ? head.atoms : undefined;
}

/** A line of a grid. */
const parted = /\t|\|.*\|/;

/** Prose, which ends a table. */
const isProse = (piece: Piece, count: number | undefined) => {
  const { label, line } = piece;
  return (
    label.length > longestLabel ||
    line.text.length > longest ||
    (/[.!?]["”’)]?$/.test(label) && label.split(" ").length > 6) ||
    /^\s*[•●▪■◦·‣]/.test(label) ||
    isPoint(piece, count) ||
    /^#{1,6}\s/.test(label)
  );
};

const labelled = /^\s{0,4}\p{L}[^:|]{1,90}: (?=[~≈$€£(\d+−-]|[A-Z]{1,3} ?[$\d])/u;

/** "- Power price: 4.0–4.3¢/kWh", "– Profit of EUR 5.5 million (1.0 million)": a point of a list, with no gap before its number. */
function isPoint({ line: { text }, label, cells }: Piece, count: number | undefined): boolean {
  const mark = bulletOf(text);
  const isGapless = !/\s{2}|\t/.test(text.slice(mark).trimEnd());
  // "Bitcoin produced: 61.4 (-7%)", where no columns have heads.
  if (!mark) return isGapless && (count ?? 0) < 2 && labelled.test(text);
  const leads = /\b(?:of|to|at|by|from|was|were|is|about|approximately)(?: (?:[A-Z]{3}|[A-Z]{0,3}[$€£]))?$/.test(label);
  return isGapless && (leads || cells.length < 2 || /^[^:]{2,90}: /.test(text));
}

/** Reads tables of lines without bars; lines are looked at once, whatever tables are tried at them. */
export function flowReader(lines: readonly Line[]): (first: number) => Table | undefined {
  const pieces: Piece[] = [];
  const piece = (at: number) => (pieces[at] ??= pieceOf(lines[at]!));

  return (first) => {
    const begins = piece(first);
    const heads = begins.blank || !headLine(begins)?.length ? undefined : headsFrom(first);
    const called = heads || begins.blank ? undefined : namedTable(first);
    if (called) return called;
    const body = bodyFrom(heads?.next ?? first, heads && countInOrder(heads.atoms));
    if (!body) return undefined;
    const inOrder = heads?.atoms ?? [];
    return {
      first,
      last: body.last,
      caption: heads?.texts ?? [],
      heads: { byColumn: [], inOrder, names: [] },
      rows: body.rows,
    };
  };

  /** A table whose columns have names: sites, or what is told of them. */
  function namedTable(first: number): Table | undefined {
    const heads = nameHeadsIn(lines[first]!.text);
    const body = heads && bodyFrom(first + 1, heads.isFused ? undefined : heads.names.length - 1);
    if (!body) return undefined;
    const rows = body.rows.map((row) => inNames(row, heads));
    return { first, last: body.last, caption: [], heads: { byColumn: [], inOrder: [], names: heads.names }, rows };
  }

  function headsFrom(first: number) {
    const atoms: Atom[] = [];
    const texts: string[] = [];
    let [at, next] = [first, first];
    for (; at < lines.length && at < next + 3 && at < first + 40; at += 1) {
      const each = piece(at);
      if (each.blank) continue;
      const found = headLine(each);
      if (!found) break;
      atoms.push(...found);
      texts.unshift(each.line.text.trim());
      next = at + 1;
    }
    return { atoms, texts, next };
  }

  /** Rows from a line on; with a number of columns where heads stand above. */
  function bodyFrom(first: number, count: number | undefined): { rows: Row[]; last: number } | undefined {
    const rows: { label: string; fragments: Fragment[] }[] = [];
    let [blanks, alone, last] = [0, 0, first - 1];
    // Blank lines part a table from the next, unless they part its own rows.
    let [loose, gap] = [false, false];
    for (let at = first; at < lines.length; at += 1) {
      const each = piece(at);
      const row = rows.at(-1);
      if (parted.test(each.line.text)) break;
      if (each.blank) {
        blanks += 1;
        if (blanks > 2) break;
        continue;
      }
      if (each.only) {
        if (!row) break;
        row.fragments.push(...each.only);
        loose ||= blanks > 0;
        alone = 0;
        last = at;
      } else if (each.head?.opening === "" && dated(each.head.atoms)) break;
      else if (isProse(each, count)) break;
      else if (!each.cells.length && nameHeadsIn(each.line.text)) break;
      else if (each.cells.length && !isNote(each.cells)) {
        if (count === 1 && /:$/.test(each.label)) break;
        if (!each.label) break;
        rows.push(fitted(each, count));
        loose ||= blanks > 0 && alone === 0;
        alone = 0;
        last = at;
      } else {
        alone += 1;
        gap = alone === 1 ? blanks > 0 : gap;
        if (alone > 3 || (alone > 1 && gap && !loose && last >= first)) break;
        rows.push({ label: each.line.text.trim(), fragments: [] });
      }
      blanks = 0;
      if (count === undefined && rows.length === trial && !isTable(rowsOf(rows), count)) return undefined;
      if (rows.length === 1 && !count && !rows[0]!.fragments.length && at > first + 1) break;
    }
    while (rows.length && !rows.at(-1)!.fragments.length) rows.pop();
    const made = rowsOf(rows);
    return isTable(made, count) ? { rows: made, last } : undefined;
  }
}

/** Cells counted from the last column; of fused rows the words before them are those of the columns before. */
function inNames({ label, cells }: Row, { names, isFused }: NameHeads): Row {
  const first = names.length - cells.length;
  const placed = cells.map((cell, i) => ({ ...cell, column: first + i }));
  if (!isFused) return { label, cells: first === 1 ? placed : cells };
  const [row = "", ...words] = fusedWords(label);
  return { label: words.length + 1 === first || !words.length ? row : label, cells: placed };
}

const rowsOf = (lines: readonly { readonly label: string; readonly fragments: readonly Fragment[] }[]): Row[] =>
  lines.map(({ label, fragments }) => ({ label, cells: mended(fragments) }));

/** "Bitcoin mined (1)": a note, no loss of one. */
const isNote = (cells: readonly Cell[]) => cells.length === 1 && /^\((?:\d|[a-z])\)$/.test(cells[0]!.said);

/** A line with its cells; what is too many at their start belongs to the label: "notes due 2031", "(1)". */
function fitted({ line, label, cells }: Piece, count: number | undefined): { label: string; fragments: Fragment[] } {
  const noted =
    cells.length > 1 &&
    isNote(cells.slice(0, 1)) &&
    cells.slice(1).some(({ said }) => said.replace(/\D/g, "").length > 1);
  const extra = count !== undefined && cells.length > count ? cells.length - count : noted ? 1 : 0;
  const kept = cells.slice(extra);
  const words = extra ? line.text.slice(0, kept[0]!.start - line.start).trim() : label;
  return { label: words, fragments: kept.map(({ start, said }) => ({ start, text: said })) };
}

const numbers = ({ cells }: Row) => cells.filter(({ kind }) => kind !== "words").length;

/** Enough rows of one width; without heads, rows of several numbers, which are kept from being read as sentences. */
function isTable(rows: readonly Row[], count: number | undefined): boolean {
  const wide = count ?? numbers(rows.find((row) => numbers(row) > 1) ?? { label: "", cells: [] });
  const full = rows.filter((row) => numbers(row) === wide).length;
  if (count === undefined && full * 2 < rows.length) return false;
  return count === undefined || count === 1 ? full >= 2 && wide >= (count ?? 2) : full >= 1;
}
