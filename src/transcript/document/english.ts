/** Characters of Chinese, Japanese and Korean, with their punctuation. */
const eastern = /[\u2E80-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]+/g;

/** Numbers and signs that belong to the words that they touch: "3,300" in "3,300万美元". */
const touching = /[\d.,%$€£¥+/A-Za-z-]/;
/** More English words than this between two Eastern passages are a passage of their own. */
const mostWords = 2;

/**
 * The text with its Eastern passages blank, of the same length: a bilingual page says everything twice.
 *
 * Figures and abbreviations among Eastern words go with them.
 */
export function english(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of passages(text)) {
    pieces.push(text.slice(done, start), text.slice(start, end).replace(/[^\n]/g, " "));
    done = end;
  }
  return done === 0 ? text : pieces.join("") + text.slice(done);
}

function passages(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { 0: match, index } of text.matchAll(eastern)) {
    const last = found.at(-1);
    const end = edge(text, index + match.length, 1);
    if (last && goesOn(text, last.end, index)) last.end = end;
    else found.push({ start: Math.max(last?.end ?? 0, edge(text, index, -1)), end });
  }
  return found;
}

/** Past the number that touches a passage, or stands one space before it. */
function edge(text: string, from: number, step: 1 | -1): number {
  const next = (offset: number) => text.charAt(step > 0 ? offset : offset - 1);
  let offset = from;
  if (next(offset) === " " && /\d|%/.test(next(offset + step))) {
    const number = text.slice(step > 0 ? offset : offset - 24, step > 0 ? offset + 24 : offset);
    const alone = step > 0 ? /^ [\d.,%$]{1,20}\s*(?:\n|$)/ : /[^A-Za-z] ?[\d.,%$]{1,16} $/;
    if (alone.test(number)) offset += step;
  }
  for (let taken = 0; taken < 20 && touching.test(next(offset)); taken += 1) offset += step;
  return offset;
}

function goesOn(text: string, end: number, start: number): boolean {
  if (start - end > 60) return false;
  const gap = text.slice(end, start);
  return !gap.includes("\n") && (gap.match(/[A-Za-z]{3,}/g)?.length ?? 0) <= mostWords;
}

const foreign =
  /(?<![\p{L}])(?:el|los|las|del|una|por|para|con|les|des|est|sur|dans|pour|aux|der|die|und|den|och|og|av|til|som|mit|di|della|nel|em|não|uma|dos)(?![\p{L}])/giu;
const ours = /\b(?:the|of|and|to|in|for|with|was|is|our|we|at|from)\b/gi;

/** A paragraph in another language of Latin letters, beside which the English stands. */
export function isForeign(paragraph: string): boolean {
  const opening = paragraph.slice(0, 600);
  const other = opening.match(foreign)?.length ?? 0;
  return other >= 4 && other > 2 * (opening.match(ours)?.length ?? 0);
}
