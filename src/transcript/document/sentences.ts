import type { Span } from "../figure";

const abbreviations =
  /(?:\b(?:Mr|Ms|Mrs|Dr|Inc|Corp|Ltd|Co|vs|approx|est|avg|St|Jr|Sr|No|Prof|Messrs|i\.e|e\.g|U\.S|U\.K|a\.m|p\.m)|\b[A-Z])\.$/;
/** "Nov. 4" */
const shortMonth = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;
/** Where a sentence may end: a mark, closing quotes, space, and something that may begin one. */
const boundary = /[.!?]["”’')\]]*\s+(?=["“‘([—-]?\s?[A-Z0-9$])/g;

/** The sentences of a paragraph, as spans of the text it stands in; line breaks inside are space. */
export function sentencesOf(text: string, paragraph: Span): Span[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const spans: Span[] = [];
  let start = 0;
  for (const match of words.matchAll(boundary)) {
    const end = match.index + match[0].trimEnd().length;
    const before = words.slice(Math.max(0, match.index - 8), match.index + 1);
    // "No. 700 petahash." answers; "line No. 7" counts.
    const answers = /^No\.$/.test(words.slice(start, match.index + 1));
    if (
      (abbreviations.test(before) && !answers) ||
      (shortMonth.test(before) && /\d/.test(words.charAt(match.index + match[0].length)))
    )
      continue;
    spans.push({ start: paragraph.start + start, end: paragraph.start + end });
    start = match.index + match[0].length;
  }
  if (words.slice(start).trim())
    spans.push({ start: paragraph.start + start, end: paragraph.start + words.trimEnd().length });
  return spans.flatMap((span) => parted(text, span));
}

/** Longest sentence read as one: what refers to what inside it costs more than linear work. */
const longest = 1500;

function parted(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const cut = text.slice(from, from + longest).search(/\s\S*$/);
    const to = from + (cut > 0 ? cut : longest);
    parts.push({ start: from, end: to });
    from = to;
  }
  return [...parts, { start: from, end }];
}
