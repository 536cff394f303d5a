/** Characters of Chinese, Japanese and Korean, with their punctuation. */
const eastern = /[\u2E80-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]+/g;

/** A number or an abbreviation that touches Eastern words, or a number one space away at the end of a line. */
const touchingBefore =
  /(?:[$€£¥]?\d[\d.,]{0,14}(?:%|[A-Za-z/]{1,5})?|(?<![A-Za-z])[A-Z]{1,5}\d{0,3}(?:\/[a-z])?|[^A-Za-z] ?[$\d.,%]{1,16} )$/;
const touchingAfter =
  /^(?:[$€£¥]?\d[\d.,]{0,14}(?: ?%|[A-Za-z/]{1,5})?|[A-Z]{1,5}\d{0,3}(?:\/[a-z])?(?![A-Za-z])|%| [\d.,%$]{1,20}\s{0,9}(?:\n|$))/;
/** More English words than this between two Eastern passages are a passage of their own. */
const mostWords = 2;

/**
 * The text with its Eastern passages blank, of the same length: a bilingual page says everything twice.
 *
 * Figures and abbreviations among Eastern words go with them. Colons stay, which part names from what is said.
 */
export function english(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of passages(text)) {
    pieces.push(text.slice(done, start), text.slice(start, end).replace(/[^\n:]/g, " "));
    done = end;
  }
  return done === 0 ? text : pieces.join("") + text.slice(done);
}

function passages(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { 0: match, index } of text.matchAll(eastern)) {
    const last = found.at(-1);
    const after = index + match.length;
    const end = after + (touchingAfter.exec(text.slice(after, after + 40))?.[0].trimEnd().length ?? 0);
    if (last && goesOn(text, last.end, index) && !isName(text, last, index)) last.end = end;
    else
      found.push({
        start: Math.max(
          last?.end ?? 0,
          index - (touchingBefore.exec(text.slice(Math.max(0, index - 40), index))?.[0].length ?? 0),
        ),
        end,
      });
  }
  return found;
}

function goesOn(text: string, end: number, start: number): boolean {
  if (start - end > 60) return false;
  const gap = text.slice(end, start);
  return !gap.includes("\n") && (gap.match(/[A-Za-z]{3,}/g)?.length ?? 0) <= mostWords;
}

/** "主持人 Operator：", "张立群 Zhang Liqun，董事长：": a name opens a line in both alphabets. */
const isName = (text: string, { start, end }: { start: number; end: number }, next: number) =>
  end - start <= 12 &&
  /(?:^|\n)\s{0,4}$/.test(text.slice(Math.max(0, start - 5), start)) &&
  /^ {0,2}\(?\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{0,20}){0,3}[,:()]{0,2} ?$/u.test(text.slice(end, next));

const foreign =
  /(?<![\p{L}])(?:el|los|las|del|una|por|para|con|les|des|est|sur|dans|pour|aux|der|die|und|den|och|og|av|til|som|mit|di|della|nel|em|não|uma|dos)(?![\p{L}])/giu;
const ours = /\b(?:the|of|and|to|in|for|with|was|is|our|we|at|from)\b/gi;

/** A paragraph in another language of Latin letters, beside which the English stands. */
export function isForeign(paragraph: string): boolean {
  const opening = paragraph.slice(0, 600);
  const other = opening.match(foreign)?.length ?? 0;
  return other >= 4 && other > 2 * (opening.match(ours)?.length ?? 0);
}
