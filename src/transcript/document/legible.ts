import type { Span } from "../figure";
import { areSubtitles, betweenSubtitles, runOn } from "./subtitles";

/** A text without what stands between its words but is none of them, and the way back to where each word stood. */
export interface Legible {
  readonly text: string;
  /** The span of the untouched text. */
  origin(span: Span): Span;
}

/** Marks without width, superscript footnotes, citation marks. */
const unseen =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}|<\/(?:v|c)>|<\/?[ibu]>| ?\[\d{1,3}(?:[,–-] ?\d{1,3}){0,4}\]/;
/** Emphasis and escapes of Markdown; a star that begins a line and stands free is a bullet. */
const markup =
  /\\(?=[*_#|$~.()[\]-])|(?<=\S)\*{1,3}|\*{1,3}(?=\S)|`|(?<![\p{L}\d_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\d_])/u;
/** "Adjusted EBITDA(1)", "all-in power cost3". */
const footnote =
  /(?<=[A-Za-z%*])\([1-9]\)(?=[\s,.;:|)]|$)|(?<=[a-z]{4}|EBITDA)(?<!hase|tage|evel|tier|[Ss]ite|[Uu]nit|lock|[Pp]age|[Nn]ote|[Ii]tem|ding|ries|[Hh]all|odel|[Nn]ano|[Mm]ini|[Hh]ome|aker|rter)[1-9](?=[,.;:](?!\d)|[\s|)]|$)/;
/** A word parted at its hyphen, the indent of a line that goes on, the wide spaces of justified text. */
const layout =
  /(?<=[\p{L}\d]-)\r?\n[ \t]{0,20}(?=[a-z])|(?<=\S\r?\n)[ \t]{1,20}(?=[a-z])|(?<=[a-z,;] ) {1,3}(?=[a-z])/u;

const anyOf = (...patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join("|"), "gu");
const removed = anyOf(unseen, markup, footnote, layout);
const removedFromSubtitles = anyOf(betweenSubtitles, unseen, markup, footnote, layout);

/** One character for another: spaces of every width, full-width forms, straight apostrophes and hyphens. */
const replaced =
  /(?![\t\n\r])\p{Cc}|[\u00A0\u1680\u2000-\u200A\u2010\u2011\u2018\u2019\u2028\u2029\u202F\u205F\u2212\u3000\uFF01-\uFF5E]/gu;

function plainly(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  if (code === 0x2018 || code === 0x2019) return "'";
  return code === 0x2010 || code === 0x2011 || code === 0x2212 ? "-" : " ";
}

/** The text as it is read: without marks that no one says, in plain spaces, hyphens and digits. */
export function legible(text: string): Legible {
  const pieces: string[] = [];
  /** Where a piece begins, in the text as read and as it was. */
  const starts: { readonly at: number; readonly was: number }[] = [{ at: 0, was: 0 }];
  let [at, was] = [0, 0];
  const isFilm = areSubtitles(text);
  for (const { 0: match, index } of text.matchAll(isFilm ? removedFromSubtitles : removed)) {
    pieces.push(text.slice(was, index));
    at += index - was;
    was = index + match.length;
    starts.push({ at, was });
  }
  pieces.push(text.slice(was));

  const before = (offset: number) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]!.at <= offset) low = middle + 1;
      else high = middle;
    }
    const piece = starts[low - 1]!;
    return piece.was + offset - piece.at;
  };
  const plain = pieces.join("").replace(replaced, plainly);
  return {
    text: isFilm ? runOn(plain) : plain,
    origin: ({ start, end }) => ({ start: before(start), end: end > start ? before(end - 1) + 1 : before(start) }),
  };
}
