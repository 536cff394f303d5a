import { blankGroups, currencyMark, numberMark } from "./marks";
import { isRange } from "./rangeCell";
import type { Cell } from "./table";

/** A piece of a row as it stands in the text. */
export interface Fragment {
  readonly start: number;
  readonly text: string;
  readonly column?: number;
}

const scaleMark = "(?:million|billion|thousand|mm|mn|bn|[mMbBkK])(?:(?![A-Za-z])|(?=(?:US|CA|AU|HK|[CAS])\\$))";
const unitMark =
  "(?:(?:US )?(?:¢|cents?|c)(?:\\s?\\/\\s?kWh| per kWh)?|[EPTZ]H(?:\\/s)?|[JW]\\/TH?(?:\\/s)?|[MG]Wh?|kWh|(?:BTC|bitcoins?)(?:\\/day)?|\\/[kM]Wh|bps|ppts?|pp|pts|x)(?![A-Za-z])";
const closing = "(?:\\s?\\)|\\s?%){0,2}";

/** A number with its signs and its unit, as a cell has it. */
const number = `(?:[~≈<>]\\s?)?(?:\\(\\s?)?(?:[-‐‑−–+]\\s?(?=[\\d.$(A-Z€£]))?(?:(?:${currencyMark})\\s{0,12})?(?:\\(\\s?)?(?:[-‐‑−–](?=[\\d.]))?(?:${numberMark})(?:\\s?${scaleMark})?(?:\\s?${unitMark})?${closing}(?:\\s?${unitMark})?`;
/** Marks that say that there is no number. */
const nothing =
  "(?:(?:[$(]\\s?)?(?:—|–|-{1,2})(?:\\s?[)%])?|n\\/?a|n\\.a\\.?|n\\/?m|n\\.m\\.?|nil|N\\/?A|N\\/?M|NM|\\*{2,3})(?=\\s|$)";

/** "55–60", "$180 to $190 million": tight, or in words, for of two numbers with a dash between the dash may be a cell. */
const range = `(?:(?:${currencyMark})\\s?)?(?:${numberMark})(?:\\s?${scaleMark})?(?:[-–—]|\\sto\\s)(?=[$€£A-Z]{0,3}[\\d.])`;
const cells = new RegExp(
  `(?<=^|\\s)${nothing}|(?<=\\d\\s?(?:[MG]W|[EP]H\\/s|BTC|%))[–—](?=\\s|$)|(?<=^|\\s)${range}${number}|${number}`,
  "g",
);
const wholeNumber = new RegExp(`^(?:${number}|${number.replace(numberMark, () => blankGroups)})$`);
const wholeNothing = new RegExp(`^${nothing}$`, "i");
const opens = new RegExp(`^(?:${currencyMark})?\\s?\\(?$`);
const closes = /^\)?\s?(?:%|bps|pp|pts|x)?\s?\)?$/;

const kindOf = (text: string): Cell["kind"] =>
  wholeNumber.test(text) || isRange(text) ? "number" : wholeNothing.test(text) ? "nothing" : "words";

/** Marks of a note behind a number. */
const noted = /(?<=[\d%)A-Za-z])\s?(?:[*†‡¹²³⁴⁵⁶⁷⁸⁹]|\[\d\]|(?<=\S)\([a-z]\)){1,6}$/;

/** Puts cells together of which the signs stand apart: "$", "(80,000", ")" are one cell. */
export function mended(fragments: readonly Fragment[]): Cell[] {
  const made: Cell[] = [];
  let before = "";
  for (const { start, text, column } of fragments) {
    const trimmed = text
      .trim()
      .replace(/^(\*\*|__)(.*)\1$/, "$2")
      .trim();
    const said = trimmed.replace(noted, "");
    if (!said) continue;
    const from = start + text.indexOf(trimmed);
    const last = made.at(-1);
    if (opens.test(said)) before += said;
    else if (closes.test(said) && (last || said !== "%")) {
      if (last && !before) made[made.length - 1] = { ...last, said: last.said + said };
    } else {
      const kind = kindOf(said);
      const place = column === undefined ? {} : { column };
      made.push({ start: from, end: from + said.length, said: before + said, kind, ...place });
      before = "";
    }
  }
  return made;
}

const first = new RegExp(number, "y");

/** The cell that begins at an offset. */
export function cellAtStart(text: string, at: number, end: number): Cell | undefined {
  const words = text.slice(0, Math.min(end, at + 60));
  first.lastIndex = at;
  const said = first.exec(words)?.[0].trimEnd();
  return said ? { start: at, end: at + said.length, said, kind: "number" } : undefined;
}

/** A line of which wide gaps part the columns: its cells behind the last gap that follows words. */
function cellsAcross(text: string, start: number) {
  const pieces = [...text.matchAll(/\S+(?:\s\S+)*/g)].map((match) => ({ start: start + match.index, text: match[0] }));
  let first = pieces.length;
  while (first > 0 && isCell(pieces[first - 1]!.text)) first -= 1;
  const found = pieces.slice(first);
  // Without such numbers the line is read as any other.
  if (!found.some(({ text: said }) => blankNumber.test(said))) return undefined;
  const end = found[0]!.start - start;
  return { label: text.slice(0, end).trim(), cells: mended(found) };
}

const blankNumber = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d,])/;
const isCell = (text: string) =>
  text.length <= 40 && (kindOf(text) !== "words" || opens.test(text) || closes.test(text));

/** A line taken apart from its end: what of it are cells, and the words before them. */
export function cellsAtEnd(text: string, start: number): { readonly label: string; readonly cells: readonly Cell[] } {
  const across = /\S\s{2,}\S/.test(text) ? cellsAcross(text, start) : undefined;
  if (across) return across;
  const found: Fragment[] = [];
  const bare = text.trimEnd();
  let end = bare.length;
  const matches = [...bare.matchAll(cells)];
  for (let i = matches.length - 1; i >= 0; i -= 1) {
    const match = matches[i]!;
    const after = match.index + match[0].length;
    const before = matches[i - 1];
    const follows = before && before.index + before[0].length === match.index;
    if (bare.slice(after, end).trim() || (!follows && cutsWord(bare, match.index, match[0]))) break;
    found.unshift({ start: start + match.index, text: match[0].trimEnd() });
    end = match.index;
  }
  return { label: bare.slice(0, end).trim(), cells: mended(found) };
}

/** A number that goes on from a point, a comma or a colon, or that a word runs into ("S21"), is no cell. */
const cutsWord = (text: string, at: number, said: string) => {
  const before = text.slice(Math.max(0, at - 2), at);
  // "Texas, USA300MW" is a place and its power; "S21" is a model.
  const model = /[A-Z]$/.test(before) && !(/[A-Z]{2}$/.test(before) && /\d\s?(?:[MG]W|[EP]H\/s|%)/.test(said));
  return (/[\d][.,:/]$|[:/.,]$/.test(before) || model) && /^[\d.]/.test(text.slice(at));
};

/** A line of nothing but cells and their signs. */
export function cellsOnly(text: string, start: number): readonly Fragment[] | undefined {
  const said = text.trim();
  if (!said || said.length > 200) return undefined;
  const signs = /^(?:(?:US|CA|AU|HK|[CAS])?\$|RMB|[()%]|\)\s?%|%\s?\)|\$\s?\()$/.test(said);
  if (signs) return [{ start: start + text.indexOf(said), text: said }];
  const { label, cells: found } = cellsAtEnd(text, start);
  return label || !found.length
    ? undefined
    : found.map(({ start: from, end }) => ({ start: from, text: text.slice(from - start, end - start) }));
}
